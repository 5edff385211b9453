import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { rewriteFindingAction } from '@/features/assessment/actions';
import { Finding } from '@/features/assessment/components/finding';
import { findDeskFinding } from '@/features/assessment/queries';
import { findDeskClaim } from '@/features/link/queries';
import { workName } from '@/features/work/schema';
import { findRecordState } from '@/features/workflow/queries';
import { messages } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { ClaimHead } from '../../claim-head';
import { deskMetadata, deskPage } from '../../desk-page';
import { EditDraft } from '../../edit-draft';
import { RecordSteps } from '../../record-steps';
import { findingFields } from '../finding-fields';
import '../../../../styles/finding.css';

type Props = PageProps<'/[lang]/desk/findings/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).findings.title);
}

/** One finding at the desk: what readers will read of it, where it stands, and its draft. */
export default deskPage<{ lang: string; id: string }>('readDesk', async ({ params, editor, locale }) => {
  const { id } = await params;
  const finding = isPublicId(id) ? await findDeskFinding(id) : null;
  const [state, claimState, claim] = finding
    ? await Promise.all([
        findRecordState('assessment', finding.id),
        findRecordState('claim', finding.claimId),
        findDeskClaim(finding.claimPublicId),
      ])
    : [];
  const mayRead = [state, claimState].every((one) => one && can(editor.role, 'read', one));
  if (!finding || !state || !claim || !mayRead) return <NotFoundPage locale={locale} />;
  const words = messages(locale).findings;
  const isDraft = state === 'draft' || state === 'in_review';
  return (
    <div className="desk-page">
      <h1 className="headline">{words.title}</h1>
      <ClaimHead claim={claim.card} locale={locale} />
      <section aria-labelledby="preview">
        <h2 className="section-title" id="preview">
          {words.preview}
        </h2>
        <Finding finding={{ ...finding, isByOne: false }} locale={locale} />
      </section>
      <RecordSteps kind="assessment" id={finding.id} editor={editor} locale={locale} />
      {isDraft && can(editor.role, 'assess', state) && (
        <EditDraft
          title={words.edit}
          version={finding.version}
          work={workName('finding', finding.id)}
          locale={locale}
          action={rewriteFindingAction}
          fields={[
            { kind: 'hidden', name: 'findingId', value: finding.id },
            { kind: 'hidden', name: 'baseVersion', value: String(finding.version) },
            ...findingFields(locale, finding.scale, finding),
          ]}
          submit={words.editSave}
          own={{ token: formToken(editor), opId: newId() }}
        />
      )}
    </div>
  );
});
