import { fold } from '@/text/fold';
import { findPassages } from '@/text/passage';

type Span = { readonly start: number; readonly end: number };
/** Words of a capture as a form names them: by where they stand, by themselves, or both. */
type Given = { readonly words: string; readonly start: number | null; readonly end: number | null };

/**
 * Where words given in a form stand in a text: at the offsets while these give the same words, else where the words
 * stand nearest to `near`. Words typed with other letters of the same kind find those of the text. Null without words,
 * 'lost' where they stand nowhere.
 *
 * @example findSpan('او گفت: نه', { words: 'گفت', start: null, end: null }, 0) // => { start: 3, end: 6 }
 */
export function findSpan(text: string, given: Given, near: number): Span | null | 'lost' {
  const { start, end } = given;
  const isPlaced = start !== null && end !== null && start < end && end <= text.length;
  const words = given.words.replaceAll('\r\n', '\n');
  if (words.trim() === '') return null;
  if (isPlaced && text.slice(start, end) === words) return { start, end };
  return nearest(text, words.trim(), isPlaced ? start : near) ?? 'lost';
}

/**
 * The passage itself: its offsets win over its words where the offsets were moved and the words left as they were.
 * `was` is the span the form was filled with.
 */
export function findPassage(text: string, given: Given, was: Span | null): Span | null | 'lost' {
  const { start, end, words } = given;
  const isMoved = start !== null && end !== null && start < end && end <= text.length;
  const isWordsLeft = was === null ? words.trim() === '' : words === text.slice(was.start, was.end);
  if (isMoved && isWordsLeft) return { start, end };
  return findSpan(text, given, was?.start ?? start ?? 0);
}

function nearest(text: string, words: string, near: number): Span | null {
  const exact = findPassages(text, words);
  const starts = exact.length > 0 ? exact : findPassages(fold(text), fold(words));
  const [best] = starts.toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
  return best === undefined ? null : { start: best, end: best + words.length };
}
