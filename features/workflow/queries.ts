import { cache } from 'react';
import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import { claimCard } from '@/features/claim/queries';
import { isWithheld } from '@/features/withhold/queries';
import type { Publishable } from './schema';
import type { Publication, RecordStanding } from './shape';
import type { Standing } from './states';

/** Only what is released by a second person has a proposer to tell from the publisher. */
const NOBODY = sql`null::uuid`;
const WHOLE = sql`false`;

/**
 * Only contradictions and findings are judged by who proposed them, and only a person counts as one: the shipped dossier and imports
 * say in their byline that nobody stands behind them.
 */
const OF_KIND: Readonly<{
  [Kind in Publishable]: { readonly table: Sql; readonly proposer: Sql; readonly isErased: Sql };
}> = {
  claim: {
    table: sql`claim`,
    proposer: NOBODY,
    isErased: sql`exists (select from capture where capture.id = record.capture_id and capture.erased_at is not null)`,
  },
  source: {
    table: sql`source`,
    proposer: NOBODY,
    isErased: sql`coalesce((
      select capture.erased_at is not null from capture
      where capture.source_id = record.id order by capture.number desc limit 1), false)`,
  },
  topic: { table: sql`topic`, proposer: NOBODY, isErased: WHOLE },
  link: {
    table: sql`link`,
    proposer: sql`(
      select editor.id from editor
      where editor.id = record.proposed_by_id and editor.kind = 'person' and record.type = 'contradicts')`,
    isErased: WHOLE,
  },
  assessment: {
    table: sql`assessment`,
    proposer: sql`(
      select editor.id from editor where editor.id = record.decided_by_id and editor.kind = 'person')`,
    isErased: WHOLE,
  },
  reply: { table: sql`reply`, proposer: NOBODY, isErased: sql`record.erased_at is not null` },
};

/** Whether a second person is wanted for what takes two: until somebody says otherwise. */
export const wantsSecondPerson = sql`not exists (select from setting where name = 'second_person' and value = 'false')`;

/** A record as its steps judge it, by the clock of the database. The row is named `record`, so that it can be locked. */
export const judgedRecord = (kind: Publishable, id: string | Sql): Sql => sql`
  select record.state, record.version, record.published_at as "publishedAt", now() as now,
    ${OF_KIND[kind].proposer}::text as "proposedById",
    case
      when ${OF_KIND[kind].isErased} then 'erased'
      when record.state = 'published' and record.published_at > now() then 'embargoed'
      else record.state end as standing,
    ${wantsSecondPerson} as "wantsSecondPerson"
  from ${OF_KIND[kind].table} record
  where record.id = ${typeof id === 'string' ? sql`${id}::uuid` : id} and record.deleted_at is null`;

/** What a record is in, for the table of rights; null when there is none. */
export async function findRecordState(kind: Publishable, id: string): Promise<Standing | null> {
  const [record] = await askTogether<{ standing: Standing }>(judgedRecord(kind, id));
  return record?.standing ?? null;
}

/** A record's standing with its instants as JSON has them. */
type Row = Omit<RecordStanding, 'publishedAt' | 'now'> & {
  readonly publishedAt: string | null;
  readonly now: string;
};

/** Where a record stands and by what its next step is judged, with the last comment it was sent back with. */
export const findStanding = cache(async (kind: Publishable, id: string): Promise<RecordStanding | null> => {
  const [record] = await askTogether<Row>(sql`
    select judged.*, ${isWithheld(sql`${id}::uuid`)} as "isWithheld", (
      select json_build_object('words', convert_from(payload.body, 'UTF8')::json ->> 'reason',
        'byline', editor.byline, 'at', entry.at)
      from history_entry entry
      join editor on editor.id = entry.editor_id
      left join history_payload payload on payload.entry_id = entry.id
      where entry.aggregate_id = ${id}::uuid and entry.verb = 'send_back'
      order by entry.version desc limit 1) as comment
    from (${judgedRecord(kind, id)}) judged`);
  if (!record) return null;
  const { publishedAt, now } = record;
  return { ...record, publishedAt: publishedAt === null ? null : new Date(publishedAt), now: new Date(now) };
});

/** What becomes public when a source is published: itself and its claims, in reading order. Null when there is none. */
export async function findPublication(publicId: string): Promise<Publication | null> {
  const [source] = await database().$queryRaw<Publication[]>`
    select source.id::text as id, source.title, source.label, source.lang,
      coalesce((
        select json_agg(json_build_object('publicId', claim.public_id, 'state', claim.state,
          'card', ${claimCard(sql`claim`)}) order by passage.start, claim.id)
        from (
          select * from claim where source_id = source.id and deleted_at is null order by id limit 500) claim
        join passage on passage.id = claim.passage_id), '[]') as claims
    from source where source.public_id = ${publicId} and source.deleted_at is null`;
  return source ?? null;
}
