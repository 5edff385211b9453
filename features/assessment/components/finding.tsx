import { sayDay } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';
import { Slotted, slot } from '@/ui/slot';
import type { PublicFinding, Rating } from '../shape';
import { Holds } from './holds';
import { RatingLabel } from './rating-label';

type Props = { readonly finding: PublicFinding; readonly locale: Locale };

/** One finding: its rating with what that means, for which time it holds, why, who stands for it, and the whole scale. */
export function Finding({ finding, locale }: Props) {
  const rating = finding.scale.ratings.find(({ value }) => value === finding.verdict);
  return (
    <div className="finding">
      <p className="finding-rating">
        <b>
          <RatingLabel finding={finding} locale={locale} />
        </b>{' '}
        <span className="soft">
          <Holds finding={finding} locale={locale} />
        </span>
      </p>
      {rating?.meaning && (
        <p className="soft" dir="auto">
          <Local text={rating.meaning} locale={locale} />
        </p>
      )}
      <p className="finding-reason" dir="auto">
        <Local text={finding.reason} locale={locale} />
      </p>
      <By finding={finding} locale={locale} />
      <ScaleDetails finding={finding} locale={locale} />
    </div>
  );
}

/** Who gave and who confirmed it; where one person did both, the page says so. */
function By({ finding: { decidedBy, confirmedBy, isByOne, publishedAt }, locale }: Props) {
  const t = translator(locale);
  const who = <Local text={decidedBy} locale={locale} />;
  return (
    <p className="dots xs soft">
      <span>
        <Slotted
          text={t(isByOne ? 'findings.byOne' : 'findings.givenBy', { who: slot('who') })}
          slots={{ who }}
        />
      </span>
      {confirmedBy && !isByOne && (
        <span>
          <Slotted
            text={t('findings.confirmedBy', { who: slot('who') })}
            slots={{ who: <Local text={confirmedBy} locale={locale} /> }}
          />
        </span>
      )}
      {publishedAt && (
        <span>{t('findings.publishedOn', { date: sayDay(publishedAt.slice(0, 10), locale) })}</span>
      )}
    </p>
  );
}

function ScaleDetails({ finding: { scale, verdict }, locale }: Props) {
  const text = translator(locale)('claim.finding.scale', {
    name: slot('title'),
    edition: formatOrdinal(scale.edition, locale),
  });
  return (
    <details className="finding-scale">
      <summary>
        <Slotted text={text} slots={{ title: <Local text={scale.title} locale={locale} /> }} />
      </summary>
      <Ratings ratings={scale.ratings} chosen={verdict} locale={locale} />
    </details>
  );
}

type RatingsProps = {
  readonly ratings: readonly Rating[];
  readonly locale: Locale;
  /** The key of the one that was given. */
  readonly chosen?: string;
};

/** The ratings of a scale in order, each with its meaning and the common value it amounts to. */
export function Ratings({ ratings, chosen, locale }: RatingsProps) {
  return (
    <dl className="ratings">
      {ratings.map(({ value, label, meaning, common }) => (
        <div key={value} aria-current={value === chosen || undefined}>
          <dt>
            <Local text={label} locale={locale} />
          </dt>
          <dd>
            {meaning && <Local text={meaning} locale={locale} />}
            <Common common={common} label={label} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The common value, where the rating does not say it itself. */
function Common({ common, label, locale }: Pick<Rating, 'common' | 'label'> & { readonly locale: Locale }) {
  const value = term('verdicts', common, locale);
  if (label[locale] === value) return null;
  return <span className="fact-note">{translator(locale)('findings.common', { value })}</span>;
}

/** What the newsroom found of a claim, the newest in full, the earlier ones folded, and what was taken back. */
export function Findings({
  findings: [newest, ...earlier],
  withdrawn,
  locale,
}: {
  readonly findings: readonly PublicFinding[];
  readonly withdrawn: readonly { readonly at: string; readonly reason: string | null }[];
  readonly locale: Locale;
}) {
  if (!newest && withdrawn.length === 0) return null;
  const words = messages(locale);
  return (
    <section className="findings" aria-labelledby="finding">
      <h2 className="section-title" id="finding">
        {words.claim.finding.title}
      </h2>
      {newest && <Finding finding={newest} locale={locale} />}
      {earlier.length > 0 && (
        <details className="finding-earlier">
          <summary>{words.findings.earlier}</summary>
          {earlier.map((finding) => (
            <Finding key={finding.publicId} finding={finding} locale={locale} />
          ))}
        </details>
      )}
      {withdrawn.map(({ at, reason }) => (
        <p key={at} className="notice-line" dir="auto">
          {translator(locale)('findings.withdrawn', { date: sayDay(at.slice(0, 10), locale) })}{' '}
          {reason && <bdi>{reason}</bdi>}
        </p>
      ))}
    </section>
  );
}
