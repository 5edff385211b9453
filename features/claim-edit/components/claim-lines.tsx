import { recordState } from '@/features/access/policy';
import { SourceName } from '@/features/source/components/source-name';
import { StateMark } from '@/features/workflow/components/state-mark';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { langAttributes } from '@/ui/lang';
import type { DeskClaimLine } from '../shape';

type Props = {
  readonly claims: readonly DeskClaimLine[];
  /** What is said where there are none. */
  readonly none: string;
  readonly locale: Locale;
};

/** Claims at the desk, a line each: who says it, its words, its state, and the source it stands in. */
export function ClaimLines({ claims, none, locale }: Props) {
  if (claims.length === 0) return <p className="soft empty-list">{none}</p>;
  return (
    <ul className="desk-list source-lines">
      {claims.map((claim) => (
        <li key={claim.publicId}>
          <span className="grow">
            <span className="strong">
              <ActorName names={claim.speaker} locale={locale} />
            </span>
            <a className="link claim-line-words" href={`/${locale}/desk/claims/${claim.publicId}`}>
              <bdi className="clamp" {...langAttributes(claim.lang)}>
                {claim.quote || messages(locale).workflow.standings.erased}
              </bdi>
            </a>
            <span className="soft source-line-facts">
              <span>{term('acts', claim.act, locale)}</span>
              <span>{term('modes', claim.mode, locale)}</span>
              <span>
                <SourceName source={claim.source} locale={locale} />
              </span>
              <time dateTime={claim.addedAt.slice(0, 10)}>
                <bdi>{sayDay(claim.addedAt.slice(0, 10), locale)}</bdi>
              </time>
            </span>
          </span>
          <StateMark standing={standingOf(claim)} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function standingOf({ state, publishedAt }: DeskClaimLine) {
  return recordState({ state, publishedAt: publishedAt ? new Date(publishedAt) : null }, new Date());
}
