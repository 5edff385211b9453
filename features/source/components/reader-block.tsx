import type { ReactNode } from 'react';
import type {
  ReaderBlock as Block,
  ClaimLayer,
  ReaderPiece,
  ReaderWords,
} from '@/features/source/reader-model';
import { formatOrdinal } from '@/i18n/format';
import { INTERFACE_LANGUAGES, type Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { MarginNotes } from './margin-notes';

type Props = {
  readonly block: Block;
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly locale: Locale;
};

/** One block of the text and its notes. Nothing but the captured words is text here: numbers are made by the style sheet. */
export function ReaderBlock({ block, lang, dir, locale }: Props) {
  const { number, kind, pieces } = block;
  const Element = ELEMENTS[kind];
  const own = INTERFACE_LANGUAGES[locale];
  const shown = formatOrdinal(number, locale);
  return (
    <div className="para">
      <Element className={`text text-${kind}`} id={`p${number}`} lang={lang} dir={dir}>
        <a
          className="para-n"
          href={`#p${number}`}
          aria-label={translator(locale)('reader.paragraphLink', { number: shown })}
        >
          <span data-n={shown} />
        </a>
        <Pieces pieces={pieces} locale={locale} />
      </Element>
      <div className="notes" lang={own.tag} dir={own.dir}>
        <MarginNotes block={block} locale={locale} />
      </div>
    </div>
  );
}

const ELEMENTS = {
  headline: 'h2',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
  'table-row': 'p',
} as const satisfies Readonly<Record<Block['kind'], string>>;

type PiecesProps = { readonly pieces: readonly ReaderPiece[]; readonly locale: Locale };

function Pieces({ pieces, locale }: PiecesProps) {
  return pieces.map((piece) =>
    'inside' in piece ? (
      <Highlight key={piece.mark.claim.publicId} {...piece} locale={locale} />
    ) : (
      <Words key={piece.start} words={piece} />
    ),
  );
}

type HighlightProps = {
  readonly mark: ClaimLayer;
  readonly isFirst: boolean;
  readonly inside: readonly ReaderPiece[];
  readonly locale: Locale;
};

/** The words of a claim, underlined. Where it begins stands its number, which opens its note; a rest has neither. */
function Highlight({ mark: { claim, slot }, isFirst, inside, locale }: HighlightProps): ReactNode {
  const id = `claim-${claim.publicId}`;
  const number = formatOrdinal(claim.number, locale);
  const classes = ['hl', claim.against.length > 0 && 'has-contra', slot && `s${slot}`, !isFirst && 'hl-rest'];
  return (
    <mark className={classes.filter(Boolean).join(' ')} id={isFirst ? id : undefined}>
      {isFirst && (
        <a className="hl-n" href={`#${id}`} aria-label={translator(locale)('reader.claim', { number })}>
          <span data-n={number} />
        </a>
      )}
      <Pieces pieces={inside} locale={locale} />
    </mark>
  );
}

/** Words under the same marks: washed where they join two claims, framed where they only look like a quotation. */
function Words({ words: { text, under } }: { readonly words: ReaderWords }) {
  const cue = under.find(({ layer }) => layer === 'cue');
  const isNotClaim = under.some(({ layer }) => layer === 'not-claim');
  if (cue?.layer === 'cue') return <span className={`hl-cue ${cue.type}`}>{text}</span>;
  return isNotClaim ? <span className="hl-not">{text}</span> : text;
}
