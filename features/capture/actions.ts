'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { findSourceState } from '@/features/access/queries';
import type { Shown } from '@/features/access/shown';
import { askModelLater } from '@/features/suggestion/ask-later';
import { messages } from '@/i18n/messages';
import { acceptCarried, fixCarried, loseCarried, recaptureSource } from './commands';
import { CarriedInput, FixInput, RecaptureForm } from './schema';

export const recaptureAction = editorAction(
  { may: 'editSource', schema: RecaptureForm, stateOf: ({ sourceId }) => findSourceState({ sourceId }) },
  async ({ text, ...input }, { by, locale }) => {
    // A browser sends line ends as CR LF, whatever the text had: they are given back as they are read.
    const bytes = new TextEncoder().encode(text.replace(/\r\n/g, '\n'));
    await recaptureSource({ ...input, bytes }, by);
    askModelLater(input.sourceId, by.editorId);
    refresh();
    const kept: Shown = { lead: messages(locale).captures.kept, lines: [] };
    return kept;
  },
);

export const acceptCarriedAction = editorAction(
  { may: 'editSource', schema: CarriedInput, stateOf: findSourceState },
  async ({ carriedId }, { by }) => {
    await acceptCarried(carriedId, by);
    refresh();
    return null;
  },
);

export const loseCarriedAction = editorAction(
  { may: 'editSource', schema: CarriedInput, stateOf: findSourceState },
  async ({ carriedId }, { by }) => {
    await loseCarried(carriedId, by);
    refresh();
    return null;
  },
);

export const fixCarriedAction = editorAction(
  { may: 'editSource', schema: FixInput, stateOf: findSourceState },
  async ({ carriedId, words }, { by }) => {
    await fixCarried(carriedId, words, by);
    refresh();
    return null;
  },
);
