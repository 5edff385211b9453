import { database } from '@/db/client';
import { allOf, type Sql, sql } from '@/db/sql';
import { actorRef, historyOf } from '@/features/claim/queries';
import type { Author } from '@/features/history/commands';
import { findDoneTo } from '@/features/history/queries';
import { actorChoice, newChoices } from '@/features/pick/choices';
import { resolvePick } from '@/features/pick/queries';
import type { PickInput } from '@/features/pick/schema';
import { NAME } from '@/features/speaker/queries';
import { ACTOR_TYPES, type ActorType } from '@/features/speaker/schema';
import type { Locale } from '@/i18n/languages';
import { idWithin } from '@/lib/id';
import { nameCursor, parseNameCursor } from '@/lib/name-cursor';
import { likenessOf, skeletonsOf } from '@/text/confusable';
import { key } from '@/text/key';
import type { PickChoice } from '@/ui/pick';
import type { DeskActor, DeskActorLine, Twin } from './shape';

/** How alike words must be to a part of a spelling to be listed, in shared trigrams. */
const LEAST_ALIKE = 0.4;
const MOST_WORDS = 8;
const MOST_TWINS = 8;
const MOST_PARTS = 200;
const MOST_SPELLINGS = 1000;

/** The office of the row `actor`, and the body it is held in or that it is part of. */
const placed: Sql = sql`
  'office', (select title from actor_role role where role.actor_id = actor.id and role.deleted_at is null
    order by role.standing, role.id limit 1),
  'organisation', coalesce(
    (select body.names from actor_role role join actor body on body.id = role.organisation_id
      where role.actor_id = actor.id and role.deleted_at is null order by role.standing, role.id limit 1),
    (select body.names from actor body where body.id = actor.parent_id))`;

type DeskPage = {
  readonly locale: string;
  /** A name in any spelling, or a part of one; null for all. */
  readonly words: string | null;
  /** One type, or all. */
  readonly type: string | null;
  readonly after: string | null;
  readonly limit: number;
};

/** One page of all that can stand in a chain, by name in the reader's language. Who was merged away is not listed. */
export async function listDeskActors({ locale, words, type, after, limit }: DeskPage): Promise<{
  actors: DeskActorLine[];
  next: string | null;
}> {
  const name = NAME[locale] ?? sql`actor.names ->> 'en'`;
  const place = parseNameCursor(after);
  const where = allOf([
    sql`actor.deleted_at is null`,
    ...(type ? [sql`actor.type = ${type}`] : []),
    ...(words ? [sql`actor.id in (${spelt(words)})`] : []),
    ...(place ? [sql`(${name}, actor.id) > (${place.name}, ${place.id}::uuid)`] : []),
  ]);
  const rows = await database().$queryRaw<{ line: DeskActorLine; name: string; id: string }[]>`
    with page as materialized (
      select actor.*, ${name} as shown_name from actor where ${where} order by ${name}, actor.id limit ${limit + 1})
    select
      ${actorRef(sql`actor`)}::jsonb || jsonb_build_object(
        'claims', (select count(*) from claim where claim.speaker_id = actor.id and claim.deleted_at is null),
        ${placed}) as line,
      actor.shown_name as name, actor.id::text as id
    from page actor order by actor.shown_name collate "fa-x-icu", actor.id`;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    actors: shown.map(({ line }) => line),
    next: rows.length > limit && last ? nameCursor(last) : null,
  };
}

/** The actors one of whose spellings holds these words, is spelt alike, or can be taken for them. */
function spelt(words: string): Sql {
  const wanted = key(words);
  const parts = words
    .split(/\s+/u)
    .slice(0, MOST_WORDS)
    .map((word) => key(word))
    .filter(Boolean);
  if (wanted === '') return sql`null`;
  const holdsAll = allOf(parts.map((part) => sql`spelling.key like ${`%${part}%`}`));
  return sql`
    select spelling.actor_id from actor_name spelling
    where (${holdsAll}) or word_similarity(${wanted}, spelling.key) >= ${LEAST_ALIKE}
      or spelling.skeleton = any(${skeletonsOf(words)})`;
}

/** One actor with everything the desk shows of it, in one round trip, or null. Merged ones too: they can be split. */
export async function findDeskActor(publicId: string): Promise<DeskActor | null> {
  const [row] = await database().$queryRaw<{ page: DeskActor }[]>`
    select ${actorRef(sql`actor`)}::jsonb || jsonb_build_object(
      'id', actor.id, 'version', actor.version, 'note', actor.note, 'wikidataId', actor.wikidata_id,
      'parentId', actor.parent_id,
      'spellings', coalesce((
        select json_agg(json_build_object('name', name, 'lang', lang, 'kind', kind) order by lang, name)
        from actor_name where actor_id = actor.id), '[]'),
      'parent', (select ${actorRef(sql`body`)} from actor body where body.id = actor.parent_id),
      'parts', coalesce((
        select json_agg(${actorRef(sql`part`)} order by part.id)
        from (select * from actor part where part.parent_id = actor.id and part.deleted_at is null
          order by id limit ${MOST_PARTS}) part), '[]'),
      'offices', coalesce((
        select json_agg(json_build_object(
          'id', role.id, 'organisationId', role.organisation_id, 'organisation', ${actorRef(sql`body`)},
          'title', role.title, 'standing', role.standing, 'starts', role.starts_edtf, 'ends', role.ends_edtf)
          order by role.standing, role.starts_edtf desc nulls last, role.id)
        from actor_role role join actor body on body.id = role.organisation_id
        where role.actor_id = actor.id and role.deleted_at is null), '[]'),
      'holdings', json_build_object(
        'claims', (select count(*) from claim where claim.speaker_id = actor.id and claim.deleted_at is null),
        'steps', (select count(*) from hop where hop.actor_id = actor.id),
        'sources', (select count(*) from source
          where actor.id in (source.outlet_id, source.relays_id) and source.deleted_at is null)),
      'merged', coalesce((
        select json_agg(${actorRef(sql`away`)}::jsonb
          || jsonb_build_object('id', away.id, 'mergedAt', away.deleted_at) order by away.id)
        from actor away where away.merged_into_id = actor.id), '[]'),
      'mergedInto', (select ${actorRef(sql`whole`)} from actor whole where whole.id = actor.merged_into_id),
      'history', ${historyOf(sql`actor.id`)}) as page
    from actor
    where actor.public_id = ${publicId} and (actor.deleted_at is null or actor.merged_into_id is not null)`;
  return row?.page ?? null;
}

/**
 * The known actors that any of these names is, or can be taken for, with the spelling by which they meet. Found by what
 * is left of a name when letters that look alike are one, so it is one look into an index.
 */
export async function listTwins(names: readonly string[], exceptId: string | null = null): Promise<Twin[]> {
  const skeletons = [...new Set(names.flatMap(skeletonsOf))];
  if (skeletons.length === 0) return [];
  const rows = await database().$queryRaw<{ twin: Omit<Twin, 'isSame'> }[]>`
    select ${actorRef(sql`actor`)}::jsonb || jsonb_build_object(
      'id', actor.id, 'spelling', json_build_object('name', met.name, 'lang', met.lang), ${placed}) as twin
    from (
      select distinct on (actor_id) actor_id, name, lang from actor_name
      where skeleton = any(${skeletons}) order by actor_id, kind = 'name' desc, id) met
    join actor on actor.id = met.actor_id
    where actor.deleted_at is null and actor.id is distinct from ${exceptId}::uuid
    order by actor.id limit ${MOST_TWINS}`;
  return rows.map(({ twin }) => ({
    ...twin,
    isSame: names.some((name) => likenessOf(name, twin.spelling.name) === 'same'),
  }));
}

/** The public id of an actor by its key. */
export function getActorAddress(id: string): Promise<{ publicId: string }> {
  return database().actor.findUniqueOrThrow({ select: { publicId: true }, where: { id } });
}

/** Every spelling of an actor, with its language. */
export function listSpellings(actorId: string): Promise<{ name: string; lang: string }[]> {
  return database().actorName.findMany({
    select: { name: true, lang: true },
    where: { actorId },
    take: MOST_SPELLINGS,
  });
}

/** Somebody who is to be added, under the id of the operation that does it. */
export type NewName = { readonly type: ActorType; readonly words: string };

/** Who is meant by a picker in which somebody new may be named. */
export type MeantOrNew =
  | { readonly id: string | null }
  | NewName
  | { readonly fault: string; readonly choices: readonly PickChoice[] };

type Asking = {
  readonly locale: Locale;
  /** Only these types; none is all. */
  readonly types: readonly string[];
  readonly by: Author;
  readonly mayAdd: boolean;
};

/**
 * Finds out who the words of a picker mean, as `resolvePick` does, or that they name somebody new. Who can be taken for
 * one that is known is not added until the editor, seeing that one, says that it is somebody else. Who was merged into
 * another since it was picked is that other.
 */
export async function resolveOrNew(pick: PickInput, asking: Asking): Promise<MeantOrNew> {
  const chosen = pick.pick ?? (pick.words === pick.was ? pick.id : null);
  const type = asking.mayAdd ? newType(chosen, asking.types) : null;
  if (type && pick.words !== '') return newOrTwins({ type, words: pick.words }, pick, asking);
  const { locale, types, mayAdd } = asking;
  const keys = { id: keyOf(pick.id), pick: keyOf(pick.pick) };
  const meant = await resolvePick({ ...pick, ...keys }, { of: 'actor', types }, locale);
  if (!('fault' in meant)) return { id: meant.id && (await findStanding(meant.id)) };
  if (!mayAdd) return meant;
  const fault = meant.choices.length > 0 ? meant.fault : 'actor.nobody';
  return { fault, choices: [...meant.choices, ...newChoices(pick.words, types, locale)] };
}

/** A new name, or those it can be taken for where the editor has not seen them yet. */
async function newOrTwins(
  name: NewName,
  pick: PickInput,
  { locale, types, by }: Asking,
): Promise<MeantOrNew> {
  const isConfirmed = pick.pick !== null && pick.seen === pick.words;
  if (isConfirmed || (await findDoneTo(addingOf(name, by))) !== null) return name;
  const twins = await listTwins([name.words]);
  if (twins.length === 0) return name;
  const known = twins.map((twin) => actorChoice(twin, locale));
  return { fault: 'actor.twin', choices: [...known, ...newChoices(name.words, types, locale)] };
}

/** The operation that adds a new name besides another change: the same when that is sent again. */
export function addingOf({ type, words }: NewName, { opId }: Author): string {
  return idWithin(opId, `${type} ${key(words)}`);
}

/** An actor, or the one it was merged into. */
async function findStanding(id: string): Promise<string> {
  const [row] = await database().$queryRaw<{ id: string }[]>`
    with recursive whole as (
      select id, merged_into_id from actor where id = ${id}::uuid
      union
      select actor.id, actor.merged_into_id from actor join whole on actor.id = whole.merged_into_id)
    select id::text as id from whole where merged_into_id is null`;
  return row?.id ?? id;
}

function newType(chosen: string | null, types: readonly string[]): ActorType | null {
  const type = ACTOR_TYPES.find((each) => chosen === `new:${each}`) ?? null;
  return type !== null && (types.length === 0 || types.includes(type)) ? type : null;
}

function keyOf(chosen: string | null): string | null {
  return chosen?.startsWith('new:') ? null : chosen;
}
