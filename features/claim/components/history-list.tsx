import type { HistoryLine } from '@/features/claim/shape';
import { sayDay } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';
import { revisionPath } from '@/ui/paths';
import { Slotted, slot } from '@/ui/slot';

type Props = {
  readonly history: readonly HistoryLine[];
  /** The public id of the claim, whose revisions readers may open. */
  readonly claimId?: string;
  readonly locale: Locale;
};

/** What was done with a record, by whom and when, newest first. */
export function HistoryList({ history, claimId, locale }: Props) {
  const t = translator(locale);
  return (
    <ol className="history">
      {history.map(({ version, verb, byline, at, revision }) => (
        <li key={version}>
          <Slotted
            text={t('claim.history.entry', {
              verb: term('verbs', verb, locale),
              date: slot('date'),
              name: slot('name'),
            })}
            slots={{
              date: (
                <time dateTime={at.slice(0, 10)}>
                  <bdi>{sayDay(at.slice(0, 10), locale)}</bdi>
                </time>
              ),
              name: <Local text={byline} locale={locale} />,
            }}
          />
          {claimId && revision && (
            <>
              {' '}
              <a className="link" href={revisionPath(locale, claimId, revision)}>
                {t('claim.history.revision', { number: formatOrdinal(revision, locale) })}
              </a>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
