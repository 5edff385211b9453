import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { findDeskClaim } from '@/features/link/queries';
import { recordReplyAction } from '@/features/reply/actions';
import { workName } from '@/features/work/schema';
import { findRecordState } from '@/features/workflow/queries';
import { messages } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { ClaimHead } from '../../claim-head';
import { deskMetadata, deskPage } from '../../desk-page';
import { replyFields } from '../reply-fields';
import '../../../../styles/finding.css';

type Props = PageProps<'/[lang]/desk/replies/new'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).replies.newTitle);
}

/** A new reply to a claim: `?claim=<public id>`. */
export default deskPage<{ lang: string }>('readDesk', async ({ searchParams, editor, locale }) => {
  const { claim: publicId } = await searchParams;
  const claim = typeof publicId === 'string' && isPublicId(publicId) ? await findDeskClaim(publicId) : null;
  const state = claim && (await findRecordState('claim', claim.id));
  if (!claim || !state || !can(editor.role, 'reply', state)) return <NotFoundPage locale={locale} />;
  const words = messages(locale).replies;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.newTitle}</h1>
      <ClaimHead claim={claim.card} locale={locale} />
      <SavedForm
        work={workName('reply-new', claim.id)}
        locale={locale}
        action={recordReplyAction}
        fields={[{ kind: 'hidden', name: 'claimId', value: claim.id }, ...replyFields(locale, null)]}
        submit={words.save}
        own={{ token: formToken(editor), opId: newId() }}
      />
    </div>
  );
});
