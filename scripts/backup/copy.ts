import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Client, Connection } from 'pg';
import { concat } from './bytes';

/**
 * COPY over `pg`, a stream at a time. The package `postgres` has COPY built in, but waits forever when the server
 * refuses the last rows (porsager/postgres #1173, open): exactly the case in which a restore must say why.
 */
declare module 'pg' {
  interface Connection {
    sendCopyFromChunk(chunk: Uint8Array): void;
    endCopyFrom(): void;
    sendCopyFail(why: string): void;
  }
}

/** Rows come one by one; they travel together, in pieces of about this many bytes. */
const PIECE_BYTES = 65_536;

/**
 * What `copy … to stdout` gives, as it comes: memory stays the same however long the table is. Whoever stops reading
 * half-way ends the connection, because the server cannot be told to stop.
 */
export function copyOut(client: Client, sql: string): Readable {
  let connection: Connection | undefined;
  let isOver = false;
  let waiting: Uint8Array[] = [];
  let bytes = 0;

  const rows = new Readable({
    highWaterMark: 4 * PIECE_BYTES,
    read: () => void connection?.stream.resume(),
    destroy: (error, done) => {
      if (!isOver) connection?.stream.destroy();
      done(error);
    },
  });
  const pass = () => {
    const piece = concat(waiting);
    waiting = [];
    bytes = 0;
    return piece.length === 0 || rows.push(piece);
  };
  client.query({
    submit: (given: Connection) => {
      connection = given;
      given.query(sql);
    },
    handleCopyData: ({ chunk }: { chunk: Uint8Array }) => {
      waiting.push(new Uint8Array(chunk)); // a copy: the reader of the protocol uses its memory again
      bytes += chunk.length;
      if (bytes >= PIECE_BYTES && !pass()) connection?.stream.pause();
    },
    handleCommandComplete: () => void pass(),
    handleReadyForQuery: () => {
      isOver = true;
      rows.push(null);
    },
    handleError: (error: Error) => {
      isOver = true;
      rows.destroy(error);
    },
  });
  return rows;
}

/**
 * Feeds `chunks` to `copy … from stdin`.
 * @throws what the server says when it refuses a row, or what the chunks throw; the transaction is over then.
 */
export function copyIn(client: Client, sql: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    let fault: unknown = null;
    const stop = (connection: Connection) => (error: unknown) => {
      fault ??= error;
      if (!ended.signal.aborted) connection.sendCopyFail('what should be loaded cannot be read');
    };
    client.query({
      submit: (connection: Connection) => connection.query(sql),
      handleCopyInResponse: (connection: Connection) =>
        void feed(connection, chunks, ended.signal).catch(stop(connection)),
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: (error: Error) => {
        ended.abort();
        reject(fault ?? error);
      },
    });
  });
}

/** Sends chunks as fast as they are taken. Once the server has ended the copy, nothing more is read or sent. */
async function feed(
  connection: Connection,
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  for await (const chunk of chunks) {
    if (signal.aborted) return;
    connection.sendCopyFromChunk(chunk);
    if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain', { signal });
  }
  connection.endCopyFrom();
}
