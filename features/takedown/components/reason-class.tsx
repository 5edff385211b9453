import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type Props = { readonly reasonClass: string | null; readonly locale: Locale };

/** A class of reason by its name; one that this version does not know stands as it is. */
export function ReasonClass({ reasonClass, locale }: Props) {
  const named = new Map<string, string>(Object.entries(messages(locale).takedowns.classes));
  return reasonClass ? <span>{named.get(reasonClass) ?? <bdi>{reasonClass}</bdi>}</span> : null;
}
