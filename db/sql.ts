import { Prisma } from './generated/client';

/** A piece of SQL with its values beside it, so that pieces can be put together and nothing is ever pasted in. */
export type Sql = Prisma.Sql;

/** Writes a piece of SQL: `sql\`where id = ${id}\``. Values become parameters; other pieces become part of it. */
export const sql = Prisma.sql;

/** Joins pieces by commas; there has to be one. */
export function listed(pieces: readonly Sql[]): Sql {
  return Prisma.join([...pieces], ', ');
}

/** Joins conditions by `and`; without any, the condition that always holds. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : Prisma.join([...conditions], ' and ');
}
