import { directionOf } from '@/text/direction';
import { guessLanguage, type LanguageGuess } from '@/text/language';

/** Below this the guess of a language is said to be doubtful. */
const SURE = 0.5;

/**
 * A text as somebody typed or pasted it. Browsers end the lines of a form with two characters, which nobody typed; a
 * text that is imported as a file keeps its own.
 */
export function pastedText(typed: string): string {
  return typed.replaceAll('\r\n', '\n');
}

/** What a text shows of itself. */
export type Recognised = {
  readonly lang: LanguageGuess['lang'];
  /** `side`: Persian, from which side of the border does not show. `unsure`: little speaks for it. `none`: no language we tell apart. */
  readonly doubt: 'side' | 'unsure' | 'none' | null;
  readonly dir: 'rtl' | 'ltr' | null;
};

/** The language and direction that a text shows, and how far they are to be trusted. */
export function recognise(text: string): Recognised {
  const { lang, confidence } = guessLanguage(text);
  return { lang, doubt: doubtOf(lang, confidence), dir: directionOf(text) };
}

function doubtOf(lang: LanguageGuess['lang'], confidence: number): Recognised['doubt'] {
  if (lang === 'und') return 'none';
  if (lang === 'fa') return 'side';
  return confidence < SURE ? 'unsure' : null;
}
