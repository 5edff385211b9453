// @ts-check
// Runs on any Node there is, so it uses nothing that an old one could not read.

/** The oldest Node that the packages run on. */
export const OLDEST_NODE = [20, 19];

/** The oldest major version that still gets security fixes. */
export const SUPPORTED_NODE = 22;

/**
 * The sentence to stop with when this Node is too old, or '' when it will do.
 *
 * @param {string} version such as "20.20.2"
 * @returns {string}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return '';
  return `Sanad needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${version}. Install a newer one from https://nodejs.org and start again.`;
}
