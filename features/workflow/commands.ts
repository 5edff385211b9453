import type { Transaction } from '@/db/client';
import { orNull } from '@/db/json';
import { addRevision } from '@/features/claim/commands';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { Problem } from '@/lib/problem';
import { judgedRecord } from './queries';
import type { Move } from './schema';
import type { JudgedRecord } from './shape';
import { type State, type StepFault, takeStep } from './states';

const FAULTS: Readonly<{ [Fault in StepFault]: string }> = {
  state:
    'This cannot be done from the state the record is in now. Somebody may have been faster: reload the page.',
  reason: 'Say why: this step needs a reason.',
  second_person: 'Somebody else has to publish this: the one who proposed it cannot.',
};

/**
 * Takes one step with one record: submit, send back, publish (now or at a given instant), hide, restore.
 * A contradiction or a finding is published by another than who proposed it, unless the newsroom switched that off.
 *
 * @throws Problem `invalid` with `step.state`, `step.reason`, `step.second_person` or `step.past`.
 */
export async function moveRecord(move: Move, by: Author): Promise<Receipt> {
  return change(by, (tx) => takeStepOf(tx, move, by));
}

/**
 * Publishes a source with those of its claims that are drafts or in review: all of them or none, each with its own
 * history entry, exactly once.
 */
export async function publishWithClaims(
  sourceId: string,
  by: Author,
  at: Date | null = null,
): Promise<Receipt> {
  return change(by, async (tx) => {
    const source = await takeStepOf(tx, { kind: 'source', id: sourceId, step: 'publish', at }, by);
    const claims = await tx.claim.findMany({
      where: { sourceId, state: { in: ['draft', 'in_review'] }, deletedAt: null },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    const also: Awaited<ReturnType<typeof takeStepOf>>[] = [];
    for (const { id } of claims)
      also.push(await takeStepOf(tx, { kind: 'claim', id, step: 'publish', at }, by));
    const withClaims = also.map(({ id, version, values }) => ({ id, version, before: values.before }));
    return { ...source, values: { ...source.values, withClaims }, also };
  });
}

async function takeStepOf(tx: Transaction, move: Move, by: Author) {
  const record = await lockRecord(tx, move);
  const to = judge(move, record, by);
  const version = record.version + 1;
  const publishedAt = move.at ?? record.now;
  await writeState(tx, { ...move, to, version, publishedAt, editorId: by.editorId });
  // What was under embargo has its revision already.
  if (move.kind === 'claim' && move.step === 'publish' && record.standing !== 'embargoed') {
    await addRevision(tx, move.id, by);
  }
  const values = {
    before: { state: record.state, publishedAt: record.publishedAt?.toISOString() ?? null },
    after: { state: to },
    at: move.at?.toISOString() ?? null,
    ...(move.reasonClass ? { reasonClass: move.reasonClass } : {}),
  };
  return { aggregate: move.kind, id: move.id, version, verb: move.step, values } as const;
}

function judge({ step, at }: Move, record: JudgedRecord, by: Author): State {
  const outcome = takeStep({
    step,
    state: record.standing,
    reason: by.reason ?? null,
    needsSecondPerson: record.proposedById !== null && record.wantsSecondPerson,
    isSamePerson: record.proposedById === by.editorId,
  });
  if ('fault' in outcome) {
    throw new Problem('invalid', FAULTS[outcome.fault], { reason: `step.${outcome.fault}` });
  }
  if (at && at <= record.now) {
    throw new Problem('invalid', 'This time has passed. Give a later one.', { reason: 'step.past' });
  }
  return outcome.to;
}

async function lockRecord(tx: Transaction, { kind, id }: Move): Promise<JudgedRecord> {
  const [record] = await tx.$queryRaw<JudgedRecord[]>`${judgedRecord(kind, id)} for update of record`;
  if (record) return record;
  throw new Problem('not_found', 'This record is not there any more.', { reason: 'record.missing' });
}

type Written = Pick<Move, 'kind' | 'id' | 'step'> & {
  readonly to: State;
  readonly version: number;
  readonly publishedAt: Date;
  readonly editorId: string;
};

async function writeState(tx: Transaction, written: Written): Promise<void> {
  const { kind, id, to, version, publishedAt } = written;
  const data = { state: to, version, ...(to === 'published' ? { publishedAt } : {}) };
  if (kind === 'claim') await tx.claim.update({ where: { id }, data });
  else if (kind === 'source') await tx.source.update({ where: { id }, data });
  else if (kind === 'topic') await tx.topic.update({ where: { id }, data });
  else if (kind === 'reply') await tx.reply.update({ where: { id }, data });
  else if (kind === 'assessment') {
    const confirmed = to === 'published' ? { confirmedById: written.editorId } : {};
    await tx.assessment.update({ where: { id }, data: { ...data, ...confirmed } });
  } else await tx.link.update({ where: { id }, data: { ...data, ...confirmation(written) } });
}

/** Whoever releases a link stands for it; brought back, it is withdrawn no more. */
function confirmation({ to, step, editorId }: Written) {
  if (to !== 'published') return {};
  const confirmed = { confirmedById: editorId, confirmedAt: new Date() };
  return step === 'restore' ? { ...confirmed, withdrawnAt: null, withdrawnReason: orNull(null) } : confirmed;
}
