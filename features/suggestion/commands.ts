import { createHash } from 'node:crypto';
import type { Transaction } from '@/db/client';
import { writeClaim } from '@/features/claim/commands';
import { ClaimInput } from '@/features/claim/schema';
import { type Author, change, type Receipt } from '@/features/history/commands';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { key } from '@/text/key';
import { READER_VERSION } from '@/text/read-claims';
import { newCast, stepOf } from './cast';
import { claimInputOf } from './claim-input';
import { askModel, type ModelReading } from './model';
import { ownGate } from './model-gate';
import { type ModelProposed, proposedByModel } from './model-proposals';
import { hasFaultySettings, modelSettings } from './model-settings';
import type { Proposed } from './proposals';
import { findParentOf, findReadableSource, nextVersion, proposeClaims } from './queries';
import { ConfirmInput, NEW_ACTOR, NO_ACTOR, type Proposal, ProposalInput } from './schema';

const ENGINE = 'rules';
const MODEL = 'model';
const NOT_ASKED: ModelReading = { state: 'off', proposals: [], dropped: {} };

/** A capture whose reading is kept. */
type Captured = { readonly id: string; readonly sourceId: string; readonly textSha256: string };

/**
 * Keeps what the engine proposes of a capture, under keys made of the content: keeping it twice adds nothing. What
 * waits takes on the newer reading; what was decided stays as it was, in this capture and, by its words, in later ones.
 */
export async function storeProposals(
  tx: Transaction,
  capture: Captured,
  proposed: readonly Proposed[],
): Promise<void> {
  const decided = await decidedEarlier(tx, capture);
  const rows = proposed
    .filter(({ proposal }) => !decided.has(key(proposal.words)))
    .map(({ proposal, explanation, score }) => ({
      ...{ id: newId(), key: keyOf(capture.textSha256, proposal), payload: proposal, explanation, score },
    }));
  await tx.$executeRaw`
    insert into suggestion (id, kind, capture_id, key, payload, explanation, engine, engine_version, score)
    select row.id, 'claim', ${capture.id}::uuid, row.key, row.payload, row.explanation, ${ENGINE},
      ${String(READER_VERSION)}, row.score
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row(id uuid, key text, payload jsonb, explanation jsonb, score real)
    on conflict (key) do update
      set capture_id = excluded.capture_id, payload = excluded.payload, explanation = excluded.explanation,
        engine = excluded.engine, engine_version = excluded.engine_version, score = excluded.score, state = 'pending'
      where suggestion.state in ('pending', 'superseded')`;
  await tx.$executeRaw`
    update suggestion set state = 'superseded'
    where state = 'pending' and kind = 'claim' and (engine = ${ENGINE} or capture_id <> ${capture.id}::uuid)
      and capture_id in (select id from capture where source_id = ${capture.sourceId}::uuid)
      and not (key = any(${rows.map((row) => row.key)}))`;
}

/**
 * Asks the model that the settings name about the newest copy of a source and keeps what it proposes beside what the
 * rules do. `off` without a model, or where the rules cannot read the language. Never throws for what a model does.
 */
export async function askModelAbout(sourceId: string, by: Author): Promise<ModelReading> {
  if (hasFaultySettings(process.env)) return { ...NOT_ASKED, state: 'settings' };
  const settings = modelSettings(process.env);
  const source = settings && (await findReadableSource({ id: sourceId }));
  const read = source && (await proposeClaims({ ...source.capture, publishedEdtf: source.publishedEdtf }));
  if (!settings || !source || !read) return NOT_ASKED;
  const { capture } = source;
  const answer = await askModel(read.reading, capture.text, { settings, gate: ownGate(settings.asksADay) });
  if (answer.state !== 'answered') return answer;
  const proposed = proposedByModel({ ...capture, ...read }, answer, settings);
  await change(by, async (tx) => {
    await keepModelReading(tx, { ...capture, sourceId, textSha256: capture.textSha256 ?? '' }, proposed);
    const version = await nextVersion(tx, capture.id);
    const values = {
      ...{ engine: MODEL, engineVersion: proposed.engineVersion, proposed: answer.proposals.length },
      dropped: answer.dropped,
    };
    return { aggregate: 'capture', id: capture.id, version, verb: 'read', values };
  });
  return answer;
}

/** What the rules found at a place stays theirs; what a model said of the text before gives way to what it says now. */
async function keepModelReading(
  tx: Transaction,
  capture: Captured,
  { passages, speakers, engineVersion }: ModelProposed,
): Promise<void> {
  const decided = await decidedEarlier(tx, capture);
  const rows = passages
    .filter(({ proposal }) => !decided.has(key(proposal.words)))
    .map(({ proposal, ...rest }) => ({
      ...{ id: newId(), key: keyOf(capture.textSha256, proposal), payload: proposal, ...rest },
    }));
  await tx.$executeRaw`
    insert into suggestion (id, kind, capture_id, key, payload, explanation, engine, engine_version, score)
    select row.id, 'claim', ${capture.id}::uuid, row.key, row.payload, row.explanation, ${MODEL}, ${engineVersion},
      row.score
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row(id uuid, key text, payload jsonb, explanation jsonb, score real)
    on conflict (key) do update
      set capture_id = excluded.capture_id, payload = excluded.payload, explanation = excluded.explanation,
        engine = excluded.engine, engine_version = excluded.engine_version, score = excluded.score, state = 'pending'
      where suggestion.state = 'superseded' or (suggestion.state = 'pending' and suggestion.engine = ${MODEL})`;
  await tx.$executeRaw`
    update suggestion set state = 'superseded'
    where state = 'pending' and engine = ${MODEL} and capture_id = ${capture.id}::uuid
      and not (key = any(${rows.map((row) => row.key)}))`;
  const chosen = speakers.map((one) => ({ key: keyOf(capture.textSha256, one), speakers: one.speakers }));
  await tx.$executeRaw`
    update suggestion set payload = jsonb_set(suggestion.payload, '{speakers}', row.speakers)
    from jsonb_to_recordset(${JSON.stringify(chosen)}::jsonb) as row(key text, speakers jsonb)
    where suggestion.key = row.key and suggestion.state = 'pending' and suggestion.engine = ${ENGINE}`;
}

/**
 * Reads a source again, for instance with a newer version of the engine, and keeps what it proposes.
 * @throws Problem `not_found`, or `invalid` (`suggestion.language`) for a language without tables.
 */
export async function readSourceAgain(sourceId: string, by: Author): Promise<Receipt> {
  const source = await findReadableSource({ id: sourceId });
  if (!source) throw missing();
  const { capture } = source;
  const read = await proposeClaims({ ...capture, publishedEdtf: source.publishedEdtf });
  if (!read) {
    throw new Problem('invalid', 'The engine has no tables for the language of this source.', {
      reason: 'suggestion.language',
    });
  }
  return change(by, async (tx) => {
    const captured = { id: capture.id, sourceId, textSha256: capture.textSha256 ?? '' };
    await storeProposals(tx, captured, read.proposed);
    const version = await nextVersion(tx, capture.id);
    const values = { engine: ENGINE, engineVersion: READER_VERSION, proposed: read.proposed.length };
    return { aggregate: 'capture', id: capture.id, version, verb: 'read', values };
  });
}

/**
 * Makes a claim of a suggestion: a draft with all that the engine gave, by the speaker the editor chose. A new speaker
 * or outlet is added in the same breath. What stands inside another's claim is nested in it, and quoted by that speaker.
 *
 * @throws Problem `conflict` (`suggestion.decided`) when somebody decided about it meanwhile.
 */
export async function confirmSuggestion(input: ConfirmInput, by: Author): Promise<Receipt> {
  const choice = ConfirmInput.parse(input);
  return change(by, async (tx) => {
    const waiting = await lockSuggestion(tx, choice.suggestionId);
    const proposal = ProposalInput.parse(waiting.payload);
    const cast = newCast(tx, waiting.lang);
    const speakerId =
      choice.speaker === NEW_ACTOR
        ? await cast.add(choice.newName, choice.newType)
        : await cast.known(choice.speaker);
    const chain: (string | null)[] = [];
    for (const [at, step] of proposal.chain.entries()) {
      chain.push(await stepOf(cast, step.name, choice.chain[at] ?? NO_ACTOR));
    }
    const source = { id: waiting.sourceId, outletId: waiting.outletId };
    const { captureId } = waiting;
    const parent = await findParentOf(captureId, proposal.passage, { speakerId, client: tx });
    const claim = ClaimInput.parse(claimInputOf(proposal, { captureId, speakerId, chain, source, parent }));
    const id = newId();
    await writeClaim(tx, { id, claim, editorId: by.editorId });
    await tx.suggestion.update({
      where: { id: choice.suggestionId },
      data: { ...decision('confirmed', by), claimId: id, version: { increment: 1 } },
    });
    const values = { ...claim, suggestionId: choice.suggestionId };
    return { aggregate: 'claim', id, version: 1, verb: 'confirm', values, also: cast.added };
  });
}

/** Sets a suggestion aside for good, with the editor's reason. */
export async function rejectSuggestion(suggestionId: string, by: Author): Promise<Receipt> {
  if (!by.reason?.trim()) {
    throw new Problem('invalid', 'Say why: a rejected suggestion does not come back.', {
      reason: 'suggestion.reason',
    });
  }
  const { reason } = by;
  return change(by, async (tx) => {
    await lockSuggestion(tx, suggestionId);
    const { version } = await tx.suggestion.update({
      where: { id: suggestionId },
      data: { ...decision('rejected', by), reason, version: { increment: 1 } },
      select: { version: true },
    });
    return { aggregate: 'suggestion', id: suggestionId, version, verb: 'reject', values: {} };
  });
}

const decision = (state: 'confirmed' | 'rejected', by: Author) => ({
  ...{ state, decidedById: by.editorId, decidedAt: new Date() },
});

type Waiting = {
  readonly state: string;
  readonly payload: unknown;
  readonly captureId: string;
  readonly lang: string;
  readonly sourceId: string;
  readonly outletId: string | null;
};

async function lockSuggestion(tx: Transaction, id: string): Promise<Waiting> {
  const [waiting] = await tx.$queryRaw<Waiting[]>`
    select suggestion.state, suggestion.payload, suggestion.capture_id as "captureId", capture.lang,
      source.id as "sourceId", source.outlet_id as "outletId"
    from suggestion
    join capture on capture.id = suggestion.capture_id
    join source on source.id = capture.source_id
    where suggestion.id = ${id}::uuid and suggestion.kind = 'claim' and capture.erased_at is null
    for update of suggestion`;
  if (!waiting) throw missing();
  if (waiting.state === 'pending') return waiting;
  throw new Problem('conflict', 'Somebody has decided about this suggestion already. Reload the page.', {
    reason: 'suggestion.decided',
  });
}

/** The words about which somebody decided in earlier captures of the source: they do not come back. */
async function decidedEarlier(tx: Transaction, { id, sourceId }: Captured): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ words: string | null }[]>`
    select suggestion.payload ->> 'words' as words
    from suggestion join capture on capture.id = suggestion.capture_id
    where capture.source_id = ${sourceId}::uuid and capture.id <> ${id}::uuid
      and suggestion.state in ('confirmed', 'rejected')`;
  return new Set(rows.map(({ words }) => key(words ?? '')));
}

function keyOf(textSha256: string, { passage: { start, end } }: Pick<Proposal, 'passage'>): string {
  return createHash('sha256').update(`claim ${textSha256} ${start} ${end}`).digest('hex');
}

function missing(): Problem {
  return new Problem('not_found', 'This suggestion is not there any more.', { reason: 'suggestion.missing' });
}
