import { CompactPair } from '@/features/link/components/compact-pair';
import { Pair } from '@/features/link/components/pair';
import type { PairShape } from '@/features/link/shape';
import { SourceOrigin } from '@/features/source/components/source-name';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { DateText } from '@/ui/date-text';
import { Local } from '@/ui/local';
import { sourcePath } from '@/ui/paths';
import { SLOT, Slotted } from '@/ui/slot';
import { Stance } from '@/ui/stance';

type Props = {
  readonly pairs: readonly PairShape[];
  readonly total: { readonly count: number; readonly isCapped: boolean };
  readonly locale: Locale;
};

/** The newest contradiction as the lead, the next ones folded under it. */
export function Contradictions({ pairs: [lead, ...others], total, locale }: Props) {
  const { home } = messages(locale);
  if (!lead) return <p className="note-line mt-8">{home.emptyContradictions}</p>;

  return (
    <>
      <section className="lead-pair" aria-labelledby="newest">
        <div className="kicker">
          <h2 id="newest">
            <Stance type={lead.type}>{home.newestContradiction}</Stance>
          </h2>
          <a href={sourcePath(locale, lead.from.source.publicId)}>
            <SourceOrigin source={lead.from.source} locale={locale} />
          </a>
          <DateText date={lead.from.source.published} locale={locale} inBoth />
        </div>
        <Pair pair={lead} locale={locale} />
        <Why pair={lead} locale={locale} />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="more">
          <div className="head-row">
            <h2 className="section-title" id="more">
              {home.moreContradictions}
            </h2>
            <span className="xs faint">
              {translator(locale)('count.contradictions', { count: total.count })}
              {total.isCapped && '+'}
            </span>
          </div>
          <ul className="more-pairs">
            {others.map((pair) => (
              <li key={pair.publicId}>
                <CompactPair pair={pair} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Why the two are linked, if the reader's language has it, and by whom: a contradiction is never nobody's finding. */
function Why({ pair, locale }: { readonly pair: PairShape; readonly locale: Locale }) {
  const t = translator(locale);
  const linkedBy = t('claim.link.linkedBy', { name: SLOT });
  const date = sayDay(pair.confirmedAt.slice(0, 10), locale);
  const by = pair.isByOnePerson ? 'claim.link.byOnePerson' : 'claim.link.confirmedBy';
  const confirmedBy = t(by, { name: SLOT, date });
  const reason = pair.reason[locale];
  return (
    <div className="lead-why">
      {reason && <p>{reason}</p>}
      <p className="dots faint">
        <span>
          <Slotted text={linkedBy}>
            <Local text={pair.proposedBy} locale={locale} />
          </Slotted>
        </span>
        <span>
          <Slotted text={confirmedBy}>
            <Local text={pair.confirmedBy} locale={locale} />
          </Slotted>
        </span>
      </p>
    </div>
  );
}
