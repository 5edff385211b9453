import { langAttributes } from './lang';

/** A step of the type scale; the page's own quote is `3xl`. */
export type QuoteSize = 'md' | 'lg' | 'xl' | '2xl' | '3xl';

/** A reporting verb as short as this stays on one line. */
const UNBROKEN = 16;

type Props = {
  readonly words: string;
  readonly lang: string;
  /** Only a direct quote wears quotation marks; reported speech never does. */
  readonly isDirect: boolean;
  readonly size: QuoteSize;
  /** Address of the words in their source. */
  readonly cite?: string;
  /** Makes the words themselves a link. */
  readonly href?: string;
  /** Where the reporting verb stands, in UTF-16 units of `words`. */
  readonly cue?: readonly [start: number, end: number] | null;
};

/** The words of a source, untouched, in their own script and direction. Marks come from the style sheet. */
export function Quote({ words, lang, isDirect, size, cite, href, cue }: Props) {
  const marked = cue ? <CuedWords words={words} cue={cue} /> : words;
  return (
    <blockquote
      className={`quote quote-${size}${isDirect ? ' quote-direct' : ''}`}
      {...langAttributes(lang)}
      cite={cite}
    >
      {href ? <a href={href}>{marked}</a> : marked}
    </blockquote>
  );
}

function CuedWords({ words, cue: [start, end] }: Pick<Props, 'words'> & { cue: readonly [number, number] }) {
  return (
    <>
      {words.slice(0, start)}
      <b className={end - start > UNBROKEN ? 'cue-word' : 'cue-word whitespace-nowrap'}>
        {words.slice(start, end)}
      </b>
      {words.slice(end)}
    </>
  );
}
