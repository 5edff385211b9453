// @ts-check
// npm run doctor: says what stands in the way of a start or of the tests. Ends with 1 when something does.
import { CHECKS } from './launcher/checkup.mjs';
import { Failure, sentenceOf } from './launcher/failure.mjs';
import { readSettings } from './launcher/settings.mjs';

let failed = false;
for (const finding of await examine()) {
  failed ||= finding.level === 'fail';
  console.log(`${finding.level.padEnd(5)} ${finding.what.padEnd(12)} ${finding.detail}`);
}
process.exitCode = failed ? 1 : 0;

/** @returns {Promise<import('./launcher/checkup.mjs').Finding[]>} */
async function examine() {
  try {
    const settings = readSettings([], process.env);
    return await Promise.all(CHECKS.map((check) => check(settings)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ level: 'fail', what: 'Settings', detail: sentenceOf(error) }];
  }
}
