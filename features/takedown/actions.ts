'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { done } from '@/features/access/shown';
import { moveRecord } from '@/features/workflow/commands';
import { findRecordState } from '@/features/workflow/queries';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { askErasure, eraseByLaw, holdSource, releaseSource, type Salt, withdrawErasure } from './commands';
import { AskErasureInput, EraseInput, HoldInput, TakeDownInput, WithdrawErasureInput } from './schema';

const stateOfSource = ({ sourceId }: { readonly sourceId: string }) => findRecordState('source', sourceId);

export const takeDownAction = editorAction(
  { may: 'hide', schema: TakeDownInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async ({ kind, id, reasonClass }, { by }) => {
    await moveRecord({ kind, id, step: 'hide', reasonClass }, by);
    refresh();
    return null;
  },
);

export const holdAction = editorAction(
  { may: 'hold', schema: HoldInput, stateOf: stateOfSource },
  async ({ sourceId, reason }, { by }) => {
    await holdSource(sourceId, reason, by);
    refresh();
    return null;
  },
);

export const releaseAction = editorAction(
  { may: 'hold', schema: HoldInput, stateOf: stateOfSource },
  async ({ sourceId }, { by }) => {
    await releaseSource(sourceId, by);
    refresh();
    return null;
  },
);

export const askErasureAction = editorAction(
  { may: 'askErasure', schema: AskErasureInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async (input, { by }) => {
    await askErasure(input, by);
    refresh();
    return null;
  },
);

export const withdrawErasureAction = editorAction(
  { may: 'askErasure', schema: WithdrawErasureInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async (input, { by }) => {
    await withdrawErasure(input, by);
    refresh();
    return null;
  },
);

/** Erases by law, and shows the salts this once. The page stays as it is until they were copied. */
export const eraseAction = editorAction(
  { may: 'erase', schema: EraseInput, stateOf: ({ kind, id }) => findRecordState(kind, id) },
  async (input, { editor, locale }) => {
    const salts = await eraseByLaw(input, editor.id);
    return done(
      messages(locale).takedowns.erased,
      salts.map((salt) => ({ label: labelOf(salt, locale), value: salt.salt })),
    );
  },
);

function labelOf({ number }: Salt, locale: Locale): string {
  if (number === null) return messages(locale).takedowns.salt;
  return translator(locale)('takedowns.saltOf', { number: formatOrdinal(number, locale) });
}
