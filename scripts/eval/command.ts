import { parseArgs } from 'node:util';
import { type Annotated, readCorpus } from './corpus';
import { type Printer, printReport } from './report';

const USAGE = `Usage:

npm run eval -- quotes DIR [DIR...] [--json] [--errors] [--leave-one-out]

  DIR              holds articles.jsonl and quotes.jsonl; the first is scored, further ones lend their texts to
                   --leave-one-out
  --json           the same figures for programs
  --errors         every miss, made-up claim, wrong span and wrong speaker
  --leave-one-out  reads each text without the table entries that stand in no other text of its language, and fails
                   if an entry of four or more words stands in one text only`;

/** Runs `npm run eval`; gives the exit code. */
export function runEval(args: readonly string[], printer: Printer): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      errors: { type: 'boolean' },
      'leave-one-out': { type: 'boolean' },
    },
  });
  const [what, ...folders] = positionals;
  if (what !== 'quotes' || folders.length === 0) return refuse('Name a folder of annotated texts.', printer);
  const collections: Annotated[][] = [];
  for (const folder of folders) {
    const texts = readCorpus(folder);
    if (texts === null) return refuse(`${folder} does not hold articles.jsonl and quotes.jsonl.`, printer);
    collections.push(texts);
  }
  const [corpus = [], ...beside] = collections;
  const { json = false, errors = false, 'leave-one-out': leaveOneOut = false } = values;
  const asked = { json, errors, leaveOneOut };
  return printReport({ corpus, beside: beside.flat() }, asked, printer) ? 0 : 1;
}

function refuse(reason: string, printer: Printer): number {
  printer.error(`${reason}\n\n${USAGE}`);
  return 2;
}
