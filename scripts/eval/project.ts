import type { Annotated, Gold } from './corpus';
import { guessesIn } from './measure';
import { percent } from './tables';

/** How well a text without gold of its own is read, by the gold of an aligned translation. */
export interface Projected {
  readonly url: string;
  readonly lang: string;
  /** The translation whose gold stands in. */
  readonly by: string;
  /** The lines in which a statement starts there and was not found here, and the other way round. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly gold: number;
  readonly guessed: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Scores texts nobody annotated by the lines of an annotated translation: a line counts as found if a suggestion
 * starts in it. Spans and speakers are not looked at, so this is a weaker figure than a score.
 */
export function projectAll(corpus: readonly Annotated[]): Projected[] {
  return corpus.flatMap((document) => {
    const guesses = document.gold === null ? guessesIn(document) : null;
    const twin = twinOf(document, corpus);
    if (guesses === null || twin === null) return [];
    const spoken = twin.gold.filter(({ type }) => type !== 'optional');
    return [projectOne(document, { guesses, twin, spoken })];
  });
}

/** The first annotated translation of the same text with as many lines; empty ones count. */
function twinOf(
  { url, text }: Annotated,
  corpus: readonly Annotated[],
): (Annotated & { gold: readonly Gold[] }) | null {
  for (const other of corpus) {
    const isSame = storyOf(other.url) === storyOf(url) && countLines(other.text) === countLines(text);
    if (other.gold !== null && isSame) return { ...other, gold: other.gold };
  }
  return null;
}

const storyOf = (url: string): string | undefined => url.split('#')[0];
const countLines = (text: string): number => text.split('\n').length;

interface Start {
  readonly start: number;
}

function projectOne(
  { url, lang, text }: Annotated,
  { guesses, twin, spoken }: { guesses: readonly Start[]; twin: Annotated; spoken: readonly Start[] },
): Projected {
  const gold = linesOf(twin.text, spoken);
  const found = linesOf(text, guesses);
  const right = [...found].filter((line) => gold.has(line)).length;
  const show = (line: number) => text.split('\n')[line] ?? '';
  return {
    url,
    lang,
    by: twin.url,
    missed: [...gold].filter((line) => !found.has(line)).map(show),
    wrong: [...found].filter((line) => !gold.has(line)).map(show),
    gold: gold.size,
    guessed: found.size,
    precision: percent(right, found.size),
    recall: percent(right, gold.size),
  };
}

const linesOf = (text: string, starts: readonly Start[]): Set<number> =>
  new Set(starts.map(({ start }) => countLines(text.slice(0, start)) - 1));
