import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { withClient } from '@/scripts/launcher/client.mjs';
import { applyMigrations } from '@/scripts/launcher/migrate.mjs';
import { ROOT } from './tree';

/** What a database of a test begins with: the tables alone, or the shipped dossier in them. */
export type Beginning = 'empty' | 'dossier';

/** Where the templates of one run stand. It travels from the set-up to the workers, so it is plain values. */
export type Templates = { url: string; run: string };

/** How many tests of one run use the templates at once does not matter: each takes a copy. */
export async function makeTemplates(url: string, beginnings: readonly Beginning[]): Promise<Templates> {
  const templates = { url, run: `sanad_test_${process.pid}_${randomBytes(3).toString('hex')}` };
  const empty = await createDatabase(templates, 'empty');
  await applyMigrations(empty);
  if (beginnings.includes('dossier')) loadDossier(await createDatabase(templates, 'dossier', 'empty'));
  return templates;
}

/** Makes the database `name` of this run as a copy of a template, and gives its address. */
export async function cloneTemplate(
  templates: Templates,
  beginning: Beginning,
  name: string,
): Promise<string> {
  return createDatabase(templates, name, beginning);
}

/** The address of a database of this run, whether it is there yet or not. */
export function addressOf({ url, run }: Templates, name: string): string {
  const address = new URL(url);
  address.pathname = `/${run}_${name}`;
  return address.href;
}

/** Drops every database of this run. Only a server that outlives the run needs it. */
export async function dropAll({ url, run }: Templates): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [run],
    );
    for (const { name } of rows)
      await client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
  });
}

async function createDatabase(templates: Templates, name: string, from?: string): Promise<string> {
  const quoted = (part: string) => pg.escapeIdentifier(`${templates.run}_${part}`);
  // Without a template of ours, one that no locale of the server's default can spoil.
  const template = from === undefined ? 'template0' : quoted(from);
  await withClient(templates.url, (client) =>
    client.query(`create database ${quoted(name)} template ${template}`),
  );
  return addressOf(templates, name);
}

/** Loads the dossier as `npm run seed` does: in a process of its own, so that no connection to it stays open. */
function loadDossier(url: string): void {
  const args = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed.ts'];
  const seed = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  });
  if (seed.status !== 0) throw new Error(`The dossier was not loaded:\n${seed.stdout}${seed.stderr}`);
}
