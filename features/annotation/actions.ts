'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { can } from '@/features/access/policy';
import { done } from '@/features/access/shown';
import { messages } from '@/i18n/messages';
import { Problem } from '@/lib/problem';
import { annotate, editNote, hideNote, replyToNote, settleThread } from './commands';
import { noteBody, noteInput, stateOfNote, stateOfTarget } from './intent';
import { EditNoteForm, HighlightForm, NoteForm, NoteInput, ReplyForm } from './schema';

export const annotateAction = editorAction(
  { may: 'annotate', schema: NoteForm, stateOf: stateOfTarget },
  async (form, { by, editor, locale }) => {
    if (form.visibility === 'public') requirePublic(editor.role);
    await annotate(await noteInput(form, noteBody(form.body, locale)), by);
    refresh();
    return done(messages(locale).annotations.done.noted);
  },
);

export const highlightAction = editorAction(
  { may: 'annotate', schema: HighlightForm, stateOf: stateOfTarget },
  async (form, { by, locale }) => {
    const bare = { ...form, motivation: 'highlighting' as const, visibility: 'desk' as const, mentions: [] };
    await annotate(await noteInput(bare, null), by);
    refresh();
    return done(messages(locale).annotations.done.highlighted);
  },
);

export const replyAction = editorAction(
  { may: 'annotate', schema: ReplyForm, stateOf: stateOfNote },
  async ({ noteId, body, mentions }, { by, locale }) => {
    await replyToNote({ noteId, body: noteBody(body, locale), mentions }, by);
    refresh();
    return done(messages(locale).annotations.done.replied);
  },
);

export const editNoteAction = editorAction(
  { may: 'annotate', schema: EditNoteForm, stateOf: stateOfNote },
  async ({ body, ...edit }, { by, editor, locale }) => {
    if (edit.visibility === 'public') requirePublic(editor.role);
    await editNote({ ...edit, body: noteBody(body, locale) }, by);
    refresh();
    return done(messages(locale).annotations.done.edited);
  },
);

export const resolveAction = editorAction(
  { may: 'resolveAnnotation', schema: NoteInput, stateOf: stateOfNote },
  async ({ noteId }, { by, locale }) => {
    await settleThread({ noteId, isSettled: true }, by);
    refresh();
    return done(messages(locale).annotations.done.resolved);
  },
);

export const reopenAction = editorAction(
  { may: 'resolveAnnotation', schema: NoteInput, stateOf: stateOfNote },
  async ({ noteId }, { by, locale }) => {
    await settleThread({ noteId, isSettled: false }, by);
    refresh();
    return done(messages(locale).annotations.done.reopened);
  },
);

/** One's own note; a publisher may hide anybody's. */
export const hideNoteAction = editorAction(
  { may: 'annotate', schema: NoteInput, stateOf: stateOfNote },
  async ({ noteId }, { by, editor, locale }) => {
    await hideNote({ noteId, ofOthers: can(editor.role, 'hide', 'published') }, by);
    refresh();
    return done(messages(locale).annotations.done.hidden);
  },
);

/** What readers see changes by the hand of a publisher. */
function requirePublic(role: Parameters<typeof can>[0]): void {
  if (can(role, 'publish', 'draft')) return;
  throw new Problem('invalid', 'Only a publisher makes a note public.', { reason: 'annotation.not_public' });
}
