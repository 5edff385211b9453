import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildPaths } from '@/scripts/launcher/build.mjs';
import { startNode, stopTree } from '@/scripts/launcher/children.mjs';
import { freePort } from '@/scripts/launcher/ports.mjs';
import { startOwnServer } from './server';
import { logStatements } from './sql-log';
import { type Beginning, cloneTemplate, makeTemplates, type Templates } from './templates';
import { ROOT } from './tree';

const PATIENCE_MS = 60_000;

/** The built site, running beside a database of its own. */
export type TestSite = {
  /** Such as http://127.0.0.1:40123, without a slash at the end. */
  address: string;
  /** The number of the server process. */
  pid: number;
  database: string;
  /** What seals its cookies. */
  secret: string;
  /** What its database was asked, for `loggedStatements`. */
  log: string;
  /** All it printed so far, on either stream. */
  printed: () => string;
  stop: () => Promise<void>;
};

/** A server with templates, beside which sites are started. It travels to the workers, so it is plain values. */
export type SiteServer = { templates: Templates; adminUrl: string; log: string };

/**
 * Starts the built site over a fresh database, on a server of its own. `npm run build`'s work must be there:
 * `scripts/test.mjs` sees to it.
 */
export async function openSite(beginning: Beginning): Promise<TestSite> {
  const server = await startOwnServer();
  try {
    const templates = await makeTemplates(server.url, beginning === 'empty' ? [] : [beginning]);
    const site = await openSiteOn({ templates, ...server.own }, beginning);
    const stop = async () => {
      await site.stop();
      await server.stop();
    };
    return { ...site, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Starts the built site over a fresh database of a server that is there. */
export async function openSiteOn(server: SiteServer, beginning: Beginning): Promise<TestSite> {
  const { templates, adminUrl, log } = server;
  const database = await cloneTemplate(templates, beginning, `site_${randomBytes(4).toString('hex')}`);
  await logStatements(adminUrl, new URL(database).pathname.slice(1));
  const secret = randomBytes(32).toString('base64url');
  const { address, child, printed } = await serve(database, secret);
  return { address, pid: child.pid ?? 0, database, secret, log, printed, stop: () => stopTree(child) };
}

/** Starts the built site over a database that is there: for what measures it. */
export async function serve(database: string, secret: string) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = startNode([buildPaths(ROOT).server], {
    cwd: ROOT,
    output: 'capture',
    env: {
      ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      ...{ PORT: String(port), HOSTNAME: '127.0.0.1', DATABASE_URL: database, SITE_URL: address },
      SANAD_SECRET: secret,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      process.stderr.write(part); // what goes wrong is seen in the log of the tests, too
    });
  }
  const printed = () => text;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`The site ended with ${child.exitCode} as it was starting`);
    if (await isHealthy(address)) return { child, address, printed };
  }
  await stopTree(child);
  throw new Error('The site did not answer within a minute');
}

async function isHealthy(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    return false; // nobody listens yet
  }
}
