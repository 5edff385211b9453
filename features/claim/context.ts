import { splitBlocks } from '@/text/blocks';
import { findQuotations } from '@/text/marks';
import { type Span, splitSentences } from '@/text/sentences';

/** How many sentences stand on each side of a passage. */
const SENTENCES = 2;

/**
 * The sentences around a passage: what is left of its own sentence and up to two more on each side.
 * `before` and `after` may begin or end in the middle of a sentence that is too far away to show.
 */
export function contextOf(before: string, exact: string, after: string): { before: string; after: string } {
  const text = before + exact + after;
  const [start, end] = [before.length, before.length + exact.length];
  const blocks = splitBlocks(text);
  const quotations = findQuotations(text, blocks);
  const sentences = blocks.flatMap((block) => splitSentences(text, block, quotations));
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const from = sentenceAt(sentences, first - SENTENCES)?.start ?? start;
  const to = sentenceAt(sentences, last + SENTENCES)?.end ?? end;
  return { before: text.slice(Math.min(from, start), start), after: text.slice(end, Math.max(to, end)) };
}

function sentenceAt(sentences: readonly Span[], index: number): Span | undefined {
  return sentences[Math.min(Math.max(index, 0), sentences.length - 1)];
}
