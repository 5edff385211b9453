import type { Field } from '@/features/access/components/field';
import { REASON_CLASSES } from '@/features/takedown/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

/** The class of reason; none is chosen beforehand. */
export function classField(locale: Locale): Field {
  const words = messages(locale).takedowns;
  const options = REASON_CLASSES.map((value) => ({ value, label: words.classes[value] }));
  return {
    ...{ kind: 'select', name: 'reasonClass', label: words.reasonClass, value: '' },
    options: [{ value: '', label: words.chooseClass }, ...options],
  };
}
