import type { ClaimCard, ClaimPageShape } from '@/features/claim/shape';
import { MOST_COMPARED } from '@/features/compare/address';
import { Chosen } from '@/features/compare/components/chosen';
import { type Choice, Choices } from '@/features/compare/components/picker';
import { CompareSearch } from '@/features/compare/components/search-box';
import { listClaims } from '@/features/search/queries';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';

/** As many claims as are offered from one place. */
const OFFERED = 12;
const ANY = {
  words: null,
  speaker: null,
  outlet: null,
  topic: null,
  mode: null,
  kind: null,
  lang: null,
  after: null,
} as const;
/** The longest search that is looked for. */
const MAX_QUERY = 200;

type Props = {
  readonly claims: readonly ClaimPageShape[];
  /** What was searched for, or null. */
  readonly words: string | null;
  readonly locale: Locale;
};

/** Choosing what to compare: a search, the claims linked to the one chosen, and the newest. */
export async function Picking({ claims, words, locale }: Props) {
  const { picker } = messages(locale).compare;
  const chosen = claims.map(({ publicId }) => publicId);
  const isFull = chosen.length >= MOST_COMPARED;
  const choices = isFull ? [] : await choicesFor(claims, words, locale);
  return (
    <div className="picking">
      <h1 className="headline">{picker.heading}</h1>
      <p className="prose soft">{chosen.length === 1 ? picker.second : picker.intro}</p>
      {chosen.length > 0 && <Chosen claims={claims} locale={locale} />}
      {isFull ? (
        <p className="notice">{translator(locale)('compare.picker.full', { count: MOST_COMPARED })}</p>
      ) : (
        <CompareSearch chosen={chosen} words={words} locale={locale} />
      )}
      {words !== null && choices.every(({ id }) => id !== 'found') && !isFull && (
        <p className="note-line">{picker.nothing}</p>
      )}
      <Choices chosen={chosen} choices={choices} locale={locale} />
    </div>
  );
}

async function choicesFor(
  claims: readonly ClaimPageShape[],
  words: string | null,
  locale: Locale,
): Promise<Choice[]> {
  const { picker } = messages(locale).compare;
  const isNew = ({ publicId }: ClaimCard) => !claims.some((claim) => claim.publicId === publicId);
  const list = await listClaims({ ...ANY, words: words?.slice(0, MAX_QUERY) ?? null });
  const listed = list.claims.filter(isNew).slice(0, OFFERED);
  const linked = claims[0]?.links.map(({ other }) => other).filter(isNew) ?? [];
  const own: Choice = { id: 'linked', title: picker.linked, claims: unique(linked).slice(0, OFFERED) };
  const rest: Choice =
    words === null
      ? { id: 'newest', title: picker.newest, claims: listed }
      : { id: 'found', title: picker.found, claims: listed };
  const choices = words === null ? [own, rest] : [rest, own];
  return choices.filter((choice) => choice.claims.length > 0);
}

function unique(claims: readonly ClaimCard[]): readonly ClaimCard[] {
  return [...new Map(claims.map((claim) => [claim.publicId, claim])).values()];
}
