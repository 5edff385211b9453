// @ts-check
/** Adds up what the steps of `npm test` found. */

/** @typedef {import('./steps.mjs').Counts} Counts */

/**
 * The counts of a Vitest run from its JSON report.
 *
 * A run that failed without a failed test (a file that does not load, an error outside any test), that wrote no
 * report, or that ran no test at all is one failure: silence is never success.
 *
 * @param {() => string} read gives the report, or throws where there is none
 * @param {boolean} isOk whether Vitest itself ended well
 * @returns {Counts}
 */
export function readReport(read, isOk) {
  const { numPassedTests: passed, numFailedTests: failed } = parse(read);
  if (!Number.isInteger(passed) || !Number.isInteger(failed)) return { passed: 0, failed: 1 };
  if (failed === 0 && (!isOk || passed === 0)) return { passed, failed: 1 };
  return { passed, failed };
}

/**
 * One line per step that ran, with its seconds.
 *
 * @param {readonly import('./steps.mjs').Outcome[]} outcomes
 * @returns {string}
 */
export function summary(outcomes) {
  const lines = outcomes.map(({ name, seconds, passed, failed }) => {
    const found =
      passed + failed === 0 ? 'done' : `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`;
    return `  ${name.padEnd(12)} ${seconds.toFixed(1).padStart(7)} s  ${found}`;
  });
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  return ['', ...lines, `  ${'all'.padEnd(12)} ${total.toFixed(1).padStart(7)} s`].join('\n');
}

/**
 * The last line of `npm test`.
 *
 * @param {readonly Counts[]} outcomes
 * @returns {string}
 */
export function lastLine(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  // A run in which nothing was tested proves nothing.
  return `${passed} passed, ${passed + failed === 0 ? 1 : failed} failed`;
}

/** @param {() => string} read */
function parse(read) {
  try {
    return JSON.parse(read());
  } catch {
    return {}; // no report, or half of one: the caller counts it as a failure
  }
}
