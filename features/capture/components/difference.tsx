import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import type { DiffRun } from '../word-diff';

type Props = { readonly runs: readonly DiffRun[]; readonly lang: string; readonly locale: Locale };

/** Unchanged words beside a change that are shown; the rest is counted. */
const BESIDE = 12;

/** What changed between two copies, in the direction of the text; what is the same is cut where it is long. */
export function Difference({ runs, lang, locale }: Props) {
  const words = messages(locale).captures;
  if (runs.every(({ kind }) => kind === 'same')) return <p className="soft">{words.same}</p>;
  let at = 0;
  return (
    <div className="difference" {...langAttributes(lang)}>
      {runs.map((run, index) => {
        const place = at;
        at += run.text.length;
        if (run.kind === 'same') {
          const ends = { isFirst: index === 0, isLast: index === runs.length - 1 };
          return <Same key={`s${place}`} text={run.text} locale={locale} {...ends} />;
        }
        return run.kind === 'added' ? (
          <ins key={`a${place}`}>{run.text}</ins>
        ) : (
          <del key={`d${place}`}>{run.text}</del>
        );
      })}
    </div>
  );
}

type SameProps = {
  readonly text: string;
  readonly locale: Locale;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

function Same({ text, locale, isFirst, isLast }: SameProps) {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const head = isFirst ? 0 : BESIDE;
  const tail = isLast ? 0 : BESIDE;
  if (words.length <= head + tail + BESIDE) return text;
  const cut = words.length - head - tail;
  return (
    <>
      {words.slice(0, head).join('')}
      <span className="difference-cut" lang={locale}>
        {translator(locale)('captures.cut', { count: cut })}
      </span>
      {words.slice(words.length - tail).join('')}
    </>
  );
}
