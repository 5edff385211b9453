import type { Span } from '../sentences';
import type { Lexicon } from './lexicon';
import type { Line } from './lines';
import { phraseEnd } from './phrase-end';
import { skipOpeners } from './subject-final';

const COMMAS = new Set(['\u060c', ',', '\u061b']);
/** A text says in its first sentences where it has its news from. */
const HEAD = 3;

/** "به گزارش A به نقل از B" at the head of a line: the outlets it names as its way, the nearest to us first. */
export function relaysOf(line: Line, lexicon: Lexicon): Span[] {
  if ((line.begins & lexicon.according.bit) === 0) return [];
  const { tokens } = line;
  const relays: Span[] = [];
  let at = skipOpeners(tokens, { from: 0, to: tokens.length }, lexicon);
  for (;;) {
    const found = lexicon.according.at(tokens, at);
    if (found?.value !== 'relay') return relays;
    at = nameEnd(line, found.to, lexicon);
    const [first, last] = [tokens[found.to], tokens[at - 1]];
    if (first === undefined || last === undefined || at <= found.to) return relays;
    relays.push({ start: first.start, end: last.end });
  }
}

function nameEnd({ tokens, cues }: Line, from: number, lexicon: Lexicon): number {
  let to = from;
  while (to < tokens.length && !COMMAS.has(tokens[to]?.norm ?? '') && !cues.some((cue) => cue.from === to))
    to++;
  return Math.min(phraseEnd(tokens, { from, to }, lexicon), to);
}

/** The way of the whole text, as its head gives it. */
export function chainOf(lines: readonly Line[], lexicon: Lexicon): Span[] {
  for (const line of lines.slice(0, HEAD)) {
    const relays = relaysOf(line, lexicon);
    if (relays.length > 0) return relays;
  }
  return [];
}
