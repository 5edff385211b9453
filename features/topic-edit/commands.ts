import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { orNull } from '@/db/json';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { newId, newPublicId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';
import type { Rewording, TopicText } from './schema';

type Text = Pick<TopicText, 'title' | 'description'>;
type Place = { readonly topicId: string; readonly claimId: string };
/** A proposition, of the topic whose state was asked for the right to it. */
type AtIssue = { readonly topicId: string; readonly propositionId: string };

/** Begins a topic, as a draft; gives its public id besides. */
export async function beginTopic(
  { title, description }: Text,
  by: Author,
): Promise<Receipt & { readonly publicId: string }> {
  const [id, publicId] = [newId(), newPublicId()];
  const receipt = await change(by, async (tx) => {
    await tx.topic.create({ data: { id, publicId, title, description: orNull(description) } });
    return { aggregate: 'topic', id, version: 1, verb: 'add', values: { publicId, title, description } };
  });
  return { ...receipt, publicId };
}

/**
 * Gives a topic other names and another description.
 * @throws Problem `conflict` when somebody changed it since this version was opened.
 */
export async function editTopic({ topicId, version, ...text }: TopicText, by: Author): Promise<Receipt> {
  return change(by, (tx) => writeText(tx, { topicId, version, text, verb: 'edit' }));
}

/** Puts a claim into a topic. */
export async function placeClaim(place: Place, by: Author): Promise<Receipt> {
  return change(by, (tx) => putIn(tx, place, { verb: 'add_claim', stances: [] }));
}

/** Takes a claim out of a topic, and with it where it stood on the topic's propositions. */
export async function removeClaim(place: Place, by: Author): Promise<Receipt> {
  return change(by, (tx) => takeOut(tx, place, 'remove_claim'));
}

/** Poses a proposition at issue in a topic, after those it has. */
export async function poseProposition(
  { topicId, text }: { readonly topicId: string; readonly text: LocalText },
  by: Author,
): Promise<Receipt> {
  const id = newId();
  return change(by, async (tx) => {
    // Two that are posed at once stand one after the other.
    await tx.$queryRaw`select id::text from topic where id = ${topicId}::uuid for update`;
    const { _max } = await tx.proposition.aggregate({ where: { topicId }, _max: { position: true } });
    const position = (_max.position ?? 0) + 1;
    await tx.proposition.create({ data: { id, publicId: newPublicId(), topicId, position, text } });
    return { aggregate: 'proposition', id, version: 1, verb: 'add', values: { topicId, position, text } };
  });
}

/**
 * Says a proposition in other words. Stances stay: reword only what means the same.
 * @throws Problem `conflict` when somebody changed it since this version was opened.
 */
export async function rewordProposition(rewording: Rewording, by: Author): Promise<Receipt> {
  return change(by, (tx) => reword(tx, rewording, 'edit'));
}

/** Takes a proposition out of sight, with every stance on it, until it is brought back. */
export async function hideProposition(where: AtIssue, by: Author): Promise<Receipt> {
  return change(by, (tx) => showOrHide(tx, where, { isHidden: true, verb: 'hide' }));
}

/** Brings a hidden proposition back. */
export async function showProposition(where: AtIssue, by: Author): Promise<Receipt> {
  return change(by, (tx) => showOrHide(tx, where, { isHidden: false, verb: 'restore' }));
}

const LocalWords = z.record(z.string(), z.string());
const Before = {
  edit: z.object({ before: z.object({ title: LocalWords, description: LocalWords.nullable() }) }),
  reword: z.object({ before: z.object({ text: LocalWords }) }),
  place: z.object({
    claimId: z.string(),
    stances: z.array(z.object({ propositionId: z.string(), stance: z.string() })).default([]),
  }),
};

/** Takes back what was done to a topic or a proposition, by what it was; for the undo of it. */
export const TAKE_BACK_OF_TOPICS: Readonly<
  Record<string, (tx: Transaction, id: string, values: unknown) => Promise<Change>>
> = {
  'topic.edit': async (tx, topicId, values) => {
    const { version } = await tx.topic.findUniqueOrThrow({ where: { id: topicId } });
    return writeText(tx, { topicId, version, text: Before.edit.parse(values).before, verb: 'undo' });
  },
  'topic.add_claim': (tx, topicId, values) =>
    takeOut(tx, { topicId, claimId: Before.place.parse(values).claimId }, 'undo'),
  'topic.remove_claim': (tx, topicId, values) => {
    const { claimId, stances } = Before.place.parse(values);
    return putIn(tx, { topicId, claimId }, { verb: 'undo', stances });
  },
  'proposition.add': (tx, id) => showOrHide(tx, { propositionId: id }, { isHidden: true, verb: 'undo' }),
  'proposition.edit': async (tx, propositionId, values) => {
    const { version } = await tx.proposition.findUniqueOrThrow({ where: { id: propositionId } });
    return reword(tx, { propositionId, version, text: Before.reword.parse(values).before.text }, 'undo');
  },
  'proposition.hide': (tx, id) => showOrHide(tx, { propositionId: id }, { isHidden: false, verb: 'undo' }),
  'proposition.restore': (tx, id) => showOrHide(tx, { propositionId: id }, { isHidden: true, verb: 'undo' }),
};

type Writing = {
  readonly topicId: string;
  readonly version: number;
  readonly text: Text;
  readonly verb: 'edit' | 'undo';
};

async function writeText(tx: Transaction, { topicId, version, text, verb }: Writing): Promise<Change> {
  const before = await tx.topic.findUnique({
    where: { id: topicId },
    select: { title: true, description: true },
  });
  const { count } = await tx.topic.updateMany({
    where: { id: topicId, version, deletedAt: null },
    data: { title: text.title, description: orNull(text.description), version: version + 1 },
  });
  if (count === 0) throw changed();
  return { aggregate: 'topic', id: topicId, version: version + 1, verb, values: { before, after: text } };
}

type Putting = {
  readonly verb: 'add_claim' | 'undo';
  readonly stances: readonly { readonly propositionId: string; readonly stance: string }[];
};

async function putIn(
  tx: Transaction,
  { topicId, claimId }: Place,
  { verb, stances }: Putting,
): Promise<Change> {
  await tx.topicClaim.create({ data: { topicId, claimId } });
  await tx.stance.createMany({
    data: stances.map((stance) => ({ ...stance, claimId })),
    skipDuplicates: true,
  });
  const version = await nextVersion(tx, topicId);
  return { aggregate: 'topic', id: topicId, version, verb, values: { claimId, stances } };
}

async function takeOut(
  tx: Transaction,
  { topicId, claimId }: Place,
  verb: 'remove_claim' | 'undo',
): Promise<Change> {
  const where = { claimId, proposition: { topicId } };
  const stances = await tx.stance.findMany({ where, select: { propositionId: true, stance: true } });
  await tx.stance.deleteMany({ where });
  const { count } = await tx.topicClaim.deleteMany({ where: { topicId, claimId } });
  if (count === 0) {
    throw new Problem('not_found', 'The claim is not in this topic.', { reason: 'topic.not_in' });
  }
  const version = await nextVersion(tx, topicId);
  return { aggregate: 'topic', id: topicId, version, verb, values: { claimId, stances } };
}

async function nextVersion(tx: Transaction, topicId: string): Promise<number> {
  const select = { version: true } as const;
  const data = { version: { increment: 1 } } as const;
  return (await tx.topic.update({ where: { id: topicId }, data, select })).version;
}

async function reword(
  tx: Transaction,
  { propositionId, topicId, version, text }: Rewording,
  verb: 'edit' | 'undo',
): Promise<Change> {
  const before = await tx.proposition.findUnique({
    where: { id: propositionId },
    select: { text: true },
  });
  const { count } = await tx.proposition.updateMany({
    where: { id: propositionId, ...(topicId && { topicId }), version, deletedAt: null },
    data: { text, version: version + 1 },
  });
  if (count === 0) throw changed();
  const values = { before, after: { text } };
  return { aggregate: 'proposition', id: propositionId, version: version + 1, verb, values };
}

type Showing = { readonly isHidden: boolean; readonly verb: 'hide' | 'restore' | 'undo' };

async function showOrHide(
  tx: Transaction,
  { propositionId: id, topicId }: Partial<AtIssue> & Pick<AtIssue, 'propositionId'>,
  { isHidden, verb }: Showing,
): Promise<Change> {
  const { count } = await tx.proposition.updateMany({
    where: { id, ...(topicId && { topicId }), deletedAt: isHidden ? null : { not: null } },
    data: { deletedAt: isHidden ? new Date() : null, version: { increment: 1 } },
  });
  if (count === 0) throw changed();
  const { version } = await tx.proposition.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return { aggregate: 'proposition', id, version, verb, values: { isHidden } };
}

function changed(): Problem {
  return new Problem('conflict', 'Somebody changed this since. Reload the page.', {
    reason: 'topic.changed',
  });
}
