// @ts-check
/**
 * Loads the engine from the WASM file inside the `prisma` package, whose version is always that of the
 * command line; only the JavaScript glue comes from `@prisma/schema-engine-wasm`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The name under which the WASM file asks for its glue. */
const GLUE = './schema_engine_bg.js';

/**
 * @returns {Promise<any>} the class `SchemaEngine`
 */
export async function loadSchemaEngine() {
  rememberPanics();
  /** @type {any} */
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const prisma = path.dirname(createRequire(import.meta.url).resolve('prisma/package.json'));
  const file = new Uint8Array(readFileSync(path.join(prisma, 'build/schema_engine_bg.wasm')));
  const { instance } = await WebAssembly.instantiate(file, { [GLUE]: glue });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start !== 'function')
    throw new Error('The schema engine in the prisma package has no start function');
  start();
  return glue.SchemaEngine;
}

/** The glue leaves the message of a Rust panic here; without the object a panic would hide behind another. */
function rememberPanics() {
  let message = '';
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', {
    get: () => message,
    set_message: (/** @type {string} */ text) => {
      message = text;
    },
  });
}
