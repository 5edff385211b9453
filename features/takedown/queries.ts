import { database } from '@/db/client';
import { sql } from '@/db/sql';
import { findRecordState, wantsSecondPerson } from '@/features/workflow/queries';
import type { ErasePreview, ErasureRequest, Takedown, Target } from './shape';
import type { Asked } from './target';

const PAGE_SIZE = 30;
const MOST_REQUESTS = 20;

/** Everything that can be taken down, how it is named, and the source it is of. */
const EVERY_TARGET = sql`
  select 'source' as kind, record.id, record.public_id, record.title as words, record.lang, record.label,
    record.id as source_id
  from source record where record.deleted_at is null
  union all
  select 'claim', record.id, record.public_id, record.quote, record.lang, null, record.source_id
  from claim record where record.deleted_at is null
  union all
  select 'reply', record.id, record.public_id, record.text, record.lang, null, claim.source_id
  from reply record join claim on claim.id = record.claim_id where record.deleted_at is null`;

/** The source, claim or reply that somebody asks for, whatever its state, or null: for those who may take it down. */
export async function findTarget({ kind, publicId }: Asked): Promise<Target | null> {
  const [row] = await database().$queryRaw<Omit<Target, 'state'>[]>`
    select found.kind, found.id::text as id, found.public_id as "publicId", nullif(found.words, '') as words, found.lang,
      found.label, source.id::text as "sourceId", source.public_id as "sourcePublicId",
      to_json(source.held_at) #>> '{}' as "heldAt", source.held_reason as "heldReason", (
        select json_build_object('at', asked.asked_at, 'askedById', asked.asked_by_id, 'byline', editor.byline,
          'reasonClass', asked.reason_class, 'reason', asked.reason)
        from erasure_request asked join editor on editor.id = asked.asked_by_id
        where asked.target_id = found.id and asked.outcome is null) as asked,
      ${wantsSecondPerson} as "wantsSecondPerson"
    from (${EVERY_TARGET}) found
    join source on source.id = found.source_id
    where found.public_id = ${publicId} and (${kind}::text is null or found.kind = ${kind})
    limit 1`;
  const state = row && (await findRecordState(row.kind, row.id));
  return row && state ? { ...row, state } : null;
}

/** What an erasure of every copy of a source would take, and what would stay. Changes nothing; one statement. */
export async function previewErasure(sourceId: string): Promise<ErasePreview> {
  const [row] = await database().$queryRaw<ErasePreview[]>`
    with copy as materialized (
      select id, char_length(text) as letters from capture
      where source_id = ${sourceId}::uuid and erased_at is null),
    said as materialized (select id from claim where capture_id in (select id from copy)),
    place as materialized (select id from passage where capture_id in (select id from copy)),
    proposed as materialized (select id from suggestion where capture_id in (select id from copy))
    select json_build_object(
        'copies', (select count(*) from copy), 'letters', (select coalesce(sum(letters), 0) from copy),
        'passages', (select count(*) from place), 'claims', (select count(*) from said),
        'translations', (select count(*) from claim_translation where claim_id in (select id from said)),
        'revisions', (select count(*) from claim_revision where claim_id in (select id from said)),
        'suggestions', (select count(*) from proposed),
        'entries', (
          select count(*) from history_entry entry join history_payload payload on payload.entry_id = entry.id
          where payload.body is not null and entry.aggregate_id in (
            select ${sourceId}::uuid union select id from copy union select id from said
            union select id from proposed))) as goes,
      json_build_object(
        'notes', (
          select count(*) from annotation
          where deleted_at is null
            and (passage_id in (select id from place) or claim_id in (select id from said))),
        'links', (
          select count(*) from link
          where deleted_at is null
            and (from_claim_id in (select id from said) or to_claim_id in (select id from said))),
        'findings', (
          select count(*) from assessment where deleted_at is null and claim_id in (select id from said)),
        'replies', (
          select count(*) from reply
          where deleted_at is null and erased_at is null and claim_id in (select id from said))) as stays`;
  if (!row) throw new Error('the preview of an erasure has one row');
  return row;
}

/** The newest erasures that were asked for and did not happen: those that wait for a second person, and those withdrawn. */
export function listErasureRequests(): Promise<ErasureRequest[]> {
  return database().$queryRaw<ErasureRequest[]>`
    select asked.id::text as id, asked.kind, target.public_id as "publicId", nullif(target.words, '') as words,
      target.lang, target.label, to_json(asked.asked_at) #>> '{}' as at, asked.asked_by_id::text as "askedById",
      editor.byline, asked.reason_class as "reasonClass", asked.reason,
      asked.outcome is not null as "isWithdrawn"
    from erasure_request asked
    join editor on editor.id = asked.asked_by_id
    join (${EVERY_TARGET}) target on target.id = asked.target_id and target.kind = asked.kind
    where asked.outcome is distinct from 'erased'
    order by asked.outcome is not null, asked.id desc limit ${MOST_REQUESTS}`;
}

/** One page of what was taken down by a class of reason, held, released or erased, newest first. */
export async function listTakedowns(
  after: string | null,
): Promise<{ takedowns: Takedown[]; next: string | null }> {
  const before = /^\d{1,18}$/.test(after ?? '') ? after : null;
  const rows = await database().$queryRaw<Takedown[]>`
    select entry.id::text as id, to_json(entry.at) #>> '{}' as at, entry.verb, entry.aggregate, editor.byline,
      coalesce(source.public_id, claim.public_id, reply.public_id) as "publicId",
      nullif(coalesce(source.title, claim.quote, reply.text), '') as words,
      coalesce(source.lang, claim.lang, reply.lang) as lang, source.label,
      case when entry.verb = 'erase' then kept.body ->> 'reason' else kept.body #>> '{values,reasonClass}' end
        as "reasonClass",
      case when entry.verb <> 'erase' then coalesce(kept.body ->> 'reason', kept.body #>> '{values,reason}') end as reason,
      asker.byline as "askedBy", coalesce(asker.id = entry.editor_id, false) as "isByOne"
    from history_entry entry
    join editor on editor.id = entry.editor_id
    left join lateral (
      select convert_from(payload.body, 'UTF8')::json as body
      from history_payload payload where payload.entry_id = entry.id) kept on true
    left join editor asker on entry.verb = 'erase' and asker.id = (kept.body ->> 'askedById')::uuid
    left join source on source.id = entry.aggregate_id
    left join claim on claim.id = entry.aggregate_id
    left join reply on reply.id = entry.aggregate_id
    where entry.verb in ('hide', 'hold', 'release', 'erase')
      and (entry.verb <> 'hide' or kept.body #>> '{values,reasonClass}' is not null)
      and (entry.aggregate in ('source', 'reply') or entry.aggregate = 'claim' and entry.verb = 'hide')
      and (${before}::bigint is null or entry.id < ${before}::bigint)
    order by entry.id desc limit ${PAGE_SIZE + 1}`;
  const takedowns = rows.slice(0, PAGE_SIZE);
  return { takedowns, next: rows.length > PAGE_SIZE ? (takedowns.at(-1)?.id ?? null) : null };
}
