import { database } from '@/db/client';
import type { LocalText } from '@/lib/local-text';
import { settingKey } from './setting-key';

/** Whether contradictions and findings are published by a second person; `version` is 0 where nobody chose. */
export type SecondPerson = { readonly isWanted: boolean; readonly version: number };

/** One choice that was made, with who made it. */
export type SettingChange = {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  readonly byline: LocalText;
  readonly reason: string | null;
  readonly isWanted: boolean;
};

const MOST_CHANGES = 50;

/** What stands now: a second person is wanted until somebody says otherwise. */
export async function findSecondPerson(): Promise<SecondPerson> {
  const setting = await database().setting.findUnique({ where: { name: 'second_person' } });
  return { isWanted: setting?.value !== false, version: setting?.version ?? 0 };
}

/** The choices that were made of it, newest first. */
export function listSecondPersonChanges(): Promise<SettingChange[]> {
  return database().$queryRaw<SettingChange[]>`
    select entry.version, to_json(entry.at) #>> '{}' as at, editor.byline, kept.body ->> 'reason' as reason,
      coalesce(kept.body #>> '{values,value}', 'true') <> 'false' as "isWanted"
    from history_entry entry
    join editor on editor.id = entry.editor_id
    left join lateral (
      select convert_from(payload.body, 'UTF8')::json as body
      from history_payload payload
      where payload.entry_id = entry.id) kept on true
    where entry.aggregate_id = ${settingKey('second_person')}::uuid
    order by entry.version desc
    limit ${MOST_CHANGES}
  `;
}
