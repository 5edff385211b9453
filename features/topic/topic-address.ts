import { isPublicId } from '@/lib/id';

/** What a topic's page shows, as its address says it. */
export type TopicAddress = {
  /** Public id of the claim chosen on the timeline. */
  readonly claim: string | null;
  /** Public id of the speaker the map is about. */
  readonly focus: string | null;
  /** ISO days between which the timeline is shown. */
  readonly from: string | null;
  readonly to: string | null;
};

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the state of a topic's page. What names nothing we could have written is left out. */
export function readTopicAddress(query: Query): TopicAddress {
  return {
    claim: oneOf(query['claim'], isPublicId),
    focus: oneOf(query['focus'], isPublicId),
    from: oneOf(query['from'], isIsoDay),
    to: oneOf(query['to'], isIsoDay),
  };
}

/** The query of an address for a state, in one fixed order; '' is the page as it opens. */
export function topicQuery(address: TopicAddress): string {
  const query = new URLSearchParams(chosenIn(address));
  return query.size > 0 ? `?${query}` : '';
}

/** What is chosen, by the names it has in the address. */
export function chosenIn({ claim, focus, from, to }: TopicAddress): [name: string, value: string][] {
  const named: [string, string | null][] = [
    ['claim', claim],
    ['focus', focus],
    ['from', from],
    ['to', to],
  ];
  return named.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function oneOf(value: string | string[] | undefined, isKnown: (value: string) => boolean): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return one !== undefined && isKnown(one) ? one : null;
}

function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
