import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ClientBase } from 'pg';

/** How values are written, whatever the server's own taste: the same row gives the same bytes everywhere. */
const SPELLING = `
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 1;
  set local bytea_output = 'hex';
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0;
  set local lock_timeout = '10s'`;

/** Runs `work` in a transaction: whole, or not at all. `mode` such as "isolation level repeatable read". */
export async function inTransaction<T>(client: ClientBase, mode: string, work: () => Promise<T>): Promise<T> {
  await client.query(`begin ${mode}`);
  try {
    await client.query(SPELLING);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {}); // the connection may be what failed
    throw error;
  }
}

/** What is known of the rows of a table once they have gone by. */
export type Measure = { rows: number; bytes: number; sha256: string };

/**
 * Lets rows in COPY's text format go by and measures them into `measure`. A line is a row: line ends inside a value
 * are written as two letters.
 */
export async function* measured(
  chunks: AsyncIterable<Uint8Array>,
  measure: Measure,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    measure.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) measure.rows++;
    yield chunk;
  }
  measure.sha256 = hash.digest('hex');
}

/** Reads rows to their end for their measure alone. */
export async function measureOf(chunks: Readable): Promise<Measure> {
  const measure = noMeasure();
  for await (const _chunk of measured(chunks, measure));
  return measure;
}

/** Where measuring begins. */
export function noMeasure(): Measure {
  return { rows: 0, bytes: 0, sha256: '' };
}
