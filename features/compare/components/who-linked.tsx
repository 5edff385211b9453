import { endsOf } from '@/features/compare/links';
import type { ComparedLink, ComparisonShape } from '@/features/compare/shape';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { Fact, Facts } from '@/ui/facts';
import { Local } from '@/ui/local';
import { linkPath } from '@/ui/paths';

type Props = {
  readonly comparison: ComparisonShape;
  readonly link: ComparedLink;
  readonly locale: Locale;
};

/** Who sees the relation, why, who recorded and who confirmed it, and what it does not say. */
export function WhoLinked({ comparison: { claims }, link, locale }: Props) {
  const { linked } = messages(locale).compare;
  const day = link.confirmedAt.slice(0, 10);
  const kind = kindOf(link.type, link.kind, locale);
  const [from] = endsOf(link, claims) ?? [];
  return (
    <aside className={link.type} aria-labelledby="linked">
      <h2 className="section-title" id="linked">
        {linked.title}
      </h2>
      <Facts>
        <Fact label={linked.basis}>
          {term('assertedBy', link.assertedBy, locale)}{' '}
          <span className={`basis-line basis-${link.assertedBy}`} aria-hidden="true" />
        </Fact>
        <Fact label={kind.name}>
          {kind.meaning}
          {link.strength && <span className="fact-note">{meaningOf(link.strength, locale)}</span>}
        </Fact>
        <Fact label={linked.why}>
          <Local text={link.reason} locale={locale} />
        </Fact>
        <Fact label={linked.recorded}>
          <Local text={link.proposedBy} locale={locale} />
        </Fact>
        <Fact label={linked.confirmed}>
          <Local text={link.confirmedBy} locale={locale} />
          {messages(locale).common.separator}
          {from ? (
            <a className="link" href={linkPath(locale, from.publicId, link.publicId)}>
              <Day day={day} locale={locale} />
            </a>
          ) : (
            <Day day={day} locale={locale} />
          )}
          {link.isByOnePerson && <span className="fact-note">{linked.byOnePerson}</span>}
        </Fact>
        <Fact label={linked.doesNotSay}>{linked.not[link.type]}</Fact>
      </Facts>
    </aside>
  );
}

function meaningOf(strength: NonNullable<ComparedLink['strength']>, locale: Locale): string {
  return `${term('strengths', strength, locale)}: ${messages(locale).meanings.strengths[strength]}`;
}

function Day({ day, locale }: { readonly day: string; readonly locale: Locale }) {
  return (
    <time dateTime={day}>
      <bdi>{sayDay(day, locale)}</bdi>
    </time>
  );
}
