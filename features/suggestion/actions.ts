'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { findSourceState } from '@/features/access/queries';
import { undo } from '@/features/undo/commands';
import { messages } from '@/i18n/messages';
import { Problem } from '@/lib/problem';
import { askModelLater } from './ask-later';
import { confirmSuggestion, readSourceAgain, rejectSuggestion } from './commands';
import { findDecision } from './queries';
import { ConfirmInput, RejectInput, SourceIdInput, SuggestionInput } from './schema';

export const confirmSuggestionAction = editorAction(
  { may: 'recordClaim', schema: ConfirmInput, stateOf: findSourceState },
  async (input, { by }) => {
    await confirmSuggestion(input, by);
    refresh();
    return null;
  },
);

export const rejectSuggestionAction = editorAction(
  { may: 'recordClaim', schema: RejectInput, stateOf: findSourceState },
  async ({ suggestionId }, { by }) => {
    await rejectSuggestion(suggestionId, by);
    refresh();
    return null;
  },
);

export const undoSuggestionAction = editorAction(
  { may: 'recordClaim', schema: SuggestionInput, stateOf: findSourceState },
  async ({ suggestionId }, { by }) => {
    const opId = await findDecision(suggestionId);
    if (!opId) throw new Problem('not_found', 'There is nothing to undo.', { reason: 'undo.nothing' });
    await undo(opId, by);
    refresh();
    return null;
  },
);

export const readAgainAction = editorAction(
  { may: 'recordClaim', schema: SourceIdInput, stateOf: findSourceState },
  async ({ sourceId }, { by, locale }) => {
    await readSourceAgain(sourceId, by);
    askModelLater(sourceId, by.editorId);
    refresh();
    return { lead: messages(locale).suggestions.takenOver, lines: [] };
  },
);
