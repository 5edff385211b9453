import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inputsHash } from './build.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanad-build-'));
  write('app/page.tsx', 'one');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
const hash = () => inputsHash(root, path.join(root, 'my-data'));

it.each([
  'app/page.tsx',
  'features/claim/queries.ts',
  'ui/quote.tsx',
  'db/client.ts',
  'text/fold.ts',
  'i18n/messages/fa.ts',
  'lib/id.ts',
  'prisma/schema.prisma',
  'public/icon.svg',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'tsconfig.json',
  'postcss.config.mjs',
  'package-lock.json',
  '.env.production',
  '.browserslistrc',
  'a-new-room/words.md',
])('builds again when %s changes', (file) => {
  const before = hash();
  write(file, 'two');
  expect(hash()).not.toBe(before);
});

it.each([
  'README.md',
  'docs/decisions/0001-x.md',
  'tests/e2e/home.test.ts',
  'scripts/doctor.mjs',
  'text/fold.test.ts',
  'node_modules/next/index.js',
  'db/generated/client.ts',
  'next-env.d.ts',
  'tsconfig.tsbuildinfo',
  '.next/cache/x',
  '.data/sanad.json',
  '.git/HEAD',
  'my-data/postgres/PG_VERSION',
])('does not build again when %s changes', (file) => {
  const before = hash();
  write(file, 'two');
  expect(hash()).toBe(before);
});

it('builds again when a file moves, and when a setting for the browser changes', () => {
  const before = hash();
  write('app/other.tsx', 'one');
  rmSync(path.join(root, 'app/page.tsx'));
  expect(hash()).not.toBe(before);
  const moved = hash();
  vi.stubEnv('NEXT_PUBLIC_NAME', 'Sanad');
  expect(hash()).not.toBe(moved);
});
