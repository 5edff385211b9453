const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTER = /\p{L}/gu;
/** Web addresses and handles, which stand in a text of any language. */
export const ADDRESSES = /(?:https?:|www\.|@|pic\.)[^\s]*/giu;

/**
 * The direction most letters of a text run in, or null for a text without letters (leave it to `dir="auto"`).
 * The majority and not the first letter decides: a Persian sentence may open with "CNN". Web addresses and handles
 * count only where there is nothing else.
 *
 * @example directionOf('CNN نوشته است') // => 'rtl'
 */
export function directionOf(text: string): 'rtl' | 'ltr' | null {
  return directionOfLetters(text.replace(ADDRESSES, ' ')) ?? directionOfLetters(text);
}

function directionOfLetters(text: string): 'rtl' | 'ltr' | null {
  const letters = text.match(LETTER) ?? [];
  if (letters.length === 0) return null;
  const rightToLeft = letters.join('').match(RIGHT_TO_LEFT) ?? [];
  return rightToLeft.length * 2 >= letters.length ? 'rtl' : 'ltr';
}
