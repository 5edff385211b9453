import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';

type Props = {
  /** Which signs occur: only these are explained. */
  readonly has: {
    readonly combs: boolean;
    readonly breaks: boolean;
  };
  readonly drawn: number;
  readonly total: number;
  readonly isChosen: boolean;
  readonly locale: Locale;
};

/** What lines and marks mean, and how many of the contradictions are drawn. */
export function TimelineLegend({ has, drawn, total, isChosen, locale }: Props) {
  const { timeline } = messages(locale).topics;
  return (
    <figcaption className="topic-legend">
      <span className="contradicts">
        <span className="basis-line" aria-hidden="true" /> {timeline.source}
      </span>
      <span className="contradicts">
        <span className="basis-line basis-editor" aria-hidden="true" /> {timeline.editor}
      </span>
      <span>
        <span className="key-mark key-mark-denial" aria-hidden="true" /> {timeline.denial}
      </span>
      <span>
        <span className="key-mark" aria-hidden="true" /> {timeline.statement}
      </span>
      {has.combs && (
        <span>
          <span className="key-comb" aria-hidden="true" /> {timeline.interval}
        </span>
      )}
      {has.breaks && (
        <span>
          <span className="key-cut" aria-hidden="true" /> {timeline.cut}
        </span>
      )}
      <Drawn drawn={drawn} total={total} isChosen={isChosen} locale={locale} />
    </figcaption>
  );
}

function Drawn({ drawn, total, isChosen, locale }: Omit<Props, 'has'>) {
  const { timeline } = messages(locale).topics;
  const t = translator(locale);
  const shown = formatNumber(drawn, locale);
  const isStrongest = !isChosen && drawn < total;
  return (
    <span className="soft">
      {t(isStrongest ? 'topics.timeline.drawnStrongest' : 'topics.timeline.drawn', { shown, total })}
      {total > 0 && !isChosen && `. ${timeline.choose}`}
    </span>
  );
}
