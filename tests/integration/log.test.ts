import { afterEach, expect, it, vi } from 'vitest';
import { database } from '@/db/client';
import { useDatabase } from '@/tests/support/database';

useDatabase('empty');

afterEach(() => void vi.restoreAllMocks());

it('tells of a statement that takes long, without its values', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const secret = 'editor@example.org';
  await database().$queryRaw`select 1 where ${secret} = 'other'`;
  await database().$queryRaw`select pg_sleep(0.6)::text, ${secret}`;
  const lines = write.mock.calls
    .map(([line]) => String(line))
    .filter((line) => line.includes('slow database'));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', event: 'slow database' });
  expect(JSON.parse(lines[0] ?? '').statement).toContain('pg_sleep');
  expect(lines[0]).not.toContain(secret);
});
