// @ts-check
// npm run db:new -- what changed: writes the next migration, from the difference between the migrations and
// prisma/schema.prisma. It works in a throw-away database and touches no other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEnding } from './launcher/ending.mjs';
import { Failure } from './launcher/failure.mjs';
import { nextMigrationName } from './launcher/new-migration.mjs';
import { ensureInstalled } from './launcher/prepare.mjs';
import { runPrisma } from './launcher/prisma.mjs';
import { createProgress } from './launcher/progress.mjs';
import { projectRoot } from './launcher/root.mjs';

const NOTHING = '-- This is an empty migration.';

const ending = createEnding({ codeOnSignal: 130 });
try {
  await create(process.argv.slice(2).join(' '));
  await ending.end(0);
} catch (error) {
  await ending.fail(error);
}

/** @param {string} title */
async function create(title) {
  const root = projectRoot();
  await ensureInstalled(
    root,
    createProgress((line) => console.error(line)),
  );
  const { readMigrations } = await import('./launcher/migrate.mjs');
  const migrations = path.join(root, 'prisma/migrations');
  const name = nextMigrationName(
    readMigrations(migrations).map((migration) => migration.name),
    title,
  );

  const sql = await difference(root, await throwAwayDatabase());
  mkdirSync(path.join(migrations, name), { recursive: true });
  writeFileSync(path.join(migrations, name, 'migration.sql'), sql);
  const file = path.relative(process.cwd(), path.join(migrations, name, 'migration.sql'));
  console.log(
    sql.startsWith(NOTHING)
      ? `The schema did not change; write ${file} by hand.`
      : `Read and complete ${file}.`,
  );
}

/** @returns {Promise<string>} its address */
async function throwAwayDatabase() {
  const { startPostgres, stopServers } = await import('./launcher/postgres.mjs');
  const dir = mkdtempSync(path.join(tmpdir(), 'sanad-db-new-'));
  ending.add(() => rmSync(dir, { recursive: true, force: true }));
  ending.add(stopServers);
  return (await startPostgres({ dir, fsync: false })).url;
}

/**
 * @param {string} root
 * @param {string} url
 */
async function difference(root, url) {
  const from = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];
  const { ok, stdout, tail } = await runPrisma(root, ['migrate', 'diff', ...from, '--script'], { url });
  if (!ok)
    throw new Failure(
      'migrate',
      `Prisma could not compare the schema with the migrations. It said:\n${tail}`,
    );
  return stdout;
}
