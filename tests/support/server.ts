import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataPaths } from '@/scripts/launcher/data-folder.mjs';
import { startPostgres } from '@/scripts/launcher/postgres.mjs';

type OwnServer = { adminUrl: string; log: string; pid: number };

/** A PostgreSQL server for one run of tests. */
export type TestServer = {
  /** Address of a database on it, for a user who may create databases. */
  url: string;
  /** The same for the superuser, the file the server logs to and its number: only where the server is our own. */
  own: OwnServer | null;
  /** Ends the server, if it is our own, and removes its files. */
  stop: () => Promise<void>;
};

/**
 * The server that TEST_DATABASE_URL names, else a throw-away one of our own in a temporary folder: it keeps nothing
 * on disk for safety's sake, so it is several times faster than a real one.
 */
export async function openServer(): Promise<TestServer> {
  const foreign = process.env['TEST_DATABASE_URL'];
  return foreign ? { url: foreign, own: null, stop: async () => {} } : startOwnServer();
}

/** A throw-away server of our own, whatever TEST_DATABASE_URL says. */
export async function startOwnServer(): Promise<TestServer & { own: OwnServer }> {
  const home = mkdtempSync(join(tmpdir(), 'sanad-test-'));
  // Where the tests run as root the server runs as somebody else, who must be able to pass through.
  chmodSync(home, 0o755);
  const dir = join(home, 'data');
  const server = await startPostgres({ dir, fsync: false, maxConnections: 100 });
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return {
    url: server.url,
    own: { adminUrl: server.adminUrl, log: dataPaths(dir).log, pid: server.pid },
    stop,
  };
}
