// @ts-check
/**
 * The exit code of each way a start can be refused. They are part of the interface: scripts and service
 * managers may rely on them, so a number is never given a second meaning.
 */
export const EXIT = Object.freeze({
  internal: 1,
  usage: 2,
  node: 10,
  port: 11,
  inUse: 12,
  dataFolder: 13,
  postgres: 14,
  databaseUrl: 15,
  install: 16,
  build: 17,
  migrate: 18,
  server: 19,
  dossier: 20,
});

/** @typedef {keyof typeof EXIT} FailureKind */

/**
 * A refusal that the person at the terminal can do something about: one sentence that says what is wrong
 * and one that says what to do. Everything else is a bug and keeps its stack.
 */
export class Failure extends Error {
  /**
   * @param {FailureKind} kind which exit code to end with
   * @param {string} message what is wrong and what to do, in plain sentences
   * @param {ErrorOptions} [options]
   */
  constructor(kind, message, options) {
    super(message, options);
    this.name = 'Failure';
    this.kind = kind;
    this.exitCode = EXIT[kind];
  }
}

/**
 * The `code` of a system or PostgreSQL error ("ENOENT", "28P01"), or '' where there is none.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function codeOf(error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/**
 * The sentence of any thrown value.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceOf(error) {
  if (error instanceof AggregateError && !error.message) return error.errors.map(sentenceOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
