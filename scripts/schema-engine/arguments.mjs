// @ts-check

/**
 * @typedef {'can-connect-to-database' | 'create-database' | 'drop-database'} Command
 * @typedef {{ url: string, shadowDatabaseUrl?: string }} Datasource
 *
 * @typedef {object} Arguments
 * @property {'version' | 'serve' | Command} mode
 * @property {string[]} datamodels schema files
 * @property {Datasource} datasource what `prisma.config.ts` names; `url` is '' where it names none
 */

/** @type {readonly Command[]} */
const COMMANDS = ['can-connect-to-database', 'create-database', 'drop-database'];

/**
 * Reads the command line that Prisma's own program writes for the engine:
 * `--datasource JSON [--datamodels FILE]...` to serve, with `cli COMMAND` at its end to run one command.
 *
 * @param {readonly string[]} words
 * @returns {Arguments}
 */
export function readArguments(words) {
  const after = (/** @type {string} */ flag) =>
    words.flatMap((word, index) => (words[index - 1] === flag ? [word] : []));
  const [command] = after('cli');
  const datasource = JSON.parse(after('--datasource')[0] ?? '{}');
  return {
    mode: words[0] === '--version' ? 'version' : (COMMANDS.find((name) => name === command) ?? 'serve'),
    datamodels: after('--datamodels'),
    datasource: { ...datasource, url: datasource.url ?? '' },
  };
}
