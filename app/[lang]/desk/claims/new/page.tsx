import { findAllowed } from '@/features/access/editor';
import { recordClaimAction } from '@/features/claim-edit/actions';
import { askedSpan, newValues } from '@/features/claim-edit/new-values';
import { isKey, workOf } from '@/features/claim-edit/place';
import { findCapture } from '@/features/claim-edit/queries';
import { listLabels } from '@/features/pick/queries';
import { findWork } from '@/features/work/queries';
import { messages } from '@/i18n/messages';
import { NotFoundPage } from '../../../../not-found-page';
import { deskMetadata, deskPage } from '../../desk-page';
import { ClaimEditor } from '../claim-editor';
import '../../../../styles/claim-desk.css';

type Props = PageProps<'/[lang]/desk/claims/new'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).claimDesk.newTitle);
}

/** A new claim at a passage: `?capture=<id>&start=<offset>&end=<offset>`, in UTF-16 units of the capture's text. */
export default deskPage<{ lang: string }>('readDesk', async ({ searchParams, editor, locale }) => {
  const { capture: id = '', start = '', end = '' } = await searchParams;
  const capture = isKey(String(id)) ? await findCapture(String(id)) : null;
  if (!capture || !(await findAllowed('recordClaim', capture.state))) return <NotFoundPage locale={locale} />;
  const place = askedSpan(capture.text, { start: String(start), end: String(end) });
  const workName = workOf({ captureId: capture.id, ...place });
  const [work, labels] = await Promise.all([
    findWork({ editorId: editor.id, form: workName }),
    listLabels({ actors: capture.handedOnBy.map(({ actorId }) => actorId), claims: [], sources: [] }, locale),
  ]);
  const { claimDesk } = messages(locale);
  return (
    <div className="desk-page claim-desk">
      <h1 className="headline">{claimDesk.newTitle}</h1>
      <p className="soft">
        <a className="link" href={`/${locale}/desk/sources/${capture.sourcePublicId}`} dir="auto">
          {capture.title ?? claimDesk.source}
        </a>
      </p>
      <ClaimEditor
        action={recordClaimAction}
        capture={capture}
        claim={null}
        values={newValues(capture, place, labels)}
        work={work}
        workName={workName}
        isSaved={false}
        editor={editor}
        locale={locale}
      />
    </div>
  );
});
