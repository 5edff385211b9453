import type { ClaimFilter, ClaimListShape, NamedChoice } from '@/features/claim/filter';
import { claimListQuery } from '@/features/claim/list-address';
import type { ClaimCard } from '@/features/claim/shape';
import { type Locale, languageName } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { Icon } from '@/ui/icon';
import { wordsFor } from '@/ui/lang';
import { claimsPath } from '@/ui/paths';

type Props = {
  readonly filter: ClaimFilter;
  readonly facets: ClaimListShape<ClaimCard>['facets'];
  readonly isCompact: boolean;
  readonly locale: Locale;
};

type Chosen = { readonly name: Exclude<keyof ClaimFilter, 'after'>; readonly label: string };

/** What narrows the list, each as a chip that takes it away, and one link that takes all away. */
export function ChosenFilters({ filter, facets, isCompact, locale }: Props) {
  const t = translator(locale);
  const chosen = chosenOf({ filter, facets, isCompact, locale });
  if (chosen.length === 0) return null;
  const without = (names: Partial<ClaimFilter>) =>
    claimsPath(locale) + claimListQuery({ ...filter, ...names, after: null }, isCompact);

  return (
    <ul className="chips">
      {chosen.map(({ name, label }) => (
        <li key={name}>
          <a className="chip" href={without({ [name]: null })}>
            <span className="sr">{t('claims.remove', { filter: '' })} </span>
            <bdi className={name === 'words' ? undefined : 'label'}>{label}</bdi> <Icon name="close" />
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a className="link xs" href={claimsPath(locale) + claimListQuery(NO_FILTER, isCompact)}>
            {t('claims.clearBoth', { count: chosen.length })}
          </a>
        </li>
      )}
    </ul>
  );
}

const NO_FILTER: ClaimFilter = {
  words: null,
  speaker: null,
  outlet: null,
  topic: null,
  mode: null,
  kind: null,
  lang: null,
  after: null,
};

function chosenOf({ filter, facets, locale }: Props): Chosen[] {
  const nameOf = (choices: readonly NamedChoice[], id: string | null) =>
    id && (wordsFor(choices.find(({ value }) => value === id)?.names ?? null, locale)?.words ?? id);
  const labels: [Chosen['name'], string | null][] = [
    ['words', filter.words],
    ['mode', filter.mode && term('modes', filter.mode, locale)],
    ['kind', filter.kind && kindOf('contradicts', filter.kind, locale).name],
    ['speaker', nameOf(facets.speaker, filter.speaker)],
    ['topic', nameOf(facets.topic, filter.topic)],
    ['outlet', nameOf(facets.outlet, filter.outlet)],
    ['lang', filter.lang && languageName(filter.lang, locale)],
  ];
  return labels.flatMap(([name, label]) => (label ? [{ name, label }] : []));
}
