import { database } from '@/db/client';
import { allOf, type Sql, sql } from '@/db/sql';
import type { ClaimFilter, ClaimListShape } from '@/features/claim/filter';
import { claimCard, claimRef, contradictionEnds } from '@/features/claim/queries';
import type { ClaimCard, ClaimRef } from '@/features/claim/shape';
import { toTsQuery } from '@/text/search-terms';
import { cursorOf, parseCursor } from './cursor';

/** Counts and facets look at this many of the newest claims found, and say so: a page must cost the same in a large record. */
const MOST_COUNTED = 400;
const PAGE_SIZE = 20;
const MOST_NAMES = 30;
/** Up to this many claims with a word are sorted; beyond it, walking by date meets twenty of them sooner. */
const RARE = 2000;

type Facet = keyof Facets;
type Facets = ClaimListShape<ClaimCard>['facets'];
const NO_FACETS: Facets = { speaker: [], outlet: [], topic: [], mode: [], kind: [], lang: [] };

/** The words of a filter as the database is asked for them. Null asks for no words. */
type Words = { readonly tsQuery: string; readonly isCommon: boolean } | null;
type Question = Omit<ClaimFilter, 'words'> & { readonly words: Words };

/**
 * One page of the public claims that fit a filter, newest first, with facets and a capped count: two statements, one
 * more with words.
 *
 * A facet counts the claims that fit all *other* choices, so that a reader sees what choosing differently would give.
 */
export async function listClaims(filter: ClaimFilter): Promise<ClaimListShape<ClaimCard>> {
  const question = { ...filter, words: await weighWords(filter.words) };
  const [page, summary] = await Promise.all([listPage(question), summarise(question)]);
  return { ...page, ...summary };
}

/**
 * Finds out whether words are common, because no one plan serves both: rare words are looked up in the index first
 * (the planner would rather walk all claims by date and read each), common ones are met soon on that very walk
 * (the index would give half the record to sort).
 */
async function weighWords(words: string | null): Promise<Words> {
  const tsQuery = words === null ? null : toTsQuery(words, { prefixLast: true });
  if (tsQuery === null) return null;
  const [row] = await database().$queryRaw<{ found: number }[]>`
    select count(*)::integer as found from (
      select from claim
      where public_from is not null and norm_tsv @@ ${tsQuery}::tsquery
      limit ${RARE + 1}) hit`;
  return { tsQuery, isCommon: (row?.found ?? 0) > RARE };
}

async function listPage(filter: Question): Promise<Pick<ClaimListShape<ClaimCard>, 'claims' | 'next'>> {
  const after = parseCursor(filter.after);
  const older = after ? [sql`(claim.sort_on, claim.id) < (${after.sortOn}::date, ${after.id}::uuid)`] : [];
  const rows = await database().$queryRaw<{ card: ClaimCard; sortOn: string; id: string }[]>`
    with ${wordHits(filter)}
    page as materialized (
      select claim.* from ${candidates(filter)} claim
      where ${allOf([...conditions(filter), ...older])}
      order by claim.sort_on desc, claim.id desc
      limit ${PAGE_SIZE + 1})
    select ${claimCard(sql`page`)} as card, page.sort_on::text as "sortOn", page.id::text as id
    from page
    order by page.sort_on desc, page.id desc
  `;
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    claims: shown.map(({ card }) => card),
    next: rows.length > PAGE_SIZE && last ? cursorOf(last) : null,
  };
}

type Summary = Pick<ClaimListShape<ClaimCard>, 'found' | 'facets'>;

async function summarise(filter: Question): Promise<Summary> {
  const [row] = await database().$queryRaw<{ found: number; facets: Facets }[]>`
    with ${wordHits(filter)}
    found as materialized (${newestFitting(filter, null)}),
    by_speaker as (${facetBase(filter, 'speaker')}),
    by_outlet as (${facetBase(filter, 'outlet')}),
    by_topic as (${facetBase(filter, 'topic')}),
    by_mode as (${facetBase(filter, 'mode')}),
    by_kind as (${facetBase(filter, 'kind')}),
    by_lang as (${facetBase(filter, 'lang')})
    select (select count(*)::integer from found) as found, json_build_object(
      'speaker', ${namedChoices(
        sql`select speaker_id as id, count(*)::integer as n from by_speaker group by 1`,
        sql`select id, public_id, names from actor`,
        filter.speaker,
      )},
      'outlet', ${namedChoices(
        sql`
          select source.outlet_id as id, count(*)::integer as n from by_outlet
          join source on source.id = by_outlet.source_id where source.outlet_id is not null group by 1`,
        sql`select id, public_id, names from actor`,
        filter.outlet,
      )},
      'topic', ${namedChoices(
        sql`
          select place.topic_id as id, count(*)::integer as n from by_topic
          join topic_claim place on place.claim_id = by_topic.id group by 1`,
        sql`select id, public_id, title as names from public_topic`,
        filter.topic,
      )},
      'mode', ${facetChoices(sql`select mode as value, count(*) as n from by_mode group by 1`, filter.mode)},
      'lang', ${facetChoices(sql`select lang as value, count(*) as n from by_lang group by 1`, filter.lang)},
      'kind', ${facetChoices(
        sql`
          select link.kind as value, count(distinct by_kind.id) as n from by_kind
          ${contradictionEnds(sql`by_kind`)}
          group by 1`,
        filter.kind,
      )}) as facets
  `;
  const found = row?.found ?? 0;
  return {
    found: { count: Math.min(found, MOST_COUNTED), isCapped: found > MOST_COUNTED },
    facets: row?.facets ?? NO_FACETS,
  };
}

/** The choices of a facet that go by name: counted by key, most claims first, the chosen one always among them. */
function namedChoices(counts: Sql, names: Sql, chosen: string | null): Sql {
  return sql`coalesce((
    select json_agg(json_build_object(
      'value', public_id, 'names', names, 'count', coalesce(n, 0),
      'isChosen', coalesce(public_id = ${chosen}, false)) order by n desc nulls last, id)
    from (
      select named.id, named.public_id, named.names, counted.n
      from (${names}) named left join (${counts}) counted on counted.id = named.id
      where counted.n is not null or named.public_id = ${chosen}
      order by named.public_id = ${chosen} desc nulls last, counted.n desc
      limit ${MOST_NAMES}) top), '[]')`;
}

/** The choices of a facet, most claims first; the chosen one is there even when nothing fits it. */
function facetChoices(counts: Sql, chosen: string | null): Sql {
  return sql`coalesce((
    select json_agg(json_build_object('value', value, 'count', n::integer, 'isChosen', coalesce(value = ${chosen}, false))
      order by n desc, value)
    from (
      select value, max(n) as n from (
        ${counts}
        union all select ${chosen}::text, 0 where ${chosen}::text is not null) named
      group by value) choice), '[]')`;
}

/** The claims a facet counts: those found, unless the facet itself narrows them; then those found without it. */
function facetBase(filter: Question, facet: Facet): Sql {
  return filter[facet] === null ? sql`select * from found` : newestFitting(filter, facet);
}

function newestFitting(filter: Question, without: Facet | null): Sql {
  return sql`
    select claim.id, claim.speaker_id, claim.source_id, claim.mode, claim.lang
    from ${candidates(filter)} claim
    where ${allOf(conditions(without ? { ...filter, [without]: null } : filter))}
    order by claim.sort_on desc, claim.id desc
    limit ${MOST_COUNTED + 1}`;
}

function wordHits({ words }: Question): Sql {
  if (!words || words.isCommon) return sql``;
  return sql`
    hit as materialized (
      select * from public_claim claim where claim.norm_tsv @@ ${words.tsQuery}::tsquery),`;
}

/** Where to look: among the claims with a rare word, once found, else among all. Their ids alone would be looked up again. */
function candidates({ words }: Question): Sql {
  return words && !words.isCommon ? sql`hit` : sql`public_claim`;
}

function conditions({ words, speaker, outlet, topic, mode, kind, lang }: Question): Sql[] {
  return [
    ...(words?.isCommon ? [sql`claim.norm_tsv @@ ${words.tsQuery}::tsquery`] : []),
    ...(speaker ? [sql`claim.speaker_id = (select id from actor where public_id = ${speaker})`] : []),
    ...(outlet
      ? [
          sql`claim.source_id in (
            select source.id from source join actor on actor.id = source.outlet_id where actor.public_id = ${outlet})`,
        ]
      : []),
    ...(topic
      ? [
          sql`claim.id in (
            select place.claim_id from topic_claim place
            join public_topic topic on topic.id = place.topic_id where topic.public_id = ${topic})`,
        ]
      : []),
    ...(mode ? [sql`claim.mode = ${mode}`] : []),
    ...(lang ? [sql`claim.lang = ${lang}`] : []),
    ...(kind
      ? [
          sql`exists (
            select from public_link_end link
            where link.claim_id = claim.id and link.type = 'contradicts' and link.kind = ${kind} offset 0)`,
        ]
      : []),
  ];
}

/** What a sitemap says of one page. `changedAt` is an ISO instant. */
export type PublicAddress = { readonly publicId: string; readonly changedAt: string };

/** Sitemaps hold at most 50,000 addresses of any kind (sitemaps.org); three languages share them. */
const MOST_ADDRESSES = 8000;

/** The addresses of the newest public claims and sources, for the sitemap. */
export async function listPublicAddresses(): Promise<{ claims: PublicAddress[]; sources: PublicAddress[] }> {
  const [claims, sources] = await Promise.all([
    database().$queryRaw<PublicAddress[]>`
      select public_id as "publicId", to_json(published_at) #>> '{}' as "changedAt"
      from public_claim order by sort_on desc, id desc limit ${MOST_ADDRESSES}`,
    database().$queryRaw<PublicAddress[]>`
      select public_id as "publicId", to_json(published_at) #>> '{}' as "changedAt"
      from public_source order by published_at desc, id desc limit ${MOST_ADDRESSES}`,
  ]);
  return { claims, sources };
}

/** The newest public claims that fit half-typed words, for choosing one to compare. One statement. */
export async function suggestClaims(words: string, limit: number): Promise<ClaimRef[]> {
  const query = toTsQuery(words, { prefixLast: true });
  if (query === null) return [];
  const rows = await database().$queryRaw<{ claim: ClaimRef }[]>`
    with hit as materialized (
      select id from claim where public_from is not null and norm_tsv @@ ${query}::tsquery)
    select ${claimRef(sql`claim`)} as claim
    from public_claim claim where claim.id in (select id from hit)
    order by claim.sort_on desc, claim.id desc limit ${limit}
  `;
  return rows.map(({ claim }) => claim);
}
