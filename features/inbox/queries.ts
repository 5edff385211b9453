import { cache } from 'react';
import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import {
  INBOX_LISTS,
  type Inbox,
  type InboxList,
  type Waiting,
  type WaitingPage,
  type WaitingRecord,
} from './shape';

/** How many lines of each list an inbox shows, and a page of one list. */
const INBOX_LINES = 15;
const PAGE_LINES = 40;
/** Topics are few: those an editor worked on are looked for among this many of the newest. */
const NEWEST_TOPICS = 200;
/** Sources are named by this many of the newest suggestions that wait. */
const NEWEST_PENDING = 2000;
const MOST_SOURCES = 10;
const MOST_COUNTED = 1000;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const none = sql`null::json`;

const claims = (where: Sql): Sql => sql`
  select 'claim' as kind, record.id, record.public_id, record.state, record.quote as words, record.lang,
    ${none} as label, ${none} as link
  from claim record where record.deleted_at is null and ${where}`;

const sources = (where: Sql): Sql => sql`
  select 'source', record.id, record.public_id, record.state, record.title, record.lang, record.label::json, ${none}
  from source record where record.deleted_at is null and ${where}`;

const links = (where: Sql): Sql => sql`
  select 'link', record.id, record.public_id, record.state, null, null, ${none}, json_build_object(
    'type', record.type, 'kind', record.kind, 'from', from_actor.names, 'to', to_actor.names)
  from link record
  join claim from_claim on from_claim.id = record.from_claim_id
  join actor from_actor on from_actor.id = from_claim.speaker_id
  join claim to_claim on to_claim.id = record.to_claim_id
  join actor to_actor on to_actor.id = to_claim.speaker_id
  where record.deleted_at is null and ${where}`;

/** A finding is shown by the words it is about. */
const findings = (where: Sql): Sql => sql`
  select 'assessment', record.id, record.public_id, record.state, claim.quote, claim.lang, ${none}, ${none}
  from assessment record join claim on claim.id = record.claim_id and claim.deleted_at is null
  where record.deleted_at is null and ${where}`;

/** A reply is shown by its own words. */
const replies = (where: Sql): Sql => sql`
  select 'reply', record.id, record.public_id, record.state, record.text, record.lang, ${none}, ${none}
  from reply record where record.deleted_at is null and record.erased_at is null and ${where}`;

const topics = (where: Sql): Sql => sql`
  select 'topic', record.id, record.public_id, record.state, null, null, record.title::json, ${none}
  from topic record where record.deleted_at is null and ${where}`;

const inReview = sql`record.state = 'in_review'`;
const isUnfinished = sql`record.state in ('draft', 'in_review')`;

/** Whoever made its first version began it. */
const isDraftOf = (me: Sql): Sql => sql`record.state = 'draft' and exists (
  select from history_entry entry
  where entry.aggregate_id = record.id and entry.version = 1 and entry.editor_id = ${me})`;

const isWorkedOnBy = (me: Sql): Sql => sql`
  record.id in (select id from topic where deleted_at is null order by id desc limit ${NEWEST_TOPICS})
  and (record.assigned_to_id = ${me}
    or exists (select from history_entry entry where entry.aggregate_id = record.id and entry.editor_id = ${me})
    or exists (
      select from proposition join history_entry entry on entry.aggregate_id = proposition.id
      where proposition.topic_id = record.id and entry.editor_id = ${me}))`;

const together = (parts: readonly Sql[]): Sql => parts.reduce((all, part) => sql`${all} union all ${part}`);

/** The records of each list, for one editor. */
const RECORDS: Readonly<Record<InboxList, (me: Sql) => Sql>> = {
  assigned: (me) => {
    const isMine = sql`${isUnfinished} and record.assigned_to_id = ${me}`;
    return together([claims(isMine), sources(isMine), links(isMine), topics(isMine)]);
  },
  second: (me) =>
    together([
      links(sql`${inReview} and record.type = 'contradicts' and record.proposed_by_id <> ${me}`),
      findings(sql`${inReview} and record.decided_by_id <> ${me}`),
    ]),
  review: () =>
    together([
      ...[claims(inReview), sources(inReview), replies(inReview), topics(inReview)],
      links(sql`${inReview} and record.type <> 'contradicts'`),
    ]),
  drafts: (me) =>
    together([
      ...[claims(isDraftOf(me)), sources(isDraftOf(me)), replies(isDraftOf(me))],
      links(sql`${isUnfinished} and record.proposed_by_id = ${me}`),
      findings(sql`${isUnfinished} and record.decided_by_id = ${me}`),
    ]),
  topics: (me) => topics(isWorkedOnBy(me)),
};

type Page = { readonly after: string | null; readonly limit: number };

/** The newest of these records as JSON: one more than asked for where there are more. */
const newest = (records: Sql, { after, limit }: Page): Sql => sql`coalesce((
  select json_agg(json_build_object('id', line.id, 'kind', line.kind, 'publicId', line.public_id,
    'state', line.state, 'words', line.words, 'lang', line.lang, 'label', line.label, 'link', line.link)
    order by line.id desc)
  from (select * from (select * from (${records}) every_line (kind, id, public_id, state, words, lang, label, link)
    where ${after ? sql`id < ${after}::uuid` : sql`true`}
    order by id desc limit ${limit + 1}) counted) line), '[]')`;

const suggestions = (states: readonly string[]): Sql => sql`coalesce((
  select json_agg(json_build_object('publicId', source.public_id, 'title', source.title, 'label', source.label,
    'lang', source.lang, 'pending', waiting.pending,
    'total', (select count(*) from suggestion made where made.capture_id = waiting.capture_id))
    order by waiting.newest desc)
  from (
    select capture_id, count(*) as pending, max(id::text) as newest
    from (select id, capture_id from suggestion where state = 'pending' order by id desc limit ${NEWEST_PENDING}) newest
    group by capture_id order by newest desc limit ${MOST_SOURCES}) waiting
  join capture on capture.id = waiting.capture_id
  join source on source.id = capture.source_id
  where source.deleted_at is null and capture.erased_at is null and source.state = any(${[...states]})), '[]')`;

type Row = Omit<Inbox, 'longer'>;

const EMPTY: Row = { assigned: [], second: [], review: [], drafts: [], topics: [], suggestions: [] };

/**
 * What waits for one editor, in one round trip: what they were handed, what to review, what they began, the topics they
 * work on, and the sources in `states` of which suggestions wait.
 */
export async function findInbox(editorId: string, states: readonly string[] = []): Promise<Inbox> {
  const me = sql`${editorId}::uuid`;
  const list = (name: InboxList) => newest(RECORDS[name](me), { after: null, limit: INBOX_LINES });
  const [row = EMPTY] = await database().$queryRaw<Row[]>`
    select ${list('assigned')} as assigned, ${list('second')} as second, ${list('review')} as review,
      ${list('drafts')} as drafts, ${list('topics')} as topics, ${suggestions(states)} as suggestions`;
  const cut = INBOX_LISTS.map((name) => [name, row[name].slice(0, INBOX_LINES)] as const);
  return {
    ...row,
    ...Object.fromEntries(cut),
    longer: INBOX_LISTS.filter((name) => row[name].length > INBOX_LINES),
  };
}

/** One page of one list of an inbox, newest first. */
export async function listWaiting(
  editorId: string,
  list: InboxList,
  after: string | null,
): Promise<WaitingPage> {
  const records = RECORDS[list](sql`${editorId}::uuid`);
  const before = UUID.test(after ?? '') ? after : null;
  const [row] = await database().$queryRaw<{ lines: readonly WaitingRecord[] }[]>`
    select ${newest(records, { after: before, limit: PAGE_LINES })} as lines`;
  const found = row?.lines ?? [];
  const lines = found.slice(0, PAGE_LINES);
  return { lines, next: found.length > PAGE_LINES ? (lines.at(-1)?.id ?? null) : null };
}

/** How many notes name an editor unseen, and how many reports of readers are open: asked for each page of the desk. */
export const countWaiting = cache(async (editorId: string): Promise<Waiting> => {
  const [waiting] = await askTogether<Waiting>(sql`
    select
      (select count(*)::integer from (
        select from mention where editor_id = ${editorId}::uuid and seen_at is null limit ${MOST_COUNTED}) counted) as mentions,
      (select count(*)::integer from (
        select from reader_report where state = 'open' limit ${MOST_COUNTED}) counted) as reports`);
  return waiting ?? { mentions: 0, reports: 0 };
});
