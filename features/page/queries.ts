import { database } from '@/db/client';
import type { Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { pageKey } from './page-key';

/** The newsroom's own text of a page in one language, or null where the shipped text stands. */
export async function findPageText(name: 'methodology', lang: string): Promise<string | null> {
  const page = await database().pageText.findUnique({
    where: { name_lang: { name, lang } },
    select: { body: true },
  });
  return page?.body ?? null;
}

/** One text that stood on a page: empty where the shipped one was put back. */
export type PageVersion = {
  readonly version: number;
  readonly at: string;
  readonly byline: LocalText;
  readonly reason: string | null;
  readonly body: string;
};

const MOST_VERSIONS = 50;

/** The texts a newsroom gave a page in one language, newest first. */
export function listPageVersions(name: 'methodology', lang: Locale): Promise<PageVersion[]> {
  return database().$queryRaw<PageVersion[]>`
    select entry.version, to_json(entry.at) #>> '{}' as at, editor.byline, kept.body ->> 'reason' as reason,
      coalesce(kept.body #>> '{values,body}', '') as body
    from history_entry entry
    join editor on editor.id = entry.editor_id
    left join lateral (
      select convert_from(payload.body, 'UTF8')::json as body
      from history_payload payload
      where payload.entry_id = entry.id) kept on true
    where entry.aggregate_id = ${pageKey(name, lang)}::uuid
    order by entry.version desc
    limit ${MOST_VERSIONS}
  `;
}
