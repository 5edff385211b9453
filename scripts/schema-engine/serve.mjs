// @ts-check
/** Speaks the engine's protocol: JSON-RPC, one message a line, calls on stdin and answers on stdout. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { createMethods } from './methods.mjs';

/** The code under which the native engine reports an error of its own. */
const ENGINE_ERROR = 4466;

/**
 * Answers calls, one after the other, until stdin closes.
 *
 * @param {Pick<import('./arguments.mjs').Arguments, 'datamodels' | 'datasource'>} options
 */
export async function serve(options) {
  const call = createMethods(options, (content) =>
    send({ id: randomUUID(), method: 'print', params: { content } }),
  );
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    if (typeof method !== 'string') continue; // the answer to our own "print"
    try {
      send({ id, result: (await call(method, params)) ?? null });
    } catch (error) {
      send({ id, error: toRpcError(error) });
    }
  }
  process.exit(); // idle connections would keep us alive
}

/** @param {Record<string, unknown>} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

/**
 * @param {unknown} error usually the engine's own: a message, Prisma's code and what belongs to it
 */
export function toRpcError(error) {
  const { message = String(error), code = null, meta = null } = Object(error);
  return {
    code: ENGINE_ERROR,
    message: 'An error happened. Check the data field for details.',
    data: { is_panic: false, message, error_code: code, meta },
  };
}
