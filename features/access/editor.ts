import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { findSession } from '@/features/account/queries';
import { seal } from '@/lib/secret';
import { can, type DeskAction, isDeskAction, type RecordAction, type RecordState } from './policy';
import { findActiveEditor } from './queries';
import type { Editor } from './shape';

/**
 * The editor who is signed in, or null. Asked of the database at each request: whoever left, or lost a role, or ended
 * this session elsewhere, is nobody here at once.
 */
export const findEditor = cache(async (): Promise<Editor | null> => {
  const session = await findSession(new Headers(await headers()));
  const editor = session && (await findActiveEditor(session.editorId));
  if (!editor) return null;
  const { id, userId, email, hasTwoFactor } = session;
  return { ...editor, account: { sessionId: id, userId, email, hasTwoFactor } };
});

/** The editor, when they may do this; null for everybody else, so that a page can answer as if it were not there. */
export async function findAllowed(action: DeskAction): Promise<Editor | null>;
export async function findAllowed(action: RecordAction, state: RecordState): Promise<Editor | null>;
export async function findAllowed(
  action: DeskAction | RecordAction,
  state?: RecordState,
): Promise<Editor | null> {
  const editor = await findEditor();
  return editor && mayDo(editor, action, state) ? editor : null;
}

/** Whether this browser was signed in, though it may be no longer: to tell a lost session from a stranger. */
export async function hasSessionCookie(): Promise<boolean> {
  return (await cookies()).getAll().some(({ name }) => name.endsWith('sanad.session_token'));
}

/** What a form of this session carries, so that no other page can send it. */
export function formToken(editor: Editor): string {
  return seal('form', editor.account.sessionId);
}

/** Whether an editor may do this, at the desk as a whole or with a record in `state`. */
export function mayDo(editor: Editor, action: DeskAction | RecordAction, state?: RecordState): boolean {
  if (isDeskAction(action)) return can(editor.role, action);
  return state !== undefined && can(editor.role, action, state);
}
