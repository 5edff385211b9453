import type { ReaderBlock } from '@/features/source/reader-model';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { Local } from '@/ui/local';
import { MarginNote } from './margin-note';

type Props = { readonly block: ReaderBlock; readonly locale: Locale };

/** The notes beside one block: its claims, then the quotations that hold none. */
export function MarginNotes({ block: { number, notes, notClaims }, locale }: Props) {
  const { reader } = messages(locale);
  return (
    <div className="notes-stack">
      {notes.map((layer) => (
        <MarginNote key={layer.claim.publicId} layer={layer} paragraph={number} locale={locale} />
      ))}
      {notClaims.map(({ start, why }) => (
        <p className="note note-not" key={start}>
          <Icon name="note" />
          <span>
            {reader.notClaim}: <Local text={why} locale={locale} />
          </span>
        </p>
      ))}
    </div>
  );
}
