import type { LanguageTable } from '@/text/lang/types';
import { type Reading, readClaims } from '@/text/read-claims';
import type { Annotated } from './corpus';
import { type Guess, type Scored, score } from './score';

/** Suggestions below this are not listed, and so not scored. */
const LISTED = 0.5;

/** An annotated text and how well the engine read it. */
export interface Measured {
  readonly url: string;
  readonly lang: string;
  readonly text: string;
  readonly scored: Scored;
}

/** Scores each annotated text, by the engine's own tables or by those that `tableFor` gives. */
export function measure(
  corpus: readonly Annotated[],
  tableFor: (document: Annotated) => LanguageTable | null = () => null,
): Measured[] {
  return corpus.flatMap((document) => {
    const { url, lang, text, gold } = document;
    const guesses = gold === null ? null : guessesIn(document, tableFor(document));
    if (gold === null || guesses === null) return [];
    return [{ url, lang, text, scored: score(text, gold, guesses) }];
  });
}

/** What the engine lists for a text; null for a language it does not read. */
export function guessesIn({ text, lang }: Annotated, table: LanguageTable | null = null): Guess[] | null {
  const reading = readClaims(text, table === null ? { lang } : { lang, table });
  if (reading === null) return null;
  return reading.claims
    .filter(({ confidence }) => confidence >= LISTED)
    .map(({ start, end, rule, candidates }) => {
      return { start, end, rule, speaker: nameOf(reading, candidates[0]?.member) };
    });
}

const nameOf = ({ cast }: Reading, member: number | undefined): string | null =>
  member === undefined ? null : (cast[member]?.name ?? null);
