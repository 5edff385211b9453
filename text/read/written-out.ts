import { readClaims } from '../read-claims';

/** What an editor would see preselected or listed; what is less sure, is not written out. */
const LISTED = 0.5;

/**
 * The claims of an English text, each as "speaker: words"; `-` where nobody is named. What the tests compare by.
 *
 * @example said('The governor said he was ill.') // => ['The governor: he was ill']
 */
export function said(text: string): string[] {
  return claimsIn(text, 'en').map(({ start, end, speaker }) => `${speaker}: ${text.slice(start, end)}`);
}

/**
 * A text with its claims in brackets, each with its speaker behind it; a dash is nobody.
 *
 * @example marked('متقی گفت که راه باز است.', 'fa') // => 'متقی گفت که ⟦راه باز است⟧(متقی).'
 */
export function marked(text: string, lang: string): string {
  const edges = claimsIn(text, lang).flatMap(({ start, end, speaker }) => [
    { at: end, sign: `⟧(${speaker})` },
    { at: start, sign: '⟦' },
  ]);
  return edges
    .sort((one, other) => other.at - one.at)
    .reduce((rest, { at, sign }) => rest.slice(0, at) + sign + rest.slice(at), text);
}

/** The same text without the brackets. */
export const unmarked = (passage: string): string => passage.replace(/⟧\([^)⟧]*\)|⟦/gu, '');

function claimsIn(text: string, lang: string) {
  const reading = readClaims(text, { lang });
  const listed = (reading?.claims ?? []).filter(({ confidence }) => confidence >= LISTED);
  return listed.map(({ start, end, candidates: [first] }) => ({
    ...{ start, end },
    speaker: (first && reading?.cast[first.member]?.name) ?? '-',
  }));
}
