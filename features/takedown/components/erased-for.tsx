import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';

type Props = { readonly reasonClass: string | null; readonly locale: Locale };

/** By which class of reason something was erased; the case itself is nobody's to read. Nothing where none was given. */
export function ErasedFor({ reasonClass, locale }: Props) {
  const named = new Map<string, string>(Object.entries(messages(locale).takedowns.classes));
  const reason = named.get(reasonClass ?? '');
  return reason ? <> {translator(locale)('takedowns.forReason', { reason })}</> : null;
}
