import { Problem } from '@/lib/problem';
import { fold } from '@/text/fold';
import { findPassages } from '@/text/passage';

type Span = { readonly start: number; readonly end: number };

/** What a form says of a place: offsets where a script knew them, else the words as somebody copied them. */
export type SaidPlace = { readonly start: string; readonly end: string; readonly words: string };

/**
 * The span of a text that a form means. Words are found in any spelling of their letters, and must stand there once.
 * @throws Problem `invalid`: `passage.none` for no words, `passage.lost` for others, `passage.several` for too few.
 */
export function spanSaid(text: string, { start, end, words }: SaidPlace): Span {
  if (start !== '' && end !== '') return { start: Number(start), end: Number(end) };
  const wanted = fold(words.replaceAll('\r\n', '\n').trim());
  if (wanted === '') throw refusal('none', 'Select the words first, or copy them into the field.');
  const [first, second] = findPassages(fold(text), wanted);
  if (first === undefined) throw refusal('lost', 'These words do not stand in the text. Copy them again.');
  if (second !== undefined)
    throw refusal('several', 'These words stand in more than one place. Copy a few more.');
  return { start: first, end: first + wanted.length };
}

function refusal(reason: 'none' | 'lost' | 'several', detail: string): Problem {
  return new Problem('invalid', detail, { reason: `passage.${reason}` });
}
