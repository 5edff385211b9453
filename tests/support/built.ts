import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '@/scripts/launcher/client.mjs';
import { ROOT } from './tree';

const BUILD = join(ROOT, '.next');
const readBuilt = (file: string) => JSON.parse(readFileSync(join(BUILD, file), 'utf8'));

/** Every address of the build, by its pattern. */
export const routes: string[] = Object.values(readBuilt('app-path-routes-manifest.json'));

/** Every server action of the build: its id, `file#name`, and a page that carries it. */
export const actions: { id: string; name: string; page: string }[] = Object.entries<{
  workers: Record<string, unknown>;
  filename: string;
  exportedName: string;
}>(readBuilt('server/server-reference-manifest.json').node).map(
  ([id, { workers, filename, exportedName }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    page: pageOf(Object.keys(workers)),
  }),
);

/** A page that carries an action: one that everybody can ask for, where there is one. */
function pageOf(workers: readonly string[]): string {
  const pages = workers.map((worker) =>
    worker
      .replace(/^app/, '')
      .replace(/\/page$/, '')
      .replace(/\/\([^)]*\)/g, ''),
  );
  const page = pages.find((one) => !one.includes('/desk')) ?? pages[0] ?? '/[lang]';
  return page
    .replace('[lang]', 'en')
    .replace('[ticket]', '2222-2222-2222')
    .replace(/\[\w+\]/g, '2222222222');
}

/** All that an action could have changed, in one value. */
export async function digestOf(database: string): Promise<string> {
  return withClient(database, async (client) => {
    const { rows } = await client.query(`
      select md5(
        (select coalesce(string_agg(editor::text, ',' order by id), '') from editor)
        || (select count(*)::text || coalesce(max(id)::text, '') from history_entry)
        || (select coalesce(string_agg(id::text || coalesce(used_at::text, ''), ',' order by id), '') from auth_ticket)
        || (select coalesce(string_agg(id::text || password, ',' order by id), '') from auth_account)
        || (select coalesce(string_agg(id::text, ',' order by id), '') from auth_session)
        || (select count(*)::text from auth_two_factor)) as state`);
    return String(rows[0]?.state);
  });
}
