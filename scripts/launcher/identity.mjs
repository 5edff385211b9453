// @ts-check
/**
 * Chooses the user PostgreSQL runs as.
 *
 * PostgreSQL refuses to run as root, and containers and small servers are often root. Then there are three
 * ways to drop the rights, tried in this order: become `nobody`; where `nobody` cannot reach the files (a
 * checkout inside root's 0700 home), a user namespace in which root has another number; where namespaces
 * are forbidden too (a plain container), `nobody` with the one capability of reading past the folder.
 * Each way is tried with the real program before it is chosen.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { program } from './native.mjs';

const NOBODY = 65534;

/**
 * @typedef {object} Identity
 * @property {string[]} prefix words that go before the program
 * @property {number} [uid] the user to spawn as
 * @property {number} [owner] who must own the cluster; undefined leaves the files as they are
 */

/**
 * The identity under which `native` can open a cluster in `folder`.
 *
 * @param {string} native the folder of the programs
 * @param {string} folder an existing folder: the cluster itself, or the one it will be made in
 * @param {number | undefined} owner the user who owns an existing cluster
 * @returns {Identity}
 * @throws {Failure} when nothing works
 */
export function chooseIdentity(native, folder, owner) {
  const self = process.getuid?.();
  if (self === undefined) return { prefix: [] };
  if (self !== 0) return ownIdentity(self, folder, owner);

  const found = rootIdentities(owner).find((identity) => works(identity, native, folder));
  if (found) return found;
  throw new Failure(
    'postgres',
    `PostgreSQL must not run as root, and no other user can reach ${folder} and ${native}. Start as an ordinary user, move the checkout out of a private folder, or set DATABASE_URL.`,
  );
}

/**
 * The user who owns a folder, or undefined where it does not exist or the platform has no owners.
 *
 * @param {string} folder
 * @returns {number | undefined}
 */
export function ownerOf(folder) {
  if (process.getuid === undefined) return undefined;
  return statSync(folder, { throwIfNoEntry: false })?.uid;
}

/**
 * The program, arguments and spawn options that run `file` under an identity.
 *
 * @param {Identity} identity
 * @param {string} file
 * @param {string[]} args
 */
export function underIdentity({ prefix, uid }, file, args) {
  const [first = file, ...rest] = [...prefix, file, ...args];
  const options = uid === undefined ? { cwd: '/' } : { cwd: '/', uid, gid: uid };
  return { file: first, args: rest, options: process.platform === 'win32' ? {} : options };
}

/**
 * @param {number} self
 * @param {string} folder
 * @param {number | undefined} owner
 * @returns {Identity}
 */
function ownIdentity(self, folder, owner) {
  if (owner === undefined || owner === self) return { prefix: [] };
  throw new Failure(
    'dataFolder',
    `The database in ${folder} belongs to another user (number ${owner}, you are ${self}). Start as that user, or choose another folder with DATA_DIR.`,
  );
}

/**
 * An existing cluster belongs to the identity that made it; only a new one has the free choice.
 *
 * @param {number | undefined} owner
 * @returns {Identity[]}
 */
function rootIdentities(owner) {
  const uid = owner === undefined || owner === 0 ? NOBODY : owner;
  const nobody = { prefix: [], uid, owner: uid };
  const namespace = { prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'], owner: 0 };
  const capability = {
    prefix: [
      'setpriv',
      `--reuid=${uid}`,
      `--regid=${uid}`,
      '--clear-groups',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
    ],
    owner: uid,
  };
  if (owner === undefined) return [nobody, namespace, capability];
  return owner === 0 ? [namespace] : [nobody, capability];
}

/**
 * @param {Identity} identity
 * @param {string} native
 * @param {string} folder
 */
function works(identity, native, folder) {
  const script = 'cd "$1" && exec "$2" --version';
  const run = underIdentity(identity, '/bin/sh', [
    '-c',
    script,
    'sh',
    path.resolve(folder),
    program(native, 'postgres'),
  ]);
  return spawnSync(run.file, run.args, { ...run.options, stdio: 'ignore' }).status === 0;
}
