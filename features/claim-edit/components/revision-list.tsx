import { FieldsForm } from '@/features/access/components/fields-form';
import type { RevisionShape } from '@/features/revision/shape';
import { sayInstant } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';
import { revisionPath } from '@/ui/paths';
import { restoreRevisionAction } from '../actions';
import { compareForms, type Values } from '../merge';
import { unitLabel, unitText } from '../unit-words';
import { wordDiff } from '../word-diff';
import { Runs } from './runs';

type Props = {
  /** Newest first, each with its values as the form shows them. */
  readonly revisions: readonly (RevisionShape & { readonly values: Values })[];
  readonly claim: {
    readonly id: string;
    readonly publicId: string;
    readonly version: number;
    readonly lang: string;
  };
  /** Null where the reader may not edit. */
  readonly own: (() => { readonly token: string; readonly opId: string }) | null;
  readonly locale: Locale;
};

/** What readers have seen of a claim, newest first: what each correction changed, why, and a way back to it. */
export function RevisionList({ revisions, claim, own, locale }: Props) {
  const { history } = messages(locale).claimDesk;
  const t = translator(locale);
  return (
    <ol className="revisions">
      {revisions.map(({ number, publishedAt, byline, note, values }, index) => {
        const before = revisions[index + 1];
        const title = t('claim.history.revision', { number: formatOrdinal(number, locale) });
        return (
          <li key={number} id={`revision-${number}`}>
            <details>
              <summary>
                <b>{title}</b> <span className="soft">{sayInstant(publishedAt, locale)}</span>{' '}
                <bdi className="soft">{pickText(byline, locale)?.words}</bdi>
              </summary>
              {note && <p dir="auto">{pickText(note, locale)?.words}</p>}
              {before && <Changes before={before.values} after={values} lang={claim.lang} locale={locale} />}
              <p>
                <a className="link" href={revisionPath(locale, claim.publicId, number)}>
                  {history.permalink}
                </a>
              </p>
              {own && index > 0 && (
                <FieldsForm
                  action={restoreRevisionAction}
                  own={own()}
                  look="plain"
                  submit={history.restore}
                  submitLabel={`${history.restore}: ${title}`}
                  fields={[
                    { kind: 'hidden', name: 'claimId', value: claim.id },
                    { kind: 'hidden', name: 'baseVersion', value: String(claim.version) },
                    { kind: 'hidden', name: 'number', value: String(number) },
                    { kind: 'line', name: 'reason', label: history.restoreReason },
                  ]}
                />
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

type ChangesProps = {
  readonly before: Values;
  readonly after: Values;
  readonly lang: string;
  readonly locale: Locale;
};

function Changes({ before, after, lang, locale }: ChangesProps) {
  const changes = compareForms(before, before, after);
  if (changes.length === 0) return <p className="soft">{messages(locale).claimDesk.history.nothing}</p>;
  return (
    <dl className="facts">
      {changes.map(({ unit, base, mine }) => {
        const runs = wordDiff(unitText(base, locale), unitText(mine, locale), lang);
        return (
          <div key={unit}>
            <dt>{unitLabel(unit, locale)}</dt>
            <dd dir="auto" className="merge-text">
              <Runs runs={runs.before} as="del" />
            </dd>
            <dd dir="auto" className="merge-text">
              <Runs runs={runs.after} as="ins" />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
