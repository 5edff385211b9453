import { findAllowed, formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { listClaimFindings } from '@/features/assessment/queries';
import { saveClaimAction } from '@/features/claim-edit/actions';
import { RevisionList } from '@/features/claim-edit/components/revision-list';
import { StancesForm } from '@/features/claim-edit/components/stances-form';
import { workOf } from '@/features/claim-edit/place';
import { findCapture, listPropositions, listTranslators } from '@/features/claim-edit/queries';
import { keysOf, valuesOf } from '@/features/claim-edit/values';
import { findDeskClaim } from '@/features/link/queries';
import { listLabels } from '@/features/pick/queries';
import { listClaimReplies } from '@/features/reply/queries';
import { findEditableClaim, listRevisions } from '@/features/revision/queries';
import { findWork } from '@/features/work/queries';
import { messages } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { NotFoundPage } from '../../../../not-found-page';
import { askForRecord } from '../../ask-for-record';
import { ClaimFindings } from '../../claim-findings';
import { ClaimLinks } from '../../claim-links';
import { ClaimReplies } from '../../claim-replies';
import { deskMetadata, deskPage } from '../../desk-page';
import { RecordNotes } from '../../record-notes';
import { RecordSteps } from '../../record-steps';
import { ClaimEditor } from '../claim-editor';
import { ClaimFacts } from '../claim-facts';
import { Translators } from '../translators';
import '../../../../styles/claim-desk.css';

type Props = PageProps<'/[lang]/desk/claims/[id]'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).claimDesk.title);
}

/** One claim at the desk: its editor, where it stands, its links, and what readers have seen of it. */
export default deskPage<{ lang: string; id: string }>(
  'readDesk',
  async ({ params, searchParams, editor, locale }) => {
    const { id } = await params;
    const claim = isPublicId(id) ? await findEditableClaim({ publicId: id }) : null;
    if (!claim) return <NotFoundPage locale={locale} />;
    const workName = workOf(claim);
    const [standing, capture, work, propositions, revisions, linked, translators] = await Promise.all([
      askForRecord('claim', claim.id, editor.id),
      findCapture(claim.values.captureId),
      findWork({ editorId: editor.id, form: workName }),
      listPropositions(claim.id),
      listRevisions(claim.publicId),
      findDeskClaim(claim.publicId),
      listTranslators(claim.id),
      listClaimFindings(claim.id),
      listClaimReplies(claim.id),
    ]);
    const state = standing?.standing;
    if (!state || !capture || !(await findAllowed('read', state))) return <NotFoundPage locale={locale} />;
    const mayEdit = (await findAllowed('editClaim', state)) !== null;
    const readings = [claim.values, ...revisions.map(({ snapshot }) => snapshot.values)].map(keysOf);
    const labels = await listLabels(
      {
        actors: readings.flatMap(({ actors }) => actors),
        claims: readings.flatMap(({ claims }) => claims),
        sources: readings.flatMap(({ sources }) => sources),
      },
      locale,
    );
    const shown = { text: capture.text, labels };
    const own = () => ({ token: formToken(editor), opId: newId() });
    const { claimDesk } = messages(locale);
    return (
      <div className="desk-page claim-desk">
        <h1 className="headline">{claimDesk.title}</h1>
        <ClaimFacts claim={claim} speaker={linked?.card.speaker ?? null} locale={locale} />
        <Translators translators={translators} locale={locale} />
        {mayEdit ? (
          <ClaimEditor
            action={saveClaimAction}
            capture={capture}
            claim={{ id: claim.id, version: claim.version, isPublic: claim.state === 'published' }}
            values={valuesOf(claim.values, shown)}
            work={work}
            workName={workName}
            isSaved={(await searchParams)['saved'] === '1'}
            editor={editor}
            locale={locale}
          />
        ) : (
          <p className="form-problem">{claimDesk.mayNotEdit}</p>
        )}
        {mayEdit && propositions.length > 0 && (
          <section aria-labelledby="stances">
            <h2 className="section-title" id="stances">
              {claimDesk.stances.title}
            </h2>
            <p className="soft">{claimDesk.stances.lead}</p>
            <StancesForm claimId={claim.id} propositions={propositions} own={own()} locale={locale} />
          </section>
        )}
        <RecordSteps kind="claim" id={claim.id} editor={editor} locale={locale} />
        {linked && (
          <ClaimLinks
            claim={linked}
            role={editor.role}
            locale={locale}
            mayAdd={can(editor.role, 'link', state)}
          />
        )}
        <ClaimFindings
          claim={{ id: claim.id, publicId: claim.publicId, state }}
          role={editor.role}
          locale={locale}
        />
        <ClaimReplies
          claim={{ id: claim.id, publicId: claim.publicId, state }}
          role={editor.role}
          locale={locale}
        />
        <RecordNotes on={{ kind: 'claim', id: claim.id }} state={state} editor={editor} locale={locale} />
        {revisions.length > 0 && (
          <section aria-labelledby="revisions">
            <h2 className="section-title" id="revisions">
              {claimDesk.history.title}
            </h2>
            <RevisionList
              revisions={revisions.map((one) => ({ ...one, values: valuesOf(one.snapshot.values, shown) }))}
              claim={{ id: claim.id, publicId: claim.publicId, version: claim.version, lang: capture.lang }}
              own={mayEdit ? own : null}
              locale={locale}
            />
          </section>
        )}
      </div>
    );
  },
);
