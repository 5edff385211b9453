import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Beginning, cloneTemplate } from './templates';

/** The database of one file of tests, beside what the code under test opens of it. */
export type TestDatabase = {
  /** Runs one statement on a connection of its own and gives its rows. */
  query: (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  /** A further connection, for tests of two editors at once. It is closed with the file. */
  connect: () => Promise<pg.Client>;
};

/**
 * Gives this file of tests a database of its own, empty but for the tables or with the dossier in it. Call it once
 * at the top of the file: the code under test finds the database through DATABASE_URL.
 */
export function useDatabase(beginning: Beginning): TestDatabase {
  const clients: pg.Client[] = [];
  const connect = async () => {
    const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] ?? '' });
    await client.connect();
    clients.push(client);
    return client;
  };

  beforeAll(async () => {
    await cloneTemplate(inject('templates'), beginning, process.env['SANAD_TEST_DATABASE'] ?? '');
    await connect();
  });
  afterAll(async () => {
    const { closeDatabase } = await import('@/db/client');
    await Promise.all([closeDatabase(), ...clients.map((client) => client.end())]);
  });

  const query = async (sql: string, values: readonly unknown[] = []) => {
    const [client] = clients;
    if (client === undefined)
      throw new Error('The database is there once the tests run, not while they are read');
    return (await client.query(sql, [...values])).rows;
  };
  return { query, connect };
}
