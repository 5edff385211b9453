// @ts-check
/** Answers the calls of Prisma's command line, most of them with the WASM engine. */
import { readFileSync } from 'node:fs';
import { adapterFactory } from './adapter.mjs';
import { createDatabase, runScript } from './server.mjs';
import { loadSchemaEngine } from './wasm.mjs';

/**
 * @param {Pick<import('./arguments.mjs').Arguments, 'datamodels' | 'datasource'>} options
 * @param {(text: string) => void} print shows text on the terminal of the command line
 * @returns {(method: string, params: any) => Promise<unknown>}
 */
export function createMethods({ datamodels, datasource }, print) {
  /** @type {Promise<any> | undefined} */
  let engine;
  const getEngine = () => {
    engine ??= openEngine(datamodels, datasource);
    return engine;
  };

  /** @type {Record<string, (params: any) => Promise<unknown>>} */
  const own = {
    getDatabaseVersion: async (params) => (await getEngine()).version(params),
    createDatabase: async () => ({ databaseName: await createDatabase(datasource.url) }),
    dbExecute: async ({ script }) => runScript(datasource.url, script),
    diff: async (params) => {
      // The native engine asks for the text to be printed; the WASM one returns it.
      const { stdout = null, ...result } = await (await getEngine()).diff(params);
      if (stdout) print(stdout);
      return { ...result, stdout: null };
    },
  };

  return async (method, params) => {
    const answer = own[method];
    if (answer) return answer(params);
    const loaded = await getEngine();
    if (typeof loaded[method] !== 'function') throw new Error(`The schema engine has no method ${method}`);
    return loaded[method](params);
  };
}

/**
 * @param {string[]} datamodels
 * @param {import('./arguments.mjs').Datasource} datasource
 */
async function openEngine(datamodels, datasource) {
  const SchemaEngine = await loadSchemaEngine();
  const schemas = datamodels.map((file) => [file, readFileSync(file, 'utf8')]);
  const options = { datamodels: schemas.length > 0 ? schemas : undefined }; // an empty list is a Rust panic
  return SchemaEngine.new(options, () => {}, adapterFactory(datasource));
}
