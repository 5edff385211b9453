import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { reviseScaleAction } from '@/features/assessment/actions';
import { Ratings } from '@/features/assessment/components/finding';
import { listEditions, listScales } from '@/features/assessment/queries';
import type { Edition, Scale } from '@/features/assessment/shape';
import { workName } from '@/features/work/schema';
import { sayInstant } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { Local } from '@/ui/local';
import { deskMetadata, deskPage } from '../desk-page';
import { scaleFields } from './scale-fields';
import '../../../styles/finding.css';

type Props = PageProps<'/[lang]/desk/scales'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('manageSettings', params, (locale) => messages(locale).findings.scales.title);
}

/** The scales of findings; `?scale=<name>` opens one with its editions and its form, `?scale=` begins a new one. */
export default deskPage<{ lang: string }>('manageSettings', async ({ searchParams, editor, locale }) => {
  const { scale: name } = await searchParams;
  const scales = await listScales();
  const opened = scales.find((one) => one.name === name) ?? null;
  const isNew = name === '';
  const editions = opened ? await listEditions(opened.name) : [];
  const words = messages(locale).findings.scales;
  return (
    <div className="desk-page">
      <h1 className="headline">{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <ScaleList scales={scales} opened={opened} isNew={isNew} locale={locale} />
      {opened && <Editions editions={editions} locale={locale} />}
      {(opened || isNew) && (
        <section className="scale-form" aria-labelledby="scale">
          <h2 className="section-title" id="scale">
            {opened ? words.edit : words.add}
          </h2>
          <SavedForm
            key={opened?.id ?? 'new'}
            work={workName('scale', opened?.name ?? 'new')}
            {...(opened ? { version: opened.edition } : {})}
            locale={locale}
            action={reviseScaleAction}
            fields={scaleFields(locale, opened)}
            submit={opened ? words.save : words.saveNew}
            own={{ token: formToken(editor), opId: newId() }}
          />
        </section>
      )}
    </div>
  );
});

type List = {
  readonly scales: readonly Scale[];
  readonly opened: Scale | null;
  readonly isNew: boolean;
  readonly locale: Locale;
};

function ScaleList({ scales, opened, isNew, locale }: List) {
  const words = messages(locale).findings.scales;
  const edition = (number: number) =>
    translator(locale)('findings.scales.current', { edition: formatOrdinal(number, locale) });
  return (
    <section aria-label={words.title}>
      {scales.map((scale) => (
        <div key={scale.name} className="scale">
          <p>
            <b>
              <Local text={scale.title} locale={locale} />
            </b>{' '}
            <span className="soft xs">{edition(scale.edition)}</span>
          </p>
          <Ratings ratings={scale.ratings} locale={locale} />
          <p>
            <a
              className="btn"
              href={`/${locale}/desk/scales?scale=${scale.name}`}
              aria-current={scale.name === opened?.name ? 'page' : undefined}
            >
              {words.edit}
            </a>
          </p>
        </div>
      ))}
      <p>
        <a className="btn" href={`/${locale}/desk/scales?scale=`} aria-current={isNew ? 'page' : undefined}>
          {words.add}
        </a>
      </p>
    </section>
  );
}

/** Every edition of a scale, with who made it, why, and how many findings keep it. */
function Editions({ editions, locale }: { readonly editions: readonly Edition[]; readonly locale: Locale }) {
  const words = messages(locale).findings.scales;
  const t = translator(locale);
  return (
    <section aria-labelledby="editions">
      <h2 className="section-title" id="editions">
        {words.editions}
      </h2>
      <ol className="desk-list">
        {editions.map(({ id, edition, at, byline, reason, findings, ratings }) => (
          <li key={id}>
            <details className="grow">
              <summary>
                <b>{t('findings.scales.current', { edition: formatOrdinal(edition, locale) })}</b>{' '}
                <span className="field-hint dots">
                  <span>{byline ? <Local text={byline} locale={locale} /> : words.shipped}</span>
                  {at && <span>{sayInstant(new Date(at), locale)}</span>}
                  <span>{t('findings.scales.used', { count: findings })}</span>
                </span>
                {reason && <span dir="auto">{reason}</span>}
              </summary>
              <Ratings ratings={ratings} locale={locale} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
