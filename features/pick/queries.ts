import { database } from '@/db/client';
import { allOf, type Sql, sql } from '@/db/sql';
import { askTogether } from '@/db/together';
import type { Locale } from '@/i18n/languages';
import type { LocalText } from '@/lib/local-text';
import { pickText } from '@/lib/local-text';
import { key } from '@/text/key';
import { toTsQuery } from '@/text/search-terms';
import type { PickChoice } from '@/ui/pick';
import { actorChoice, claimChoice } from './choices';
import type { PickInput } from './schema';
import type { FoundActor, FoundClaim } from './shape';

/** How alike words must be to a part of a spelling to be offered, in shared trigrams. */
const LEAST_ALIKE = 0.4;
const MOST_WORDS = 8;

type ActorQuestion = {
  readonly words: string;
  /** Only these types; none is all. */
  readonly types: readonly string[];
  readonly limit: number;
};

/**
 * The actors that half-typed words name in any spelling and script: whole names first, then beginnings, then parts,
 * then what is spelt alike. Whoever was merged into another is not offered. One statement.
 */
export async function searchActors({ words, types, limit }: ActorQuestion): Promise<FoundActor[]> {
  const wanted = key(words);
  const parts = words
    .split(/\s+/u)
    .slice(0, MOST_WORDS)
    .map((word) => key(word))
    .filter(Boolean);
  if (wanted === '') return [];
  const holdsAll = allOf(parts.map((part) => sql`spelling.key like ${`%${part}%`}`));
  return database().$queryRaw<FoundActor[]>`
    with hit as (
      select distinct on (spelling.actor_id) spelling.actor_id, spelling.name, spelling.lang, spelling.kind,
        case
          when spelling.key = ${wanted} then 3.0
          when spelling.key like ${`${wanted}%`} then 2.0
          when ${holdsAll} then 1.0
          else 0.0 end + word_similarity(${wanted}, spelling.key) as fit
      from actor_name spelling
      where (${holdsAll}) or word_similarity(${wanted}, spelling.key) >= ${LEAST_ALIKE}
      order by spelling.actor_id, fit desc, spelling.kind = 'name' desc, spelling.id)
    select ${foundActor(sql`case when hit.kind <> 'name' then
        json_build_object('name', hit.name, 'lang', hit.lang) end`)}
    from hit join actor on actor.id = hit.actor_id
    where ${standing(types)}
    order by hit.fit desc, actor.id
    limit ${limit}
  `;
}

/** The actors one of whose spellings is exactly these words, by their key. */
export async function listActorsNamed(words: string, types: readonly string[]): Promise<FoundActor[]> {
  return database().$queryRaw<FoundActor[]>`
    select ${foundActor(sql`null::json`)}
    from actor
    where actor.id in (select actor_id from actor_name where key = ${key(words)}) and ${standing(types)}
    order by actor.id
    limit 20
  `;
}

type ClaimQuestion = {
  readonly words: string;
  /** Only claims in these states: what the one who asks may read. */
  readonly states: readonly string[];
  /** The public id of a claim that is not meant. */
  readonly without?: string | null;
  readonly limit: number;
};

/** The newest claims that half-typed words stand in, or whose speaker they name, drafts too. One statement. */
export async function searchDeskClaims({
  words,
  states,
  without = null,
  limit,
}: ClaimQuestion): Promise<FoundClaim[]> {
  const hits = claimHits(words);
  if (hits === null) return [];
  return database().$queryRaw<FoundClaim[]>`
    select ${foundClaim}
    from claim join actor speaker on speaker.id = claim.speaker_id
    where claim.id in (${hits}) and claim.state = any(${[...states]}) and claim.deleted_at is null
      and claim.public_id is distinct from ${without}
    order by claim.public_id = ${words.trim()} desc, claim.sort_on desc, claim.id desc
    limit ${limit}
  `;
}

/** The keys of the claims that half-typed words stand in, whose speaker they name, or whose public id they are. */
export function claimHits(words: string): Sql | null {
  const query = toTsQuery(words, { prefixLast: true });
  if (query === null) return null;
  const name = key(words);
  return sql`
    select id from claim where public_from is not null and norm_tsv @@ ${query}::tsquery
    union select id from claim where public_from is null and norm_tsv @@ ${query}::tsquery
    union select id from claim where public_id = ${words.trim()}
    union select claim.id from claim
      where ${name} <> '' and claim.speaker_id in (select actor_id from actor_name where key like ${`%${name}%`})`;
}

/** The labels of what a claim names by key: actors and claims in the reader's language, sources by public id. */
export async function listLabels(
  keys: {
    readonly actors: readonly string[];
    readonly claims: readonly string[];
    readonly sources: readonly string[];
  },
  locale: Locale,
): Promise<Map<string, string>> {
  const [actors, claims, sources] = await Promise.all([
    askTogether<{ id: string; names: LocalText }>(sql`
      select id::text as id, names from actor where id = any(${[...keys.actors]}::uuid[])`),
    askTogether<FoundClaim>(sql`
      select ${foundClaim}
      from claim join actor speaker on speaker.id = claim.speaker_id
      where claim.id = any(${[...keys.claims]}::uuid[])`),
    askTogether<{ id: string; label: string }>(sql`
      select id::text as id, public_id as label from source where id = any(${[...keys.sources]}::uuid[])`),
  ]);
  return new Map([
    ...actors.map(({ id, names }) => [id, pickText(names, locale)?.words ?? ''] as const),
    ...claims.map((claim) => [claim.id, claimChoice(claim, locale).label] as const),
    ...sources.map(({ id, label }) => [id, label] as const),
  ]);
}

const foundActor = (spelling: Sql): Sql => sql`
  actor.id::text as id, actor.names, actor.type, ${spelling} as spelling,
  (select title from actor_role role where role.actor_id = actor.id and role.deleted_at is null
    order by role.standing, role.id limit 1) as office,
  coalesce(
    (select body.names from actor_role role join actor body on body.id = role.organisation_id
      where role.actor_id = actor.id and role.deleted_at is null order by role.standing, role.id limit 1),
    (select body.names from actor body where body.id = actor.parent_id)) as organisation`;

const foundClaim: Sql = sql`
  claim.id::text as id, claim.public_id as "publicId", claim.quote, claim.lang, claim.state, speaker.names as speaker,
  json_build_object('edtf', claim.said_edtf, 'earliest', claim.said_earliest, 'latest', claim.said_latest) as said`;

function standing(types: readonly string[]): Sql {
  return allOf([
    sql`actor.deleted_at is null and actor.merged_into_id is null`,
    ...(types.length > 0 ? [sql`actor.type = any(${[...types]})`] : []),
  ]);
}

const MOST_CHOICES = 8;

/** Where the words of a picker are looked up. */
export type PickPlace =
  | { readonly of: 'actor'; readonly types?: readonly string[] }
  | { readonly of: 'claim'; readonly states: readonly string[] };

/** Who is meant: somebody, nobody (the field is empty), or a fault with what the words may mean. */
export type Meant =
  | { readonly id: string | null }
  | { readonly fault: 'pick.unknown' | 'pick.ambiguous'; readonly choices: readonly PickChoice[] };

/**
 * Finds out who the words of a picker mean. What was picked stands while its words do; else an exact name that only one
 * bears, or the only thing found. Nobody is guessed: more than one comes back as choices.
 */
export async function resolvePick(pick: PickInput, place: PickPlace, locale: Locale): Promise<Meant> {
  if (pick.words === '') return { id: null };
  if (pick.id && pick.words === pick.was) return { id: pick.id };
  if (pick.pick) return { id: pick.pick };
  const { exact, alike } = await lookUp(pick.words, place, locale);
  const [only, second] = exact.length > 0 ? exact : alike;
  if (!only) return { fault: 'pick.unknown', choices: [] };
  // One that is only spelt alike is offered, not taken.
  const isSure = second === undefined && (exact.length > 0 || place.of === 'claim');
  return isSure ? { id: only.id } : { fault: 'pick.ambiguous', choices: exact.length > 1 ? exact : alike };
}

type Looked = { readonly exact: readonly PickChoice[]; readonly alike: readonly PickChoice[] };

async function lookUp(words: string, place: PickPlace, locale: Locale): Promise<Looked> {
  if (place.of === 'claim') {
    const found = await searchDeskClaims({ words, states: place.states, limit: MOST_CHOICES });
    const [first] = found;
    const named = first?.publicId === words ? [claimChoice(first, locale)] : [];
    return { exact: named, alike: found.map((claim) => claimChoice(claim, locale)) };
  }
  const types = place.types ?? [];
  const [named, found] = await Promise.all([
    listActorsNamed(words, types),
    searchActors({ words, types, limit: MOST_CHOICES }),
  ]);
  return {
    exact: named.map((actor) => actorChoice(actor, locale)),
    alike: found.map((actor) => actorChoice(actor, locale)),
  };
}
