import { ClaimQuote } from '@/features/claim/components/claim-quote';
import { hasRole, SpeakerName, SpeakerRole } from '@/features/claim/components/speaker-line';
import type { ClaimCard } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { comparePath } from '@/ui/paths';

export type Choice = {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ClaimCard[];
};

type Props = {
  /** Public ids chosen so far, in order. */
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  readonly locale: Locale;
};

/** Claims to choose from, under a title for where they come from; each leads to the comparison with it. */
export function Choices({ chosen, choices, locale }: Props) {
  const { picker } = messages(locale).compare;
  const [begin, second] = [picker.begin, picker.choose];
  const verb = chosen.length === 0 ? begin : chosen.length === 1 ? second : picker.addThis;
  return choices
    .filter(({ claims }) => claims.length > 0)
    .map(({ id, title, claims }) => (
      <section key={id} aria-labelledby={id}>
        <h2 className="section-title" id={id}>
          {title}
        </h2>
        <ul className="choices">
          {claims.map((claim) => (
            <li key={claim.publicId}>
              <p className="xs">
                <b>
                  <SpeakerName claim={claim} locale={locale} />
                </b>
                {hasRole(claim) && (
                  <>
                    {' '}
                    <span className="soft">
                      <SpeakerRole claim={claim} locale={locale} />
                    </span>
                  </>
                )}
              </p>
              <ClaimQuote claim={claim} locale={locale} size="md" />
              <a className="btn" href={comparePath(locale, [...chosen, claim.publicId])}>
                <Icon name={chosen.length === 0 ? 'check' : 'plus'} /> {verb}
              </a>
            </li>
          ))}
        </ul>
      </section>
    ));
}
