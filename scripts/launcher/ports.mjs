// @ts-check
import { randomInt } from 'node:crypto';
import net from 'node:net';

const LOOPBACK = ['127.0.0.1', '::1'];
/**
 * Below what systems give to connections that go out (Linux from 32768, RFC 6335 from 49152): between asking for a port
 * and listening on it, none of those takes it.
 *
 * @type {[number, number]}
 */
const OURS = [20_000, 30_000];
const TRIES = 20;

/**
 * Whether some program answers on a port of this machine, on either loopback address: a browser that opens
 * "localhost" may take the other one than we listen on.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isAnswered(port) {
  const answers = await Promise.all(LOOPBACK.map((host) => connects(port, host)));
  return answers.includes(true);
}

/**
 * A port nothing listens on: `wanted` if it is free, otherwise one of ours.
 *
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export async function freePort(wanted = 0) {
  for (const port of [
    ...(wanted ? [wanted] : []),
    ...Array.from({ length: TRIES }, () => randomInt(...OURS)),
  ]) {
    if (await connects(port, '127.0.0.1')) continue;
    const bound = await bindOnce(port).catch(() => null);
    if (bound !== null) return bound;
  }
  return bindOnce(0);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function connects(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 500 });
    const answer = (/** @type {boolean} */ taken) => () => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(true));
  });
}

/**
 * @param {number} port
 * @returns {Promise<number>}
 */
function bindOnce(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = address !== null && typeof address === 'object' ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}
