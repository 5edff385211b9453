/** `npm run eval -- quotes DIR`: how well the engine reads annotated texts. */
import { runEval } from './eval/command';

process.exitCode = runEval(process.argv.slice(2), console);
