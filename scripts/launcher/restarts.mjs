// @ts-check
const MOST = 5;
const WITHIN_MS = 60_000;

/**
 * Counts restarts, so that something that dies at once is not started forever.
 *
 * @param {() => number} [now] milliseconds
 * @returns {() => boolean} notes one more and says whether it may be done
 */
export function createRestartLimit(now = Date.now) {
  /** @type {number[]} */
  let recent = [];
  return () => {
    recent = [...recent.filter((at) => now() - at < WITHIN_MS), now()];
    return recent.length <= MOST;
  };
}
