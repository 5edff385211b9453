import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { withClient } from '@/scripts/launcher/client.mjs';
import { applyMigrations } from '@/scripts/launcher/migrate.mjs';
import { runPrisma } from '@/scripts/launcher/prisma.mjs';
import { projectRoot } from '@/scripts/launcher/root.mjs';
import { emptyDatabase, throwAwayServer } from './databases';

const SCHEMA = `
generator client {
  provider = "prisma-client"
  output   = "../generated"
}
datasource db {
  provider = "postgresql"
}
model Speaker {
  id   Int    @id
  name String @unique
}
`;
// A function with semicolons inside: an engine that cuts scripts at semicolons fails on it.
const GUARD = `
create function guard() returns trigger language plpgsql as $$
begin
  if new.name = '' then raise exception 'empty; refused'; end if;
  return new;
end $$;
create trigger guard before insert on "Speaker" for each row execute function guard();
`;

let root = '';
let url = '';
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'sanad-prisma-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  symlinkSync(path.join(projectRoot(), 'node_modules'), path.join(root, 'node_modules'));
  write('package.json', '{"type":"module"}');
  write('prisma.config.ts', readFileSync(path.join(projectRoot(), 'prisma.config.ts'), 'utf8'));
  write('prisma/schema.prisma', SCHEMA);
  url = await emptyDatabase();
});

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
const prisma = (...args: string[]) => runPrisma(root, args, { url });
const migrations = () =>
  readdirSync(path.join(root, 'prisma/migrations')).filter((name) => name !== 'migration_lock.toml');
const databases = async () => {
  const { adminUrl } = await throwAwayServer();
  const { rows } = await withClient(adminUrl, (client) =>
    client.query(`select datname from pg_database order by 1`),
  );
  return rows.map((row) => row.datname);
};

it('validates and generates', async () => {
  expect((await prisma('validate')).stdout).toContain('is valid');
  expect(await prisma('generate')).toMatchObject({ ok: true });
  expect(readdirSync(path.join(root, 'generated'))).toContain('client.ts');
  write('prisma/schema.prisma', SCHEMA.replace('Int    @id', 'Number @id'));
  const wrong = await prisma('validate');
  expect(wrong.ok).toBe(false);
  expect(wrong.tail).toContain('Type "Number" is neither a built-in type');
});

it('writes a migration, deploys it, and knows how far a database is', async () => {
  const before = await databases();
  const created = await prisma('migrate', 'dev', '--create-only', '--name', 'record');
  expect(created, created.tail).toMatchObject({ ok: true });
  const [name = ''] = migrations();
  expect(name).toMatch(/^\d{14}_record$/);
  const file = `prisma/migrations/${name}/migration.sql`;
  write(file, readFileSync(path.join(root, file), 'utf8') + GUARD);

  const behind = await prisma('migrate', 'status');
  expect(behind.ok).toBe(false);
  expect(behind.stdout).toContain('not yet been applied');
  expect(await prisma('migrate', 'deploy')).toMatchObject({ ok: true });
  const level = await prisma('migrate', 'status');
  expect(level.stdout).toContain('Database schema is up to date!');
  expect(await databases()).toEqual(before); // no shadow is left
  await expect(
    withClient(url, (client) => client.query(`insert into "Speaker" values (1, '')`)),
  ).rejects.toThrow('empty; refused');
});

it('agrees with the migration runner, whichever came first', async () => {
  const dir = path.join(root, 'prisma/migrations');
  write('prisma/migrations/migration_lock.toml', 'provider = "postgresql"\n');
  write(
    'prisma/migrations/0001_one/migration.sql',
    `create table "Speaker" (id int primary key, name text not null);\n${GUARD}`,
  );
  await applyMigrations(url, { dir });
  expect((await prisma('migrate', 'status')).stdout).toContain('Database schema is up to date!');

  write(
    'prisma/migrations/0002_two/migration.sql',
    'create unique index "Speaker_name_key" on "Speaker" (name);\n',
  );
  expect(await prisma('migrate', 'deploy')).toMatchObject({ ok: true });
  expect(await applyMigrations(url, { dir })).toEqual([]);
});

it('compares migrations, schema and database', async () => {
  write('prisma/migrations/migration_lock.toml', 'provider = "postgresql"\n');
  const difference = await prisma(
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
  );
  expect(difference.stdout).toContain('CREATE TABLE "Speaker"');
  write('prisma/migrations/0001_one/migration.sql', difference.stdout + GUARD);
  await applyMigrations(url, { dir: path.join(root, 'prisma/migrations') });

  for (const from of [['--from-migrations', 'prisma/migrations'], ['--from-config-datasource']]) {
    const none = await prisma(
      'migrate',
      'diff',
      ...from,
      '--to-schema',
      'prisma/schema.prisma',
      '--exit-code',
    );
    expect(none, none.tail).toMatchObject({ ok: true, code: 0 });
  }
  write('prisma/schema.prisma', SCHEMA.replace('@unique', '@unique\n  born Int?'));
  const some = await prisma(
    'migrate',
    'diff',
    '--from-config-datasource',
    '--to-schema',
    'prisma/schema.prisma',
    '--script',
    '--exit-code',
  );
  expect(some.code).toBe(2);
  expect(some.stdout).toContain('ADD COLUMN     "born" INTEGER');
});

it('reads a database back, with the types of its catalogue', async () => {
  await withClient(url, (client) =>
    client.query(
      `create table word (id uuid primary key, said timestamptz not null default now(), tags text[], price numeric(6, 2))`,
    ),
  );
  const pulled = await prisma('db', 'pull', '--print');
  expect(pulled, pulled.tail).toMatchObject({ ok: true });
  expect(pulled.stdout).toMatch(
    /model word \{[\s\S]*@db\.Uuid[\s\S]*@db\.Timestamptz[\s\S]*String\[\][\s\S]*@db\.Decimal\(6, 2\)/,
  );
});

it('makes a database that is not there', async () => {
  const missing = new URL(url);
  missing.pathname = `${missing.pathname}_new`;
  write('prisma/migrations/migration_lock.toml', 'provider = "postgresql"\n');
  write('prisma/migrations/0001_one/migration.sql', 'create table one (id int);\n');
  const deployed = await runPrisma(root, ['migrate', 'deploy'], { url: missing.href });
  expect(deployed, deployed.tail).toMatchObject({ ok: true });
  expect(await databases()).toContain(missing.pathname.slice(1));
});

it.each([
  ['a wrong password', (address: URL) => Object.assign(address, { password: 'wrong' }), 'P1000'],
  ['a server that does not answer', (address: URL) => Object.assign(address, { port: '1' }), 'P1001'],
])('reports %s as Prisma does', async (_what, change, code) => {
  write('prisma/migrations/0001_one/migration.sql', 'select 1;');
  const { ok, tail } = await runPrisma(root, ['migrate', 'status'], { url: change(new URL(url)).href });
  expect(ok).toBe(false);
  expect(tail).toContain(code);
});
