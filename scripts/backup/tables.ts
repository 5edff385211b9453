import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClientBase } from 'pg';
import { escapeIdentifier } from 'pg';
import { z } from 'zod';
import { projectRoot } from '@/scripts/launcher/root.mjs';

/** A table as the database describes it. */
export type Table = {
  readonly name: string;
  /** In the order of the table, but for those the database computes. */
  readonly columns: readonly string[];
  /** What its rows are put in order by, as SQL: the primary key, by bytes where it is text. */
  readonly order: string;
  readonly references: readonly Reference[];
  /** Columns whose numbers a sequence gives. */
  readonly numbered: readonly string[];
};

/** A foreign key to another table. */
export type Reference = {
  readonly constraint: string;
  readonly to: string;
  /** Whether a row may do without. */
  readonly isOptional: boolean;
};

const TABLES = `
  select relation.relname as name,
    (select json_agg(attname order by attnum) from pg_attribute
      where attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
    (select string_agg(
        format(case when attcollation <> 0 then '%I collate "C"' else '%I' end, attname), ', ' order by place.nth)
      from pg_index, unnest(indkey) with ordinality place (attnum, nth)
      join pg_attribute on attrelid = relation.oid and pg_attribute.attnum = place.attnum
      where indrelid = relation.oid and indisprimary) as order,
    (select coalesce(json_agg(json_build_object('constraint', conname, 'to', target.relname, 'isOptional',
        exists (select from pg_attribute where attrelid = relation.oid and attnum = any (conkey) and not attnotnull))
        order by conname), '[]')
      from pg_constraint join pg_class target on target.oid = confrelid
      where conrelid = relation.oid and contype = 'f' and confrelid <> relation.oid) as references,
    (select coalesce(json_agg(attname order by attnum), '[]') from pg_attribute
      where attrelid = relation.oid and attnum > 0 and not attisdropped
        and pg_get_serial_sequence(format('%I', relation.relname), attname) is not null) as numbered
  from pg_class relation
  where relation.relnamespace = 'public'::regnamespace and relation.relkind = 'r' and relation.relname = any ($1)
  order by relation.relname collate "C"`;

const Rows = z.array(
  z.object({
    name: z.string(),
    columns: z.array(z.string()),
    order: z.string(),
    references: z.array(z.object({ constraint: z.string(), to: z.string(), isOptional: z.boolean() })),
    numbered: z.array(z.string()),
  }),
);

/**
 * The names of all tables of the record, as `prisma/schema.prisma` gives them. What else lies in the database is
 * somebody else's and is left alone.
 */
export function ownTables(): string[] {
  const schema = readFileSync(path.join(projectRoot(), 'prisma/schema.prisma'), 'utf8');
  return [...schema.matchAll(/@@map\("(\w+)"\)/g)].map(([, name = '']) => name).sort();
}

/** Those of the named tables that the database has, by name. */
export async function readTables(client: ClientBase, names: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query(TABLES, [names]);
  return Rows.parse(rows);
}

/** Writes a list of columns as SQL. */
export function columnList(columns: readonly string[]): string {
  return columns.map((column) => escapeIdentifier(column)).join(', ');
}

/** All rows of a table in one order, whatever the server and its language. */
export function copyToStdout({ name, columns, order }: Table): string {
  return `copy (select ${columnList(columns)} from ${escapeIdentifier(name)} order by ${order}) to stdout`;
}

/**
 * An order in which tables can be filled: each after those it refers to, because guards look at what is there. Where
 * they refer to each other in a circle (a source to a passage of its own capture), the optional reference must wait.
 *
 * @returns the tables in order, and the constraints that can be judged only at the end
 */
export function loadOrder(tables: readonly Table[]): {
  order: Table[];
  late: { table: string; constraint: string }[];
} {
  const order: Table[] = [];
  const late: { table: string; constraint: string }[] = [];
  const left = new Map(tables.map((table) => [table.name, table]));
  const open = (table: Table) => table.references.filter(({ to }) => left.has(to));
  while (left.size > 0) {
    const all = [...left.values()];
    const next =
      all.find((table) => open(table).length === 0) ??
      all.find((table) => open(table).every(({ isOptional }) => isOptional) && isInCircle(table, left));
    if (next === undefined) throw new Error(`No order for ${[...left.keys()].join(', ')}`);
    for (const { constraint } of open(next)) late.push({ table: next.name, constraint });
    order.push(next);
    left.delete(next.name);
  }
  return { order, late };
}

function isInCircle(start: Table, left: ReadonlyMap<string, Table>): boolean {
  const seen = new Set<string>();
  const queue = start.references.map(({ to }) => to);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name === start.name) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...(left.get(name)?.references.map(({ to }) => to) ?? []));
  }
  return false;
}
