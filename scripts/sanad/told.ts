import type { ChainReport } from '@/scripts/backup/chain';
import type { Manifest } from '@/scripts/backup/manifest';

const COUNTED = [
  ['source', 'sources'],
  ['claim', 'claims'],
  ['link', 'links'],
] as const;

/** What a backup holds, in one line. */
export function rowsLine({ tables }: Manifest): string {
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  const all = tables.reduce((sum, table) => sum + table.rows, 0);
  const named = COUNTED.map(([table, word]) => `${rows.get(table) ?? 0} ${word}`).join(', ');
  return `${named}; ${all} rows in ${tables.length} tables`;
}

/** How the history verifies, in one line. */
export function chainLine({ entries, broken, first }: ChainReport): string {
  if (broken === 0) return `History: ${entries} entries, every hash verifies.`;
  return `WARNING: history: ${broken} of ${entries} entries do not verify, from number ${first.join(', ')} on. Somebody changed them past the site.`;
}

/** Bytes as people say them. */
export function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
