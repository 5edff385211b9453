// @ts-check
/**
 * `npm test`: everything that must hold, from a bare clone to the browser.
 *
 *   npm test                   all of it
 *   npm run sure               all but the browser (--no-browser)
 *   npm test -- --only=unit    one step and what it needs: lint, types, knip, unit, integration, build, e2e
 *
 * Stops at the first step that fails. The last line is always `N passed, N failed`, and the exit code agrees.
 */
import { parseArgs } from 'node:util';
import { runSteps, STEPS } from './testing/steps.mjs';
import { lastLine, summary } from './testing/summary.mjs';

const { values } = parseArgs({
  options: { 'no-browser': { type: 'boolean', default: false }, only: { type: 'string' } },
});

const names = STEPS.map((step) => step.name);
if (values.only !== undefined && !names.includes(values.only)) {
  console.error(`There is no step "${values.only}". The steps are: ${names.join(', ')}.`);
  console.log('0 passed, 1 failed');
  process.exit(2);
}

const outcomes = await runSteps(chosen());
console.log(summary(outcomes));
console.log(lastLine(outcomes));
process.exitCode = lastLine(outcomes).endsWith(' 0 failed') && !lastLine(outcomes).startsWith('0 ') ? 0 : 1;

function chosen() {
  if (values.only !== undefined) {
    const wanted = STEPS.find((step) => step.name === values.only);
    return STEPS.filter((step) => step === wanted || wanted?.needs.includes(step.name));
  }
  return STEPS.filter((step) => !(values['no-browser'] && step.name === 'e2e'));
}
