import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { findDeskClaim } from '@/features/link/queries';
import { rewriteReplyAction } from '@/features/reply/actions';
import { Reply } from '@/features/reply/components/replies';
import { findDeskReply } from '@/features/reply/queries';
import { workName } from '@/features/work/schema';
import { findRecordState } from '@/features/workflow/queries';
import { messages } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { ClaimHead } from '../../claim-head';
import { deskMetadata, deskPage } from '../../desk-page';
import { EditDraft } from '../../edit-draft';
import { RecordSteps } from '../../record-steps';
import { replyFields } from '../reply-fields';
import '../../../../styles/finding.css';

type Props = PageProps<'/[lang]/desk/replies/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).replies.one);
}

/** One reply at the desk: what readers will read of it, where it stands, and its draft. */
export default deskPage<{ lang: string; id: string }>('readDesk', async ({ params, editor, locale }) => {
  const { id } = await params;
  const reply = isPublicId(id) ? await findDeskReply(id) : null;
  const [state, claimState, claim] = reply
    ? await Promise.all([
        findRecordState('reply', reply.id),
        findRecordState('claim', reply.claimId),
        findDeskClaim(reply.claimPublicId),
      ])
    : [];
  const mayRead = [state, claimState].every((one) => one && can(editor.role, 'read', one));
  if (!reply || !state || !claim || !mayRead) return <NotFoundPage locale={locale} />;
  const words = messages(locale).replies;
  const isDraft = state === 'draft' || state === 'in_review';
  return (
    <div className="desk-page">
      <h1 className="headline">{words.one}</h1>
      <ClaimHead claim={claim.card} locale={locale} />
      <section aria-labelledby="preview">
        <h2 className="section-title" id="preview">
          {words.preview}
        </h2>
        <Reply reply={reply} locale={locale} />
      </section>
      <RecordSteps kind="reply" id={reply.id} editor={editor} locale={locale} />
      {isDraft && can(editor.role, 'reply', state) && (
        <EditDraft
          title={words.edit}
          version={reply.version}
          work={workName('reply', reply.id)}
          locale={locale}
          action={rewriteReplyAction}
          fields={[
            { kind: 'hidden', name: 'replyId', value: reply.id },
            { kind: 'hidden', name: 'baseVersion', value: String(reply.version) },
            ...replyFields(locale, reply),
          ]}
          submit={words.editSave}
          own={{ token: formToken(editor), opId: newId() }}
        />
      )}
    </div>
  );
});
