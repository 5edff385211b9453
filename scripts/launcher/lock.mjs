// @ts-check
/**
 * A lock that says who holds it and dies with its holder.
 *
 * A number in a file cannot tell a living process from another one that got the number after a reboot. So
 * the holder listens on a port of loopback and answers to a secret word; port and word are in the file. Who
 * finds the file asks. No answer means the file is left over from a process that was killed.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { codeOf, Failure } from './failure.mjs';
import { isAlive } from './processes.mjs';

const ANSWER_TIMEOUT_MS = 1500;

/**
 * @typedef {object} Note what the holder tells whoever asks
 * @property {number} pid
 * @property {'start' | 'command'} purpose
 * @property {string} [address] where the site is or will be
 * @property {boolean} [databaseReady] the database is up and has every migration
 *
 * @typedef {object} Lock
 * @property {Note} note may be changed while the lock is held
 * @property {() => void} release
 *
 * @typedef {{ port: number, word: string, pid: number }} LockFile
 */

/**
 * Takes the lock, or gives null when somebody living holds it.
 *
 * @param {string} file
 * @param {Omit<Note, 'pid'>} note
 * @returns {Promise<Lock | null>}
 */
export async function takeLock(file, note) {
  const found = readLockFile(file);
  if (found) {
    if (await askHolder(file)) return null;
    if (!dropStale(file, found.word)) return null; // somebody was faster
  }
  return createLock(file, { ...note, pid: process.pid });
}

/**
 * What the living holder of a lock says, or null when nobody holds it.
 *
 * @param {string} file
 * @returns {Promise<Note | null>}
 */
export async function askHolder(file) {
  const found = readLockFile(file);
  if (!found) return null;
  const answer = await ask(found);
  if (answer === 'silent') return isAlive(found.pid) ? { pid: found.pid, purpose: 'start' } : null;
  return answer;
}

/**
 * @param {string} file
 * @param {Note} note
 * @returns {Promise<Lock | null>}
 */
async function createLock(file, note) {
  const word = randomBytes(16).toString('hex');
  const server = net.createServer((socket) => answerTo(socket, word, note));
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(null));
  });
  server.unref();
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  if (!createFile(file, { port, word, pid: process.pid })) {
    server.close();
    return null;
  }
  const release = () => {
    server.close();
    if (readLockFile(file)?.word === word) rmSync(file, { force: true });
  };
  return { note, release };
}

/**
 * Writes the file whole and only if there is none: a link is made or refused in one step.
 *
 * @param {string} file
 * @param {LockFile} content
 * @returns {boolean}
 */
function createFile(file, content) {
  const draft = `${file}.${content.word}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/**
 * Moves a left-over file out of the way, unless another start replaced it in the meantime.
 *
 * @param {string} file
 * @param {string} word of the left-over
 * @returns {boolean}
 */
function dropStale(file, word) {
  const aside = `${file}.${randomBytes(4).toString('hex')}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const ours = readLockFile(aside)?.word === word;
  if (!ours) linkSync(aside, file);
  rmSync(aside);
  return ours;
}

/**
 * @param {string} file
 * @returns {LockFile | null}
 */
function readLockFile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (error instanceof SyntaxError) return { port: 0, word: '', pid: 0 }; // cut short by a power loss
    if (codeOf(error) !== 'EACCES') throw error;
    throw new Failure(
      'inUse',
      `${file} belongs to another user, who may be using the folder. Start as that user, or choose another folder with DATA_DIR.`,
      { cause: error },
    );
  }
}

/**
 * @param {net.Socket} socket
 * @param {string} word
 * @param {Note} note
 */
function answerTo(socket, word, note) {
  socket.setTimeout(ANSWER_TIMEOUT_MS, () => socket.destroy());
  socket.on('error', () => {});
  socket.once('data', (asked) => {
    if (asked.toString().trim() === word) socket.end(JSON.stringify(note));
    else socket.destroy();
  });
}

/**
 * @param {LockFile} lock
 * @returns {Promise<Note | null | 'silent'>} null when nobody, or somebody else, is at the port
 */
function ask({ port, word }) {
  return new Promise((resolve) => {
    if (port === 0) return resolve(null);
    let answer = '';
    const socket = net.connect({ port, host: '127.0.0.1', timeout: ANSWER_TIMEOUT_MS });
    socket.once('connect', () => socket.write(`${word}\n`));
    socket.once('error', () => resolve(null));
    socket.once('timeout', () => {
      socket.destroy();
      resolve('silent');
    });
    socket.on('data', (part) => {
      answer += part;
    });
    socket.once('end', () => resolve(parseNote(answer)));
    socket.once('close', () => resolve(null));
    return undefined;
  });
}

/**
 * @param {string} text
 * @returns {Note | null}
 */
function parseNote(text) {
  try {
    const note = JSON.parse(text);
    return typeof note?.pid === 'number' ? note : null;
  } catch {
    return null;
  }
}
