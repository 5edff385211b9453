import type { Quotation } from '../marks';
import type { Span } from '../sentences';
import type { Line, Source } from './lines';

/**
 * Why nothing was taken from a stretch of text. Of marks: they hold no words; they hold a name or stress a word or two;
 * nothing beside them says that somebody spoke. Of a paragraph: it has no word of saying; or it has one, and no rule fits.
 */
export type UnreadReason = 'no-words' | 'emphasis' | 'no-speaker' | 'no-cue' | 'no-rule';

/** A quotation or paragraph from which nothing was taken, so that an editor can look at it and nothing else. */
export interface Unread extends Span {
  readonly kind: 'quotation' | 'paragraph';
  readonly reason: UnreadReason;
}

/** Marks around no more words than this stress them or hold a name. */
const EMPHASIS_WORDS = 3;
const LETTER = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c'\u2019-]*/gu;

/** What was not read: in the order of the text. A paragraph is named where it has no such quotation of its own. */
export function unreadIn(source: Source, lines: readonly Line[], claims: readonly Span[]): Unread[] {
  // Marks around no words at all may pass for a quotation: nothing is taken from them.
  const taken = merged(claims.filter(({ start, end }) => LETTER.test(source.text.slice(start, end))));
  const quotations = source.quotations
    .filter((one) => one.depth === 0 && !touches(taken, one))
    .map((one) => unreadQuotation(source.text, one));
  const withCue = new Set(lines.filter(({ cues }) => cues.length > 0).map(({ block }) => block));
  const listed = merged(quotations);
  const paragraphs = source.blocks.flatMap(({ start, end }, at): Unread[] => {
    if (touches(taken, { start, end }) || touches(listed, { start, end })) return [];
    return [{ kind: 'paragraph', reason: withCue.has(at) ? 'no-rule' : 'no-cue', start, end }];
  });
  return [...quotations, ...paragraphs].sort((one, other) => one.start - other.start);
}

function unreadQuotation(text: string, { start, end, innerStart, innerEnd }: Quotation): Unread {
  const words = text.slice(innerStart, innerEnd).match(WORD)?.length ?? 0;
  const reason = words === 0 ? 'no-words' : words <= EMPHASIS_WORDS ? 'emphasis' : 'no-speaker';
  return { kind: 'quotation', reason, start, end };
}

/** The same stretches in order and apart. */
function merged(spans: readonly Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Whether one of the stretches, which stand in order and apart, shares a character with the span. */
function touches(apart: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, apart.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((apart[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (apart[low]?.start ?? Infinity) < end;
}
