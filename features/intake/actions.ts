'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { type Doing, editorAction } from '@/features/access/editor-action';
import type { FormState } from '@/features/access/form';
import { type RecordState, readableStates, recordState } from '@/features/access/policy';
import { editSource } from '@/features/source/commands';
import { findSourceState, getSourceAddress } from '@/features/source/queries';
import { askModelLater } from '@/features/suggestion/ask-later';
import { dropWork, IMPORT_WORK } from '@/features/work/commands';
import { Problem } from '@/lib/problem';
import { typedDate } from '@/text/typed-date';
import { chosenFile, typedWithFile } from './chosen-file';
import { keepImport, outletsSaid, recaptureImport } from './keep';
import { type Looking, lookOver } from './look';
import { pastedText } from './pasted';
import { EditSourceForm, ImportInput, LookInput } from './schema';
import type { Asked } from './shape';

/** Says what a text is while it is being typed. Nothing is kept. */
export const lookAction = editorAction(
  { may: 'importSource', schema: LookInput, isQuestion: true },
  ({ text, url }, doing) => lookOver({ text: pastedText(text), url }, lookingOf(doing)),
);

const keepAction = editorAction(
  { may: 'importSource', schema: ImportInput },
  async (input, doing): Promise<Asked> => {
    const { editor, by, locale, form } = doing;
    const bytes = await chosenFile(form);
    const { recapture } = input;
    if (recapture) await requireRecapture(recapture, doing);
    const kept = recapture
      ? await recaptureImport({ input, bytes }, recapture, by)
      : await keepImport({ input, bytes, ...lookingOf(doing) }, by);
    if ('asks' in kept) return { ...kept, values: await typedWithFile(form) };
    await dropWork({ editorId: editor.id, form: IMPORT_WORK });
    askModelLater(kept.id, editor.id);
    const { publicId } = await getSourceAddress(kept.id);
    redirect(`/${locale}/desk/sources/${publicId}${recapture ? '/captures' : ''}`);
  },
);

/**
 * Keeps a source, and leads to it; or asks first what has to be decided. As a new copy of a source: leads to its copies.
 * Refused, it comes back with the words of a file, too.
 */
export async function importAction(before: FormState<Asked>, form: FormData): Promise<FormState<Asked>> {
  const state = await keepAction(before, form);
  return state.status === 'problem' ? { ...state, values: await typedWithFile(form) } : state;
}

function lookingOf({ editor, may, locale }: Doing): Looking {
  const mayRecapture = (state: RecordState) => may('editSource', state);
  return { states: readableStates(editor.role), mayRecapture, locale };
}

/** @throws Problem `not_found` where there is no such source, or it is not this editor's to change. */
async function requireRecapture(sourceId: string, { may }: Doing): Promise<void> {
  const found = await findSourceState(sourceId);
  if (found && may('editSource', recordState(found, new Date()))) return;
  throw new Problem('not_found', 'This source is not there any more.', { reason: 'source.missing' });
}

/** Changes what is said of a source; never its text. */
export const editSourceAction = editorAction(
  {
    may: 'editSource',
    schema: EditSourceForm,
    stateOf: async ({ sourceId }) => {
      const found = await findSourceState(sourceId);
      return found && recordState(found, new Date());
    },
  },
  async ({ kind, lang, title, url, published, sourceId, version, ...names }, { by, locale }) => {
    const outlets = await outletsSaid(names, locale, by);
    const details = { kind, lang, title: title || null, url: url || null, published: typedDate(published) };
    await editSource({ sourceId, version, ...details, ...outlets }, by);
    refresh();
    return null;
  },
);
