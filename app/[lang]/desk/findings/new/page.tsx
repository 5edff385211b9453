import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { writeFindingAction } from '@/features/assessment/actions';
import { listScales } from '@/features/assessment/queries';
import type { Scale } from '@/features/assessment/shape';
import { findDeskClaim } from '@/features/link/queries';
import { workName } from '@/features/work/schema';
import { findRecordState } from '@/features/workflow/queries';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { isPublicId, newId } from '@/lib/id';
import { Local } from '@/ui/local';
import { NotFoundPage } from '../../../../not-found-page';
import { ClaimHead } from '../../claim-head';
import { deskMetadata, deskPage } from '../../desk-page';
import { findingFields } from '../finding-fields';
import '../../../../styles/finding.css';

type Props = PageProps<'/[lang]/desk/findings/new'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).findings.newTitle);
}

/** A new finding on a claim: `?claim=<public id>`, by the newest edition of one scale, `&scale=<name>`. */
export default deskPage<{ lang: string }>('readDesk', async ({ searchParams, editor, locale }) => {
  const { claim: publicId, scale: name } = await searchParams;
  const claim = typeof publicId === 'string' && isPublicId(publicId) ? await findDeskClaim(publicId) : null;
  const state = claim && (await findRecordState('claim', claim.id));
  if (!claim || !state || !can(editor.role, 'assess', state)) return <NotFoundPage locale={locale} />;
  const scales = await listScales();
  const scale = scales.find((one) => one.name === name) ?? scales[0];
  if (!scale) return <NotFoundPage locale={locale} />;
  const words = messages(locale).findings;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.newTitle}</h1>
      <ClaimHead claim={claim.card} locale={locale} />
      <ChooseScale scales={scales} chosen={scale} claim={claim.card.publicId} locale={locale} />
      <section>
        <SavedForm
          key={scale.id}
          work={workName('finding-new', claim.id, scale.id)}
          locale={locale}
          action={writeFindingAction}
          fields={[
            { kind: 'hidden', name: 'claimId', value: claim.id },
            { kind: 'hidden', name: 'scaleId', value: scale.id },
            ...findingFields(locale, scale, null),
          ]}
          submit={words.save}
          own={{ token: formToken(editor), opId: newId() }}
        />
      </section>
    </div>
  );
});

type Choice = {
  readonly scales: readonly Scale[];
  readonly chosen: Scale;
  readonly claim: string;
  readonly locale: Locale;
};

/** Which scale: one click away each, so that it needs no script. */
function ChooseScale({ scales, chosen, claim, locale }: Choice) {
  if (scales.length < 2) return null;
  return (
    <nav className="dots" aria-labelledby="scales">
      <span className="soft" id="scales">
        {messages(locale).findings.chooseScale}
      </span>
      {scales.map(({ name, title }) => (
        <a
          key={name}
          className="link"
          href={`/${locale}/desk/findings/new?claim=${claim}&scale=${name}`}
          aria-current={name === chosen.name ? 'page' : undefined}
        >
          <Local text={title} locale={locale} />
        </a>
      ))}
    </nav>
  );
}
