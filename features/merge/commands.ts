import { database, type Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { indexClaimsOf } from '@/features/search/commands';
import { displayNames } from '@/features/speaker/commands';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';

/** What a merge would move, or a split bring back, for its preview. */
export type MergePreview = {
  readonly claims: number;
  readonly steps: number;
  readonly sources: number;
  readonly spellings: number;
  readonly offices: number;
  readonly parts: number;
};

const NOTHING: MergePreview = { claims: 0, steps: 0, sources: 0, spellings: 0, offices: 0, parts: 0 };

/** What hangs on an actor and would move in a merge. Changes nothing. */
export async function previewMerge(fromId: string): Promise<MergePreview> {
  const [row] = await database().$queryRaw<MergePreview[]>`
    select
      (select count(*)::integer from claim where speaker_id = ${fromId}::uuid) as claims,
      (select count(*)::integer from hop where actor_id = ${fromId}::uuid) as steps,
      (select count(*)::integer from source where outlet_id = ${fromId}::uuid or relays_id = ${fromId}::uuid) as sources,
      (select count(*)::integer from actor_name where actor_id = ${fromId}::uuid) as spellings,
      (select count(*)::integer from actor_role
        where ${fromId}::uuid in (actor_id, organisation_id) and deleted_at is null) as offices,
      (select count(*)::integer from actor where parent_id = ${fromId}::uuid and deleted_at is null) as parts`;
  return row ?? NOTHING;
}

/** What a split would bring back to an actor that was merged away: what still stands where the merge put it. */
export async function previewSplit(actorId: string): Promise<MergePreview> {
  const merge = await findMerge(database(), actorId);
  if (!merge) return NOTHING;
  const { intoId, moved } = merge;
  const [row] = await database().$queryRaw<MergePreview[]>`
    select
      (select count(*)::integer from claim where id = any(${moved.claims}::uuid[]) and speaker_id = ${intoId}::uuid) as claims,
      ${moved.hops.length}::integer as steps,
      (select count(*)::integer from source where outlet_id = ${intoId}::uuid and id = any(${moved.published}::uuid[])
        or relays_id = ${intoId}::uuid and id = any(${moved.relayed}::uuid[])) as sources,
      (select count(*)::integer from actor_name
        where id = any(${moved.names}::uuid[]) and actor_id = ${intoId}::uuid) as spellings,
      (select count(*)::integer from actor_role where id = any(${[...(moved.held ?? []), ...(moved.given ?? [])]}::uuid[])
        and ${intoId}::uuid in (actor_id, organisation_id) and deleted_at is null) as offices,
      (select count(*)::integer from actor where id = any(${moved.parts ?? []}::uuid[])) as parts`;
  return row ?? NOTHING;
}

/**
 * Says that two actors are one: everything of the first becomes the second's, and its address leads there. What moved
 * is kept in the history, so that the merge can be taken back by `splitActor`.
 * @throws Problem `invalid` for an actor merged into itself, merged already, or merged into one that is not there.
 */
export async function mergeActors(fromId: string, intoId: string, by: Author): Promise<Receipt> {
  if (fromId === intoId) {
    throw new Problem('invalid', 'These are the same. Choose two different ones.', {
      reason: 'merge.one_actor',
    });
  }
  return change(by, async (tx) => {
    // Both are locked in one order, so that two merges the other way round do not wait for each other.
    const both = await tx.$queryRaw<{ id: string; version: number }[]>`
      select id::text as id, version from actor
      where id in (${fromId}::uuid, ${intoId}::uuid) and merged_into_id is null and deleted_at is null
      order by id for update`;
    const from = both.find(({ id }) => id === fromId);
    if (!from || both.length < 2) {
      throw new Problem('invalid', 'This one is merged already.', { reason: 'merge.merged' });
    }
    const moved = await moveEverything(tx, fromId, intoId);
    const version = from.version + 1;
    await tx.actor.update({
      where: { id: fromId },
      data: { mergedIntoId: intoId, deletedAt: new Date(), version },
    });
    await indexClaimsOf(tx, [fromId, intoId]);
    const also = [await touch(tx, intoId, { mergedId: fromId })];
    return { aggregate: 'actor', id: fromId, version, verb: 'merge', values: { intoId, moved }, also };
  });
}

/** Takes a merge back: what it moved, and nobody has moved since, returns to the actor that was merged away. */
export async function splitActor(actorId: string, by: Author): Promise<Receipt> {
  return change(by, async (tx) => {
    const merge = await findMerge(tx, actorId);
    const [actor] = await tx.$queryRaw<{ version: number; names: LocalText }[]>`
      select version, names from actor where id = ${actorId}::uuid and merged_into_id is not null for update`;
    if (!merge || !actor) {
      throw new Problem('invalid', 'This one is not merged into another.', { reason: 'split.not_merged' });
    }
    const { intoId, moved } = merge;
    await returnEverything(tx, { actorId, intoId, moved, names: actor.names });
    const version = actor.version + 1;
    await tx.actor.update({ where: { id: actorId }, data: { mergedIntoId: null, deletedAt: null, version } });
    await indexClaimsOf(tx, [actorId, intoId]);
    const also = [await touch(tx, intoId, { partedId: actorId })];
    return { aggregate: 'actor', id: actorId, version, verb: 'split', values: merge, also };
  });
}

/** The other one has changed too: whoever has it open learns of it when they save. */
async function touch(tx: Transaction, id: string, values: object): Promise<Change> {
  const { version } = await tx.actor.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  return { aggregate: 'actor', id, version, verb: 'edit', values };
}

type Merge = { readonly intoId: string; readonly moved: Moved };

/** The newest merge of an actor into another, from its history. */
async function findMerge(tx: Pick<Transaction, '$queryRaw'>, actorId: string): Promise<Merge | null> {
  const [merge] = await tx.$queryRaw<{ values: Merge }[]>`
    select convert_from(payload.body, 'UTF8')::json -> 'values' as values
    from history_entry entry join history_payload payload on payload.entry_id = entry.id
    where entry.aggregate_id = ${actorId}::uuid and entry.verb = 'merge'
    order by entry.version desc limit 1`;
  return merge?.values ?? null;
}

/** Keys of what a merge moved. A name both had already is not moved. Merges of long ago moved less. */
type Moved = {
  readonly claims: string[];
  readonly hops: { claimId: string; position: number }[];
  readonly published: string[];
  readonly relayed: string[];
  readonly names: string[];
  readonly coSpoken: string[];
  /** Claims said on it as a platform, and answers it gave. */
  readonly hosted?: string[];
  readonly replies?: string[];
  /** Offices it holds or held, and offices held in it. */
  readonly held?: string[];
  readonly given?: string[];
  readonly parts?: string[];
};

async function moveEverything(tx: Transaction, fromId: string, intoId: string): Promise<Moved> {
  const [row] = await tx.$queryRaw<{ moved: Moved }[]>`
    with claims as (
      update claim set
        speaker_id = case when speaker_id = ${fromId}::uuid then ${intoId}::uuid else speaker_id end,
        platform_id = case when platform_id = ${fromId}::uuid then ${intoId}::uuid else platform_id end
      where ${fromId}::uuid in (speaker_id, platform_id) returning id),
    spoken as (select id from claim where speaker_id = ${fromId}::uuid),
    hosted as (select id from claim where platform_id = ${fromId}::uuid),
    hops as (update hop set actor_id = ${intoId}::uuid where actor_id = ${fromId}::uuid returning claim_id, position),
    published as (select id from source where outlet_id = ${fromId}::uuid),
    relayed as (select id from source where relays_id = ${fromId}::uuid),
    sources as (
      update source set
        outlet_id = case when outlet_id = ${fromId}::uuid then ${intoId}::uuid else outlet_id end,
        relays_id = case when relays_id = ${fromId}::uuid then ${intoId}::uuid else relays_id end
      where ${fromId}::uuid in (outlet_id, relays_id) returning id),
    names as (
      update actor_name set actor_id = ${intoId}::uuid, kind = case when kind = 'name' then 'alias' else kind end
      where actor_id = ${fromId}::uuid
        and not exists (
          select from actor_name own
          where own.actor_id = ${intoId}::uuid and own.lang = actor_name.lang and own.name = actor_name.name)
      returning id),
    co_spoken as (
      update claim_co_speaker set actor_id = ${intoId}::uuid
      where actor_id = ${fromId}::uuid
        and not exists (
          select from claim_co_speaker own where own.actor_id = ${intoId}::uuid and own.claim_id = claim_co_speaker.claim_id)
      returning claim_id),
    replies as (update reply set actor_id = ${intoId}::uuid where actor_id = ${fromId}::uuid returning id),
    held as (select id from actor_role where actor_id = ${fromId}::uuid),
    given as (select id from actor_role where organisation_id = ${fromId}::uuid),
    offices as (
      update actor_role set
        actor_id = case when actor_id = ${fromId}::uuid then ${intoId}::uuid else actor_id end,
        organisation_id = case when organisation_id = ${fromId}::uuid then ${intoId}::uuid else organisation_id end
      where ${fromId}::uuid in (actor_id, organisation_id) returning id),
    parts as (
      update actor set parent_id = case when actor.id <> ${intoId}::uuid then ${intoId}::uuid else (
        select nullif(above.parent_id, ${intoId}::uuid) from actor above where above.id = ${fromId}::uuid) end
      where parent_id = ${fromId}::uuid returning id)
    select json_build_object(
      'claims', coalesce((select json_agg(id) from spoken), '[]'),
      'hosted', coalesce((select json_agg(id) from hosted), '[]'),
      'hops', coalesce((select json_agg(json_build_object('claimId', claim_id, 'position', position)) from hops), '[]'),
      'published', coalesce((select json_agg(id) from published), '[]'),
      'relayed', coalesce((select json_agg(id) from relayed), '[]'),
      'names', coalesce((select json_agg(id) from names), '[]'),
      'coSpoken', coalesce((select json_agg(claim_id) from co_spoken), '[]'),
      'replies', coalesce((select json_agg(id) from replies), '[]'),
      'held', coalesce((select json_agg(id) from held), '[]'),
      'given', coalesce((select json_agg(id) from given), '[]'),
      'parts', coalesce((select json_agg(id) from parts), '[]')) as moved`;
  return row?.moved ?? { claims: [], hops: [], published: [], relayed: [], names: [], coSpoken: [] };
}

type Return = Merge & { readonly actorId: string; readonly names: LocalText };

async function returnEverything(tx: Transaction, { actorId, intoId, moved, names }: Return): Promise<void> {
  const here = (ids: readonly string[] | undefined) => ({ id: { in: [...(ids ?? [])] } });
  const back = { actorId };
  await tx.claim.updateMany({
    where: { ...here(moved.claims), speakerId: intoId },
    data: { speakerId: actorId },
  });
  await tx.claim.updateMany({
    where: { ...here(moved.hosted), platformId: intoId },
    data: { platformId: actorId },
  });
  await tx.$executeRaw`
    update hop set actor_id = ${actorId}::uuid
    from jsonb_to_recordset(${JSON.stringify(moved.hops)}::jsonb) as step("claimId" uuid, position integer)
    where hop.claim_id = step."claimId" and hop.position = step.position and hop.actor_id = ${intoId}::uuid`;
  await tx.source.updateMany({
    where: { ...here(moved.published), outletId: intoId },
    data: { outletId: actorId },
  });
  await tx.source.updateMany({
    where: { ...here(moved.relayed), relaysId: intoId },
    data: { relaysId: actorId },
  });
  await tx.actorName.updateMany({ where: { ...here(moved.names), actorId: intoId }, data: back });
  await tx.claimCoSpeaker.updateMany({
    where: { claimId: { in: moved.coSpoken }, actorId: intoId },
    data: back,
  });
  await tx.reply.updateMany({ where: { ...here(moved.replies), actorId: intoId }, data: back });
  await tx.actorRole.updateMany({ where: { ...here(moved.held), actorId: intoId }, data: back });
  await tx.actorRole.updateMany({
    where: { ...here(moved.given), organisationId: intoId },
    data: { organisationId: actorId },
  });
  await tx.actor.updateMany({ where: here(moved.parts), data: { parentId: actorId } });
  await tx.$executeRaw`
    update actor_name set kind = 'name'
    from jsonb_to_recordset(${JSON.stringify(displayNames(names))}::jsonb) as shown(name text, lang text)
    where actor_id = ${actorId}::uuid and actor_name.name = shown.name and actor_name.lang = shown.lang`;
}
