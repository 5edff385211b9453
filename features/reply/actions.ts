'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { editorAction } from '@/features/access/editor-action';
import { FieldFaults } from '@/features/access/field-faults';
import { resolvePick } from '@/features/pick/queries';
import type { PickInput } from '@/features/pick/schema';
import { findRecordState } from '@/features/workflow/queries';
import type { Locale } from '@/i18n/languages';
import { recordReply, rewriteReply } from './commands';
import { EditReplyInput, NewReplyInput } from './schema';

export const recordReplyAction = editorAction(
  { may: 'reply', schema: NewReplyInput, stateOf: ({ claimId }) => findRecordState('claim', claimId) },
  async ({ claimId, actor, fromName, ...typed }, { by, locale }) => {
    const from = await fromOf(actor, fromName, locale);
    const { publicId } = await recordReply(claimId, { ...typed, ...from }, by);
    redirect(`/${locale}/desk/replies/${publicId}`);
  },
);

export const rewriteReplyAction = editorAction(
  { may: 'reply', schema: EditReplyInput, stateOf: ({ replyId }) => findRecordState('reply', replyId) },
  async ({ replyId, baseVersion, actor, fromName, ...typed }, { by, locale }) => {
    const from = await fromOf(actor, fromName, locale);
    await rewriteReply({ replyId, baseVersion }, { ...typed, ...from }, by);
    refresh();
    return null;
  },
);

/** Who replies: somebody of the record, a name, or both; where a field means nobody, the form says what it may mean. */
async function fromOf(actor: PickInput, fromName: string, locale: Locale) {
  const meant = await resolvePick(actor, { of: 'actor' }, locale);
  if ('fault' in meant) throw new FieldFaults({ actor: meant.fault }, { actor: meant.choices });
  if (meant.id === null && fromName === '') throw new FieldFaults({ actor: 'reply.from' });
  return { actorId: meant.id, fromName: fromName || null };
}
