import { SourceName, SourceOrigin } from '@/features/source/components/source-name';
import { StateMark } from '@/features/workflow/components/state-mark';
import { sayInstant } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import { type Locale, languageName } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { DateText } from '@/ui/date-text';
import { Local } from '@/ui/local';
import { sourcePath } from '@/ui/paths';
import type { DeskSource } from '../shape';
import { standingOf } from '../standing';

type Props = { readonly source: DeskSource; readonly locale: Locale };
type HeadProps = Props & {
  /** Which further pages of it this editor may open. */
  readonly ways: { readonly suggestions: boolean; readonly captures: boolean };
};

/** What the source is, its state, its copies, and the ways on from here. */
export function DeskSourceHead({ source, ways, locale }: HeadProps) {
  const { list, reader } = messages(locale).sourceDesk;
  const base = `/${locale}/desk/sources/${source.publicId}`;
  return (
    <header className="source-head">
      <p className="kicker">
        <span>{term('sourceKinds', source.kind, locale)}</span>
        <StateMark standing={standingOf(source)} locale={locale} />
        {source.heldAt && <span className="state-mark">{list.held}</span>}
      </p>
      <h1 className="headline">
        <SourceName source={source} locale={locale} />
      </h1>
      <p className="soft source-line-facts">
        {(source.outlet || source.relays) && (
          <span>
            <SourceOrigin source={source} locale={locale} />
          </span>
        )}
        {source.published.edtf && (
          <span>
            <DateText date={source.published} locale={locale} inBoth />
          </span>
        )}
        <span>{languageName(source.capture.lang, locale)}</span>
      </p>
      <CaptureLine source={source} locale={locale} />
      <nav className="desk-ways" aria-label={reader.ways}>
        {ways.suggestions && (
          <a className="link" href={`${base}/suggestions`}>
            {translator(locale)('sourceDesk.reader.suggestions', { count: source.suggestions })}
          </a>
        )}
        {ways.captures && (
          <a className="link" href={`${base}/captures`}>
            {reader.captures}
          </a>
        )}
        {source.isShown && (
          <a className="link" href={sourcePath(locale, source.publicId)}>
            {reader.publicPage}
          </a>
        )}
      </nav>
    </header>
  );
}

/** Which copy this is, with the others beside it. */
function CaptureLine({ source: { capture, captures, publicId }, locale }: Props) {
  const { reader } = messages(locale).sourceDesk;
  const t = translator(locale);
  const others = captures.filter(({ number }) => number !== capture.number);
  return (
    <p className="xs soft source-line-facts">
      <span>{t('sourceDesk.reader.capture', { number: formatOrdinal(capture.number, locale) })}</span>
      <span>{term('captureMethods', capture.method, locale)}</span>
      <bdi>{sayInstant(capture.capturedAt, locale)}</bdi>
      <span>
        <Local text={capture.capturedBy} locale={locale} />
      </span>
      {capture.textSha256 && (
        <bdi className="hash" dir="ltr">
          {capture.textSha256.slice(0, 8)}…{capture.textSha256.slice(-6)}
        </bdi>
      )}
      {capture.erasedAt && <span>{reader.erased}</span>}
      {others.map(({ id, number }) => (
        <a key={id} className="link" href={`/${locale}/desk/sources/${publicId}?capture=${number}`}>
          {t('sourceDesk.reader.capture', { number: formatOrdinal(number, locale) })}
        </a>
      ))}
    </p>
  );
}
