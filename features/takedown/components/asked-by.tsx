import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import type { LocalText } from '@/lib/local-text';
import { Local } from '@/ui/local';
import { SLOT, Slotted } from '@/ui/slot';

type Props = {
  readonly of: { readonly askedBy: LocalText | null; readonly isByOne: boolean };
  readonly locale: Locale;
};

/** Who asked for an erasure that another person confirmed; or that one person alone did both. */
export function AskedBy({ of: { askedBy, isByOne }, locale }: Props) {
  if (!askedBy) return null;
  if (isByOne) return <span>{messages(locale).takedowns.byOne}</span>;
  return (
    <span>
      <Slotted text={translator(locale)('takedowns.wasAskedBy', { name: SLOT })}>
        <Local text={askedBy} locale={locale} />
      </Slotted>
    </span>
  );
}
