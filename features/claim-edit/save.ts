import { isDeepStrictEqual } from 'node:util';
import { redirect } from 'next/navigation';
import type { Doing } from '@/features/access/editor-action';
import { readForm } from '@/features/access/form';
import { recordClaim, reviseClaim } from '@/features/claim/commands';
import { ClaimInput } from '@/features/claim/schema';
import type { Author, Receipt } from '@/features/history/commands';
import { listLabels } from '@/features/pick/queries';
import { findEditableClaim, findRevision } from '@/features/revision/queries';
import type { EditableClaim } from '@/features/revision/shape';
import { dropWork } from '@/features/work/commands';
import { setAnswerStatus } from '@/lib/answer-status';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { type Conflict, conflictOf } from './conflict';
import { mergeForms, type Side, type Values } from './merge';
import { readValues, workOf } from './place';
import { findCapture, getClaimAddress } from './queries';
import { readClaimForm } from './read-form';
import { ClaimFormInput, type MergeInput } from './schema';
import { keysOf, valuesOf } from './values';

const STATES_OF_CLAIMS = ['draft', 'in_review', 'published', 'hidden'] as const;

/** Records the claim a form describes, and leads to its own page. */
export async function recordForm(form: ClaimFormInput, doing: Doing): Promise<Conflict | null> {
  const claim = await claimOf(form, null, doing);
  const receipt = await recordClaim(claim, doing.by);
  if (receipt.isRepeat) await catchUp(receipt, claim, doing.by);
  const { id } = receipt;
  const begun = { captureId: form.captureId, ...placeIn(readValues(form.base)) };
  await dropWork({ editorId: doing.editor.id, form: workOf(begun) });
  const { publicId } = await getClaimAddress(id);
  redirect(`/${doing.locale}/desk/claims/${publicId}?saved=1`);
}

/** Saves a claim; where somebody was faster nothing is written, and all three readings come back to be merged. */
export async function saveForm(form: ClaimFormInput, doing: Doing): Promise<Conflict | null> {
  const present = form.claimId ? await findEditableClaim({ id: form.claimId }) : null;
  if (!present) throw missing();
  const claim = await claimOf(form, present, doing);
  try {
    const edit = { claimId: present.id, baseVersion: form.baseVersion ?? 0, claim };
    const receipt = await reviseClaim(edit, doing.by);
    if (receipt.isRepeat) await catchUp(receipt, claim, doing.by);
  } catch (error) {
    if (!(error instanceof Problem) || error.reason !== 'claim.changed') throw error;
    setAnswerStatus(409);
    return clash({ claim, base: readValues(form.base), reason: form.reason, claimId: present.id }, doing);
  }
  await dropWork({ editorId: doing.editor.id, form: workOf(present) });
  redirect(`/${doing.locale}/desk/claims/${present.publicId}?saved=1`);
}

/**
 * Saves what was typed after an answer was lost: the form is sent again under the same id, so the change it made stands,
 * and only what differs from it by now is a change of its own.
 */
async function catchUp({ id, version }: Receipt, claim: ClaimInput, by: Author): Promise<void> {
  const present = await findEditableClaim({ id });
  if (!present || isDeepStrictEqual(present.values, ClaimInput.parse(claim))) return;
  await reviseClaim({ claimId: id, baseVersion: version, claim }, { ...by, opId: newId() });
}

/** Puts together what a merge chose, and saves it on top of the version it was merged with. */
export async function mergeAndSave({ merge, ...rest }: MergeInput, doing: Doing): Promise<Conflict | null> {
  const [base, theirs, mine] = [merge.base, merge.theirs, merge.mine].map(readValues);
  const merged = mergeForms({ base: base ?? {}, theirs: theirs ?? {}, mine: mine ?? {} }, flat(merge.choose));
  const own = { ...rest, baseVersion: String(merge.version), base: merge.theirs };
  return saveForm(ClaimFormInput.parse(readForm(formOf({ ...merged, ...own }))), doing);
}

/** Makes an earlier revision of a claim the present one, as a correction of its own. */
export async function restoreRevision(
  { claimId, number, baseVersion }: { claimId: string; number: number; baseVersion: number },
  by: Author,
): Promise<Receipt> {
  const revision = await findRevision({ claimId, number });
  if (!revision) throw missing();
  return reviseClaim({ claimId, baseVersion, claim: revision.snapshot.values }, by);
}

async function claimOf(
  form: ClaimFormInput,
  present: EditableClaim | null,
  { may, by, locale }: Doing,
): Promise<ClaimInput> {
  const capture = await findCapture(form.captureId);
  if (!capture || (present && present.values.captureId !== capture.id)) throw missing();
  const was = placeIn(readValues(form.base));
  return readClaimForm(form, {
    text: capture.text,
    locale,
    states: STATES_OF_CLAIMS.filter((state) => may('read', state)),
    was: Number.isInteger(was.start) && Number.isInteger(was.end) ? was : null,
    slots: present?.values.slots,
    by,
    mayAdd: may('addSpeakers'),
  });
}

/** Where the passage of a form stands; not a number where it says none. */
function placeIn(values: Values): { start: number; end: number } {
  const [start, end] = [values['passage.start'], values['passage.end']].map((at) => Number(at ?? Number.NaN));
  return { start: start ?? Number.NaN, end: end ?? Number.NaN };
}

type Clashing = {
  readonly claim: ClaimInput;
  readonly base: Values;
  readonly reason: string;
  readonly claimId: string;
};

/** The three readings of a claim that two people changed, in the words of its form. */
async function clash({ claim, base, reason, claimId }: Clashing, { locale }: Doing): Promise<Conflict> {
  const present = await findEditableClaim({ id: claimId });
  const capture = await findCapture(claim.captureId);
  if (!present || !capture) throw missing();
  const shownOf = async (one: ClaimInput) =>
    valuesOf(one, { text: capture.text, labels: await listLabels(keysOf(one), locale) });
  const [theirs, mine] = await Promise.all([shownOf(present.values), shownOf(claim)]);
  return conflictOf({ base, theirs, mine, version: present.version, reason }, { lang: capture.lang, locale });
}

function formOf(values: Values): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
}

/** "note.fa" comes as a choice within `note`. */
function flat(choose: MergeInput['merge']['choose']): Record<string, Side> {
  const sides = Object.entries(choose).flatMap(([unit, side]): [string, Side][] =>
    typeof side === 'string'
      ? [[unit, side]]
      : Object.entries(side).map(([lang, one]): [string, Side] => [`${unit}.${lang}`, one]),
  );
  return Object.fromEntries(sides);
}

/** What is not there and what is no business of this form look the same. */
function missing(): Problem {
  return new Problem('not_found', 'There is nothing like this here.', { reason: 'form.not_found' });
}
