import { directionOf } from './direction';
import { guessLanguage } from './language';

/**
 * The language of the interface a name is written for, by its letters alone: a name says too little for more.
 *
 * @example localeOfName('ګلبدین') // => 'ps'
 */
export function localeOfName(name: string): 'en' | 'fa' | 'ps' {
  if (guessLanguage(name).lang === 'ps') return 'ps';
  return directionOf(name) === 'ltr' ? 'en' : 'fa';
}
