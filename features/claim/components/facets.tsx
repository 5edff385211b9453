import type { ReactNode } from 'react';
import type { ClaimFilter, ClaimListShape, FacetChoice, NamedChoice } from '@/features/claim/filter';
import { claimListQuery } from '@/features/claim/list-address';
import type { ClaimCard } from '@/features/claim/shape';
import { type Locale, languageName } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { Icon } from '@/ui/icon';
import { Local } from '@/ui/local';
import { Num } from '@/ui/num';
import { claimsPath } from '@/ui/paths';

/** Choices shown at once; the rest wait behind "more". */
const SHOWN = 8;

type FacetName = keyof ClaimListShape<ClaimCard>['facets'];
type Choice = FacetChoice & { readonly label: ReactNode };

type Props = {
  readonly facets: ClaimListShape<ClaimCard>['facets'];
  readonly filter: ClaimFilter;
  readonly isCompact: boolean;
  readonly locale: Locale;
};

/** The ways to narrow the list, each with how many claims it would leave. Every choice is a link: no script, no form. */
export function Facets({ facets, filter, isCompact, locale }: Props) {
  const { claims } = messages(locale);
  const named = (choices: readonly NamedChoice[]): Choice[] =>
    choices.map((choice) => ({ ...choice, label: <Local text={choice.names} locale={locale} /> }));
  const labelled: Record<FacetName, readonly Choice[]> = {
    mode: facets.mode.map((choice) => ({ ...choice, label: term('modes', choice.value, locale) })),
    kind: facets.kind.map((choice) => ({
      ...choice,
      label: kindOf('contradicts', choice.value, locale).name,
    })),
    speaker: named(facets.speaker),
    outlet: named(facets.outlet),
    topic: named(facets.topic),
    lang: facets.lang.map((choice) => ({ ...choice, label: languageName(choice.value, locale) })),
  };

  return FACETS.filter((facet) => labelled[facet].length > 0).map((facet) => (
    <section className="facet" key={facet} aria-labelledby={`facet-${facet}`}>
      <h3 id={`facet-${facet}`}>{claims.facet[facet]}</h3>
      <Choices
        choices={labelled[facet]}
        locale={locale}
        hrefOf={({ value, isChosen }) =>
          claimsPath(locale) +
          claimListQuery({ ...filter, [facet]: isChosen ? null : value, after: null }, isCompact)
        }
      />
    </section>
  ));
}

const FACETS = ['mode', 'kind', 'speaker', 'topic', 'outlet', 'lang'] as const satisfies readonly FacetName[];

type ChoicesProps = {
  readonly choices: readonly Choice[];
  readonly locale: Locale;
  readonly hrefOf: (choice: Choice) => string;
};

function Choices({ choices, locale, hrefOf }: ChoicesProps) {
  const list = (some: readonly Choice[]) => (
    <ul>
      {some.map((choice) => (
        <li key={choice.value}>
          <a href={hrefOf(choice)} rel="nofollow" aria-current={choice.isChosen ? 'true' : undefined}>
            <span className="tick-box">{choice.isChosen && <Icon name="check" />}</span>
            <span>{choice.label}</span>
            <span className="count">
              <Num value={choice.count} locale={locale} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
  const rest = choices.slice(SHOWN);
  return (
    <>
      {list(choices.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary className="link xs">
            {translator(locale)('claims.facetMore', { count: rest.length })}
          </summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
