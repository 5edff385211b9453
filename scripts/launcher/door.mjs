// @ts-check
/** The open port: it answers with the preparing page until the site takes it over. */
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { codeOf, Failure } from './failure.mjs';
import { isAnswered } from './ports.mjs';
import { preparingPage } from './preparing-page.mjs';

/** The addresses under which a browser on this machine may meet another program than us on the port. */
const LOCAL = new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::']);
const RETRY_AFTER_S = '2';

/**
 * @typedef {object} Door
 * @property {(child: import('node:child_process').ChildProcess) => Promise<void>} handTo gives the open
 *   socket to a child that waits for it (tether.mjs), so that no connection is refused in between
 * @property {() => void} close
 */

/**
 * Opens the port.
 *
 * @param {{ port: number, host: string, progress: import('./progress.mjs').Progress }} options
 * @returns {Promise<Door>}
 * @throws {Failure} when another program has it
 */
export async function openDoor({ port, host, progress }) {
  if (LOCAL.has(host) && (await isAnswered(port))) throw taken(port);
  const server = http.createServer((request, response) => answer(request, response, progress));
  await listen(server, port, host);
  return {
    handTo: async (child) => {
      await new Promise((resolve) => child.send('socket', server, {}, resolve));
      server.close();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {import('./progress.mjs').Progress} progress
 */
function answer(request, response, progress) {
  const steps = progress.steps();
  const nonce = randomBytes(16).toString('base64');
  const isHealth = request.url?.split('?')[0] === '/api/health';
  const acceptLanguage = request.headers['accept-language'] ?? '';
  const body = isHealth
    ? JSON.stringify({ status: 'preparing', steps })
    : preparingPage({ steps, acceptLanguage, nonce });
  response.writeHead(503, {
    'content-type': isHealth ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': `default-src 'none'; connect-src 'self'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'retry-after': RETRY_AFTER_S,
    vary: 'accept-language',
    'x-content-type-options': 'nosniff',
    connection: 'close', // the next request must reach whoever has the port then
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @param {string} host
 */
async function listen(server, port, host) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, host, () => resolve(null));
    });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE') throw taken(port, error);
    if (code === 'EACCES')
      throw new Failure(
        'port',
        `Port ${port} may not be opened by this user. Choose one above 1023 with PORT.`,
      );
    throw new Failure(
      'port',
      `The address ${host} with port ${port} cannot be opened (${code}). Check HOST and PORT.`,
    );
  }
}

/**
 * @param {number} port
 * @param {unknown} [cause]
 */
function taken(port, cause) {
  return new Failure(
    'port',
    `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`,
    { cause },
  );
}
