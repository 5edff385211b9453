import type { Tick } from '@/features/topic/time-axis';
import type { Timeline } from '@/features/topic/timeline';
import { INTERFACE_LANGUAGES, type Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { tickLabel } from './tick-label';

type Props = { readonly timeline: Timeline; readonly locale: Locale };

/** Where a share of the width stands, as SVG wants it: from the right on pages that are read from the right. */
export function across(share: number, locale: Locale): string {
  const place = INTERFACE_LANGUAGES[locale].dir === 'rtl' ? 1 - share : share;
  return `${Math.round(place * 10_000) / 100}%`;
}

/** The days above the lanes. The table below says the same to those who listen. */
export function TimelineAxis({ timeline: { axis, dated, undated }, locale }: Props) {
  return (
    <svg className="timeline-axis" width="100%" height="48" aria-hidden="true" focusable="false">
      {axis && dated && (
        <>
          <line
            className="axis-line"
            x1={across(dated[0], locale)}
            x2={across(dated[1], locale)}
            y1="47"
            y2="47"
          />
          {axis.ticks.map((tick, index) => (
            <TickMark
              key={tick.day}
              tick={tick}
              at={across(dated[0] + tick.at * (dated[1] - dated[0]), locale)}
              isNewYear={isNewYear(axis.ticks, index, locale)}
              locale={locale}
            />
          ))}
          {axis.breaks.map((at) => (
            <BreakSign key={at} at={across(dated[0] + at * (dated[1] - dated[0]), locale)} />
          ))}
        </>
      )}
      {undated && (
        <>
          <line
            className="axis-line axis-line-undated"
            x1={across(undated[0], locale)}
            x2={across(undated[1], locale)}
            y1="47"
            y2="47"
          />
          <text className="axis-undated" x={across((undated[0] + undated[1]) / 2, locale)} y="38">
            {messages(locale).topics.timeline.undated}
          </text>
        </>
      )}
    </svg>
  );
}

type TickProps = {
  readonly tick: Tick;
  readonly at: string;
  readonly isNewYear: boolean;
  readonly locale: Locale;
};

function TickMark({ tick: { day, level }, at, isNewYear, locale }: TickProps) {
  const label = tickLabel(day, locale);
  return (
    <g className={`tick-${level}`}>
      <line className="tick" x1={at} x2={at} y1="41" y2="47" />
      {level !== 'bare' && (
        <>
          <text x={at} y="34">
            {label.dayAndMonth}
          </text>
          {isNewYear && (
            <text className="tick-year" x={at} y="15">
              {label.year}
            </text>
          )}
        </>
      )}
    </g>
  );
}

/** Whether a labelled tick is the first of its year among the labelled ones. */
function isNewYear(ticks: readonly Tick[], index: number, locale: Locale): boolean {
  const [tick] = ticks.slice(index, index + 1);
  const before = ticks.slice(0, index).findLast(({ level }) => level !== 'bare');
  return (
    tick !== undefined && (!before || tickLabel(before.day, locale).year !== tickLabel(tick.day, locale).year)
  );
}

/** Two strokes: here time is left out. */
function BreakSign({ at }: { readonly at: string }) {
  return (
    <svg className="axis-break" x={at} y="39" aria-hidden="true" focusable="false">
      <path className="axis-gap" d="M-6 8h12" />
      <path d="M-5 16l4-16M1 16l4-16" />
    </svg>
  );
}
