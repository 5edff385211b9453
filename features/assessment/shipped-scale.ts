import { LOCALES, type Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import type { LocalText } from '@/lib/local-text';
import { COMMON_VALUES } from './schema';
import type { Scale } from './shape';

/** The scale that ships: the four common values themselves. It is recorded when somebody first uses or changes it. */
export const SHIPPED_SCALE: Scale = {
  id: '01929c6a-0000-7000-8000-0000000000f1',
  name: 'four-values',
  edition: 1,
  title: inEach((locale) => messages(locale).findings.shippedScale),
  ratings: COMMON_VALUES.map((value) => ({
    value,
    common: value,
    label: inEach((locale) => term('verdicts', value, locale)),
    meaning: inEach((locale) => messages(locale).about.methodology.scales[value]),
  })),
};

function inEach(say: (locale: Locale) => string): LocalText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)]));
}
