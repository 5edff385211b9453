import 'server-only';
import { cache } from 'react';
import { database } from './client';
import { listed, type Sql, sql } from './sql';

/** A question that waits for the others of its page: its rows come as JSON. */
type Waiting = {
  readonly question: Sql;
  readonly answer: (rows: string) => void;
  readonly fail: (error: unknown) => void;
};

/** Those of one request; outside of a page each question stands alone. */
const waitingHere = cache((): Waiting[] => []);

/**
 * The rows of a question, asked together with all that the same page asks in the same turn: one statement, however many
 * components ask. Rows travel as JSON, so an instant comes as text; keys are to be given as text too.
 */
export function askTogether<Row>(question: Sql): Promise<Row[]> {
  const waiting = waitingHere();
  if (waiting.length === 0) setImmediate(() => askAll(waiting.splice(0)));
  return new Promise((resolve, reject) => {
    waiting.push({ question, answer: (rows) => resolve(JSON.parse(rows)), fail: reject });
  });
}

async function askAll(waiting: readonly Waiting[]): Promise<void> {
  try {
    const [row] = await database().$queryRaw<{ answers: string[] }[]>`
      select array[${listed(
        waiting.map(
          ({ question }) => sql`(select coalesce(json_agg(answer), '[]')::text from (${question}) answer)`,
        ),
      )}] as answers`;
    for (const [index, { answer }] of waiting.entries()) answer(row?.answers[index] ?? '[]');
  } catch (error) {
    for (const { fail } of waiting) fail(error);
  }
}
