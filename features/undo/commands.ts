import { database, type Transaction } from '@/db/client';
import { type ActorState, editActor } from '@/features/actor/commands';
import { TAKE_BACK_OF_NOTES } from '@/features/annotation/commands';
import { takeBackAssignment } from '@/features/assignment/commands';
import { ASSIGNABLE, type Assignable } from '@/features/assignment/schema';
import { reviseClaim } from '@/features/claim/commands';
import type { ClaimInput } from '@/features/claim/schema';
import { takeBackStances } from '@/features/claim-edit/commands';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { TAKE_BACK_OF_PAIRS } from '@/features/link/commands';
import { mergeActors, splitActor } from '@/features/merge/commands';
import { takeBackReport } from '@/features/report/commands';
import { takeBackSetting } from '@/features/setting/commands';
import { TAKE_BACK_OF_TOPICS } from '@/features/topic-edit/commands';
import { TAKE_BACK_OF_WITHHOLDING } from '@/features/withhold/commands';
import type { State } from '@/features/workflow/states';
import { Problem } from '@/lib/problem';

type Entry = {
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly verb: string;
  readonly values: {
    readonly before?: Partial<StateBefore>;
    readonly intoId?: string;
    readonly withClaims?: readonly WithClaim[];
  } | null;
  readonly isNewest: boolean;
};

/** A claim that was published with its source, as it was then. */
type WithClaim = { readonly id: string; readonly version: number; readonly before: Partial<StateBefore> };

/** Where a record stood before a step. Older entries say nothing of the instant. */
type StateBefore = { readonly state: State; readonly publishedAt: string | null };

/** What is taken back by writing one record, by its kind and what was done to it. */
const TAKEN_BACK: Readonly<
  Record<string, (tx: Transaction, id: string, values: unknown) => Promise<Change>>
> = {
  'link.link': removeLink,
  'link.withdraw': bringBackLink,
  'claim.confirm': takeBackClaim,
  'assessment.assess': removeFinding,
  'reply.record': removeReply,
  'suggestion.reject': bringBackSuggestion,
  'report.close': takeBackReport,
  'report.reopen': takeBackReport,
  ...Object.fromEntries(ASSIGNABLE.map((kind) => [`${kind}.assign`, takeBackAssignmentOf(kind)])),
  'claim.stance': takeBackStances,
  ...TAKE_BACK_OF_NOTES,
  ...TAKE_BACK_OF_PAIRS,
  ...TAKE_BACK_OF_TOPICS,
  ...TAKE_BACK_OF_WITHHOLDING,
  'setting.edit': (tx, _id, values) => takeBackSetting(tx, values),
};

const MOVES: ReadonlySet<string> = new Set(['submit', 'send_back', 'publish', 'hide', 'restore']);

/**
 * Takes one change back, as a change of its own with its own history entry, while nothing else has happened to the
 * record since.
 *
 * @throws Problem `conflict` (`undo.too_late`) when it has, `invalid` for what has no undo, such as an erasure.
 */
export async function undo(opId: string, by: Author): Promise<Receipt> {
  const entry = await findEntry(opId);
  if (!entry) throw new Problem('not_found', 'There is nothing to undo.', { reason: 'undo.nothing' });
  if (!entry.isNewest) {
    throw new Problem('conflict', 'The record has changed since: undo that first.', {
      reason: 'undo.too_late',
    });
  }
  const { aggregateId: id, verb } = entry;
  if (verb === 'merge') return splitActor(id, by);
  if (verb === 'split' && entry.values?.intoId) return mergeActors(id, entry.values.intoId, by);
  if (entry.aggregate === 'actor' && verb === 'edit') return takeBackNames(entry, by);
  const takeBack = TAKEN_BACK[`${entry.aggregate}.${verb}`];
  if (takeBack) return change(by, (tx) => takeBack(tx, id, entry.values));
  if (verb === 'edit' || verb === 'correct') return takeBackEdit(entry, by);
  const before = entry.values?.before;
  if (MOVES.has(verb) && before?.state) {
    return change(by, (tx) => returnAll(tx, entry));
  }
  throw new Problem('invalid', 'This cannot be undone.', { reason: 'undo.impossible' });
}

function takeBackAssignmentOf(kind: Assignable) {
  return (tx: Transaction, id: string, values: unknown) => takeBackAssignment(tx, { kind, id }, values);
}

async function findEntry(opId: string): Promise<Entry | null> {
  const [entry] = await database().$queryRaw<Entry[]>`
    select entry.aggregate, entry.aggregate_id::text as "aggregateId", entry.version, entry.verb,
      convert_from(payload.body, 'UTF8')::json -> 'values' as values,
      not exists (
        select from history_entry later
        where later.aggregate_id = entry.aggregate_id and later.version > entry.version) as "isNewest"
    from history_entry entry left join history_payload payload on payload.entry_id = entry.id
    where entry.op_id = ${opId}::uuid`;
  return entry ?? null;
}

async function takeBackEdit(entry: Entry, by: Author): Promise<Receipt> {
  const before = await getBefore<ClaimInput>(entry);
  return reviseClaim({ claimId: entry.aggregateId, baseVersion: entry.version, claim: before }, by);
}

/** The names, details and offices of an actor as they were. A merge is taken back where the one merged away is. */
async function takeBackNames(entry: Entry, by: Author): Promise<Receipt> {
  const state = await getBefore<ActorState>(entry);
  return editActor({ actorId: entry.aggregateId, version: entry.version, state }, by);
}

/** What an edit wrote over. */
async function getBefore<Values>({ aggregateId, version }: Entry): Promise<Values> {
  const [edit] = await database().$queryRaw<{ before: Values | null }[]>`
    select convert_from(payload.body, 'UTF8')::json #> '{values,before}' as before
    from history_entry entry join history_payload payload on payload.entry_id = entry.id
    where entry.aggregate_id = ${aggregateId}::uuid and entry.version = ${version}`;
  if (!edit?.before) throw new Problem('invalid', 'This cannot be undone.', { reason: 'undo.impossible' });
  return edit.before;
}

async function removeLink(tx: Transaction, id: string) {
  const { version } = await tx.link.update({
    where: { id },
    data: { deletedAt: new Date(), version: { increment: 1 } },
    select: { version: true },
  });
  return { aggregate: 'link', id, version, verb: 'undo', values: { undone: 'link' } } as const;
}

async function removeFinding(tx: Transaction, id: string) {
  const { version } = await tx.assessment.update({
    where: { id },
    data: { deletedAt: new Date(), version: { increment: 1 } },
    select: { version: true },
  });
  return { aggregate: 'assessment', id, version, verb: 'undo', values: { undone: 'assess' } } as const;
}

async function removeReply(tx: Transaction, id: string) {
  const { version } = await tx.reply.update({
    where: { id },
    data: { deletedAt: new Date(), version: { increment: 1 } },
    select: { version: true },
  });
  return { aggregate: 'reply', id, version, verb: 'undo', values: { undone: 'record' } } as const;
}

async function bringBackLink(tx: Transaction, id: string) {
  const [link] = await tx.$queryRaw<{ version: number }[]>`
    update link set state = 'published', withdrawn_at = null, withdrawn_reason = null, version = version + 1
    where id = ${id}::uuid returning version`;
  return {
    aggregate: 'link',
    id,
    version: link?.version ?? 0,
    verb: 'undo',
    values: { undone: 'withdraw' },
  } as const;
}

/** A draft made of a suggestion goes, and the suggestion waits again; unless others have built on it. */
async function takeBackClaim(tx: Transaction, id: string) {
  const [claim] = await tx.$queryRaw<{ version: number }[]>`
    update claim set deleted_at = clock_timestamp(), version = version + 1
    where id = ${id}::uuid and state = 'draft' and deleted_at is null
      and not exists (select from link where claim.id in (from_claim_id, to_claim_id) and link.deleted_at is null)
      and not exists (select from topic_claim where topic_claim.claim_id = claim.id)
      and not exists (
        select from claim other
        where claim.id in (other.parent_id, other.condition_id, other.role_inherited_id) and other.deleted_at is null)
    returning version`;
  if (!claim) {
    throw new Problem('conflict', 'Something else hangs on this claim by now: undo that first.', {
      reason: 'undo.too_late',
    });
  }
  await tx.$executeRaw`
    update suggestion set state = 'pending', claim_id = null, decided_by_id = null, decided_at = null, version = version + 1
    where claim_id = ${id}::uuid`;
  const { version } = claim;
  return { aggregate: 'claim', id, version, verb: 'undo', values: { undone: 'confirm' } } as const;
}

async function bringBackSuggestion(tx: Transaction, id: string) {
  const [suggestion] = await tx.$queryRaw<{ version: number }[]>`
    update suggestion
    set state = 'pending', reason = null, decided_by_id = null, decided_at = null, version = version + 1
    where id = ${id}::uuid returning version`;
  const version = suggestion?.version ?? 0;
  return { aggregate: 'suggestion', id, version, verb: 'undo', values: { undone: 'reject' } } as const;
}

/** What was published in one act is taken back in one: the source, and each claim nothing has happened to since. */
async function returnAll(tx: Transaction, entry: Entry) {
  const done = await returnState(tx, entry, stateBefore(entry.values?.before ?? {}));
  const also: Awaited<ReturnType<typeof returnState>>[] = [];
  for (const { id, version, before } of entry.values?.withClaims ?? []) {
    const isUnchanged = (await tx.claim.count({ where: { id, version } })) === 1;
    const claim = { ...entry, aggregate: 'claim', aggregateId: id };
    if (isUnchanged) also.push(await returnState(tx, claim, stateBefore(before)));
  }
  return { ...done, also };
}

function stateBefore({ state, publishedAt }: Partial<StateBefore>) {
  return { state: state ?? 'draft', ...(publishedAt !== undefined && { publishedAt }) };
}

async function returnState(
  tx: Transaction,
  { aggregate, aggregateId: id, verb }: Entry,
  before: { readonly state: State; readonly publishedAt?: string | null },
) {
  const data = { ...before, version: { increment: 1 } };
  const select = { version: true };
  const values = { undone: verb, after: before };
  if (aggregate === 'claim') {
    const { version } = await tx.claim.update({ where: { id }, data, select });
    return { aggregate: 'claim', id, version, verb: 'undo', values } as const;
  }
  if (aggregate === 'source') {
    const { version } = await tx.source.update({ where: { id }, data, select });
    return { aggregate: 'source', id, version, verb: 'undo', values } as const;
  }
  if (aggregate === 'topic') {
    const { version } = await tx.topic.update({ where: { id }, data, select });
    return { aggregate: 'topic', id, version, verb: 'undo', values } as const;
  }
  if (aggregate === 'reply') {
    const { version } = await tx.reply.update({ where: { id }, data, select });
    return { aggregate: 'reply', id, version, verb: 'undo', values } as const;
  }
  if (aggregate === 'assessment') {
    const alone = verb === 'publish' ? { confirmedById: null } : {};
    const { version } = await tx.assessment.update({ where: { id }, data: { ...data, ...alone }, select });
    return { aggregate: 'assessment', id, version, verb: 'undo', values } as const;
  }
  const unconfirmed = verb === 'publish' ? { confirmedById: null, confirmedAt: null } : {};
  const { version } = await tx.link.update({ where: { id }, data: { ...data, ...unconfirmed }, select });
  return { aggregate: 'link', id, version, verb: 'undo', values } as const;
}
