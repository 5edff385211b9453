import { expect, it } from 'vitest';
import { database } from '@/db/client';
import { useDatabase } from '../support/database';
import { isWork, statementsOf } from '../support/statements';

const { query, connect } = useDatabase('empty');

it('gives a file a database of its own, with every table and no entry', async () => {
  expect(await database().claim.count()).toBe(0);
  const [row] = await query(
    'select current_database() as name, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()',
  );
  expect(row).toMatchObject({ name: expect.stringMatching(/^sanad_test_/), encoding: 'UTF8' });
});

it('sees Persian letters as letters, as every server it uses must', async () => {
  expect(await query(`select cardinality(show_trgm('داعش')) > 0 as found`)).toEqual([{ found: true }]);
});

it('counts the statements that the driver sends, and leaves out what only keeps a transaction', async () => {
  const { statements } = await statementsOf(() =>
    database().$transaction(async (tx) => {
      await tx.claim.count();
      await tx.$queryRaw`select 1`;
    }),
  );
  expect(statements).toHaveLength(2);
  expect(statements[1]).toBe('select 1');
});

it('counts what any connection of the process sends', async () => {
  const client = await connect();
  const { result, statements } = await statementsOf(
    async () => (await client.query({ text: 'select 2 as two' })).rows,
  );
  expect(result).toEqual([{ two: 2 }]);
  expect(statements).toEqual(['select 2 as two']);
  const after = await statementsOf(async () => {});
  expect(after.statements).toEqual([]);
});

it.each(['BEGIN', 'commit', ' SET timezone = 1', 'DISCARD ALL', 'savepoint a', ''])(
  'does not count %j',
  (sql) => {
    expect(isWork(sql)).toBe(false);
  },
);
