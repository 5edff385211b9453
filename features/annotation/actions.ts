'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { can } from '@/features/access/policy';
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
    return null;
  },
);

export const highlightAction = editorAction(
  { may: 'annotate', schema: HighlightForm, stateOf: stateOfTarget },
  async (form, { by }) => {
    const bare = { ...form, motivation: 'highlighting' as const, visibility: 'desk' as const, mentions: [] };
    await annotate(await noteInput(bare, null), by);
    refresh();
    return null;
  },
);

export const replyAction = editorAction(
  { may: 'annotate', schema: ReplyForm, stateOf: stateOfNote },
  async ({ noteId, body, mentions }, { by, locale }) => {
    await replyToNote({ noteId, body: noteBody(body, locale), mentions }, by);
    refresh();
    return null;
  },
);

export const editNoteAction = editorAction(
  { may: 'annotate', schema: EditNoteForm, stateOf: stateOfNote },
  async ({ body, ...edit }, { by, editor, locale }) => {
    if (edit.visibility === 'public') requirePublic(editor.role);
    await editNote({ ...edit, body: noteBody(body, locale) }, by);
    refresh();
    return null;
  },
);

export const resolveAction = editorAction(
  { may: 'resolveAnnotation', schema: NoteInput, stateOf: stateOfNote },
  async ({ noteId }, { by }) => {
    await settleThread({ noteId, isSettled: true }, by);
    refresh();
    return null;
  },
);

export const reopenAction = editorAction(
  { may: 'resolveAnnotation', schema: NoteInput, stateOf: stateOfNote },
  async ({ noteId }, { by }) => {
    await settleThread({ noteId, isSettled: false }, by);
    refresh();
    return null;
  },
);

/** One's own note; a publisher may hide anybody's. */
export const hideNoteAction = editorAction(
  { may: 'annotate', schema: NoteInput, stateOf: stateOfNote },
  async ({ noteId }, { by, editor }) => {
    await hideNote({ noteId, ofOthers: can(editor.role, 'hide', 'published') }, by);
    refresh();
    return null;
  },
);

/** What readers see changes by the hand of a publisher. */
function requirePublic(role: Parameters<typeof can>[0]): void {
  if (can(role, 'publish', 'draft')) return;
  throw new Problem('invalid', 'Only a publisher makes a note public.', { reason: 'annotation.not_public' });
}
