import { readingDirection } from '@/features/source/reader-model';
import { formatOrdinal } from '@/i18n/format';
import { INTERFACE_LANGUAGES, type Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { type DeskBlock, type DeskMark, type DeskPiece, deskBlocks } from '../model';
import type { DeskSource } from '../shape';
import { MarkNotes } from './mark-notes';

type Props = { readonly source: DeskSource; readonly locale: Locale };

/**
 * The captured text with everything that is marked in it. Nothing but the captured words is text here, so that what is
 * selected can be counted: numbers are made by the style sheet.
 */
export function DeskText({ source, locale }: Props) {
  const { capture } = source;
  const dir = readingDirection(capture);
  const { reader } = messages(locale).sourceDesk;
  return (
    <section
      id="desk-text"
      className="reader desk-text"
      lang={capture.lang}
      dir={dir}
      aria-label={reader.textLabel}
      aria-describedby="desk-keys"
    >
      {deskBlocks(source).map((block) => (
        <Block key={block.number} block={block} lang={capture.lang} dir={dir} locale={locale} />
      ))}
    </section>
  );
}

type BlockProps = {
  readonly block: DeskBlock;
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly locale: Locale;
};

function Block({ block, lang, dir, locale }: BlockProps) {
  const own = INTERFACE_LANGUAGES[locale];
  const shown = formatOrdinal(block.number, locale);
  return (
    <div className="para">
      <p
        className={`text text-${block.kind}`}
        id={`p${block.number}`}
        data-start={block.start}
        lang={lang}
        dir={dir}
      >
        <a
          className="para-n"
          href={`#p${block.number}`}
          aria-label={translator(locale)('reader.paragraphLink', { number: shown })}
        >
          <span data-n={shown} />
        </a>
        <Pieces pieces={block.pieces} locale={locale} />
      </p>
      <div className="notes" lang={own.tag} dir={own.dir}>
        <MarkNotes marks={block.begins} locale={locale} />
      </div>
    </div>
  );
}

function Pieces({ pieces, locale }: { readonly pieces: readonly DeskPiece[]; readonly locale: Locale }) {
  return pieces.map((piece) =>
    'inside' in piece ? (
      <Mark key={keyOf(piece.mark)} {...piece} locale={locale} />
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}

type MarkProps = {
  readonly mark: DeskMark;
  readonly isFirst: boolean;
  readonly inside: readonly DeskPiece[];
  readonly locale: Locale;
};

function Mark({ mark, isFirst, inside, locale }: MarkProps) {
  const words = <Pieces pieces={inside} locale={locale} />;
  if (mark.layer === 'note') {
    const look = mark.note.isResolved ? 'mark-note is-resolved' : 'mark-note';
    return <mark className={mark.note.motivation === 'highlighting' ? 'mark-bare' : look}>{words}</mark>;
  }
  if (mark.layer === 'evidence') return <mark className="mark-evidence">{words}</mark>;
  const number = formatOrdinal(mark.number, locale);
  return (
    <mark className={`hl mark-${mark.claim.state}`} id={isFirst ? `claim-${mark.claim.publicId}` : undefined}>
      {isFirst && (
        <a
          className="hl-n"
          href={`#note-${mark.claim.publicId}`}
          aria-label={translator(locale)('reader.claim', { number })}
        >
          <span data-n={number} />
        </a>
      )}
      {words}
    </mark>
  );
}

function keyOf(mark: DeskMark): string {
  if (mark.layer === 'claim') return `c${mark.claim.id}`;
  return mark.layer === 'note' ? `n${mark.note.publicId}` : `e${mark.evidence.publicId}`;
}
