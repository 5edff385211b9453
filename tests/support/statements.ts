import pg from 'pg';

/** What keeps a session or a transaction, and asks nothing of the record. */
const CONTROL =
  /^\s*(?:begin|start\s+transaction|commit|end|rollback|savepoint|release|set|reset|show|discard)\b/i;

/** Whether a statement asks or tells the record something: session and transaction control does not. */
export function isWork(sql: string): boolean {
  return sql.trim() !== '' && !CONTROL.test(sql);
}

/**
 * The statements that the `pg` driver sends while `run` runs, in order, without session and transaction control.
 *
 * Counted where they leave the process, so what Prisma makes of one call is seen as it is. It sees every connection
 * of this process: nothing else may run beside it.
 */
export async function statementsOf<T>(run: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype;
  const query = prototype.query;
  const counted = new Proxy(query, {
    apply(target, client, args: unknown[]) {
      const sql = textOf(args[0]);
      if (isWork(sql)) statements.push(sql);
      return Reflect.apply(target, client, args);
    },
  });
  prototype.query = counted;
  try {
    return { result: await run(), statements };
  } finally {
    prototype.query = query;
  }
}

/** A query comes as text, as `{ text }`, or as a ready query object, which carries its text too. */
function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  if (typeof query !== 'object' || query === null || !('text' in query)) return '';
  return typeof query.text === 'string' ? query.text : '';
}
