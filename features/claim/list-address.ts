import { canonicalLanguage } from '@/i18n/languages';
import { kindsOf } from '@/i18n/vocabulary';
import { isPublicId } from '@/lib/id';
import type { ClaimFilter } from './filter';
import { MODES } from './schema';

/** The longest search that is looked for; more letters are cut off. */
export const MAX_QUERY = 200;
const MAX_CURSOR = 200;

/** The state of the list of claims, as its address says it. */
export type ClaimListAddress = {
  readonly filter: ClaimFilter;
  readonly isCompact: boolean;
  /** Values that name nothing we know; they were left out, and the page says so. */
  readonly unknown: readonly string[];
  /** Whether the search was longer than is looked for. */
  readonly isCut: boolean;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the list's state from an address. Nothing in an address is an error: what is not known is left out and named. */
export function readClaimList(query: Query): ClaimListAddress {
  const words = first(query['q']);
  const choices = {
    speaker: choice(first(query['speaker']), (value) => (isPublicId(value) ? value : null)),
    outlet: choice(first(query['outlet']), (value) => (isPublicId(value) ? value : null)),
    topic: choice(first(query['topic']), (value) => (isPublicId(value) ? value : null)),
    mode: choice(first(query['mode']), (value) => MODES.find((mode) => mode === value) ?? null),
    kind: choice(first(query['kind']), (value) => (isKind(value) ? value : null)),
    lang: choice(first(query['lang']), canonicalLanguage),
  };
  const after = first(query['after']);
  return {
    filter: {
      words: words?.slice(0, MAX_QUERY) ?? null,
      speaker: choices.speaker.value,
      outlet: choices.outlet.value,
      topic: choices.topic.value,
      mode: choices.mode.value,
      kind: choices.kind.value,
      lang: choices.lang.value,
      after: after && after.length <= MAX_CURSOR ? after : null,
    },
    isCompact: first(query['view']) === 'compact',
    unknown: Object.values(choices).flatMap(({ unknown }) => (unknown === null ? [] : [unknown])),
    isCut: (words?.length ?? 0) > MAX_QUERY,
  };
}

/** The query of an address for a state, in one fixed order, so that one state has one address: '' is the whole list. */
export function claimListQuery(filter: ClaimFilter, isCompact: boolean): string {
  const query = new URLSearchParams(chosenFilters(filter, isCompact));
  if (filter.after) query.set('after', filter.after);
  return query.size > 0 ? `?${query}` : '';
}

/** What is chosen, by the names it has in the address; the place in the list is no choice. */
export function chosenFilters(filter: ClaimFilter, isCompact: boolean): [name: string, value: string][] {
  const named: [string, string | null][] = [
    ['q', filter.words],
    ['speaker', filter.speaker],
    ['outlet', filter.outlet],
    ['topic', filter.topic],
    ['mode', filter.mode],
    ['kind', filter.kind],
    ['lang', filter.lang],
    ['view', isCompact ? 'compact' : null],
  ];
  return named.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** One value of a parameter: the first, without control signs and edges; null where nothing is left. */
function first(value: string | string[] | undefined): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return one?.replace(/\p{Cc}/gu, ' ').trim() || null;
}

function choice(value: string | null, known: (value: string) => string | null) {
  const found = value === null ? null : known(value);
  return { value: found, unknown: found === null && value !== null ? value.slice(0, 60) : null };
}

function isKind(value: string): boolean {
  return kindsOf('contradicts', 'en').some(({ id }) => id === value);
}
