import { isDenial } from '@/features/topic/lanes';
import type { Arc, TopicPageShape } from '@/features/topic/shape';
import { arcPath, type Mark, type Timeline } from '@/features/topic/timeline';
import { sayDate } from '@/i18n/dates';
import { formatOrdinal } from '@/i18n/format';
import { INTERFACE_LANGUAGES, type Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { wordsFor } from '@/ui/lang';
import { claimLabel } from './claim-label';
import { across } from './timeline-axis';

type Point = TopicPageShape['points'][number];

type Props = {
  readonly timeline: Timeline;
  readonly points: ReadonlyMap<string, Point>;
  readonly arcs: readonly Arc[];
  /** Public id of the claim chosen. */
  readonly chosen: string | null;
  /** The address that chooses a claim. */
  readonly choose: (claim: string) => string;
  readonly locale: Locale;
};

/** A mark is as big as a finger needs: 24 px. */
const RADIUS = 12;

/** Marks and arcs over the lanes. Every measure is a share of the plot, so that it fits any width without a script. */
export function TimelineMarks({ timeline, points, arcs, chosen, choose, locale }: Props) {
  const places = new Map(timeline.marks.map((mark) => [mark.id, mark]));
  const facing = new Set(chosen ? arcs.flatMap((arc) => [arc.fromPublicId, arc.toPublicId]) : []);
  return (
    <svg className="timeline-plot" width="100%" height="100%">
      <title>{messages(locale).topics.timeline.label}</title>
      <Breaks timeline={timeline} locale={locale} />
      {timeline.marks.map((mark) => mark.comb && <Comb key={mark.id} mark={mark} locale={locale} />)}
      <Arcs arcs={arcs} places={places} locale={locale} />
      {timeline.marks.map((mark) => {
        const point = points.get(mark.id);
        return (
          point && (
            <MarkLink
              key={mark.id}
              mark={mark}
              point={point}
              state={stateOf(mark.id, chosen, facing)}
              href={choose(mark.id)}
              locale={locale}
            />
          )
        );
      })}
      {timeline.lanes.map(
        ({ id, left }) =>
          left && <MoreMarks key={id} x={left.x} y={left.y} count={left.count} locale={locale} />,
      )}
    </svg>
  );
}

type State = 'chosen' | 'facing' | 'plain';

function stateOf(id: string, chosen: string | null, facing: ReadonlySet<string>): State {
  if (id === chosen) return 'chosen';
  return facing.has(id) ? 'facing' : 'plain';
}

function Breaks({ timeline: { axis, dated }, locale }: Pick<Props, 'timeline' | 'locale'>) {
  if (!axis || !dated) return null;
  const [start, end] = dated;
  return axis.breaks.map((at) => {
    const place = across(start + at * (end - start), locale);
    return <line key={at} className="time-cut" x1={place} x2={place} y1="0" y2="100%" />;
  });
}

function Comb({ mark: { comb, y }, locale }: { readonly mark: Mark; readonly locale: Locale }) {
  if (!comb) return null;
  return (
    <line
      className="comb"
      x1={across(comb[0], locale)}
      x2={across(comb[1], locale)}
      y1={down(y)}
      y2={down(y)}
    />
  );
}

type ArcsProps = Pick<Props, 'arcs' | 'locale'> & { readonly places: ReadonlyMap<string, Mark> };

/** Solid: the source itself sets the two against each other. Dashed: an editor reads it so. */
function Arcs({ arcs, places, locale }: ArcsProps) {
  const mirror = INTERFACE_LANGUAGES[locale].dir === 'rtl' ? 'translate(1000 0) scale(-1 1)' : undefined;
  return (
    <svg
      className="arcs"
      width="100%"
      height="100%"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={mirror}>
        {arcs.map((arc) => {
          const [from, to] = [places.get(arc.fromPublicId), places.get(arc.toPublicId)];
          return (
            from &&
            to && <path key={arc.linkPublicId} className={`arc-${arc.assertedBy}`} d={arcPath(from, to)} />
          );
        })}
      </g>
    </svg>
  );
}

type MarkProps = {
  readonly mark: Mark;
  readonly point: Point;
  readonly state: State;
  readonly href: string;
  readonly locale: Locale;
};

function MarkLink({ mark, point, state, href, locale }: MarkProps) {
  const [x, y] = [across(mark.x, locale), down(mark.y)];
  const number = formatOrdinal(point.number, locale);
  const label = translator(locale)('topics.timeline.mark', {
    claim: claimLabel(point.number, locale),
    speaker: wordsFor(point.speaker.names, locale)?.words ?? '',
    date: sayDate(point.said, locale).first,
  });
  return (
    <a
      className={`claim-mark claim-mark-${state}${isDenial(point) ? ' claim-mark-denial' : ''}`}
      href={href}
      aria-label={label}
      aria-current={state === 'chosen' ? 'true' : undefined}
    >
      {state === 'chosen' && <circle className="halo" cx={x} cy={y} r={RADIUS + 4} />}
      <circle className="disc" cx={x} cy={y} r={RADIUS} />
      <text x={x} y={y} dy="0.36em">
        {number}
      </text>
    </a>
  );
}

type MoreProps = {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly locale: Locale;
};

/** Marks for which the lane had no room stand in the table. */
function MoreMarks({ x, y, count, locale }: MoreProps) {
  const label = translator(locale)('topics.timeline.moreMarks', { count: formatOrdinal(count, locale) });
  return (
    <a className="claim-mark claim-mark-more" href="#timeline-table">
      <circle className="disc" cx={across(x, locale)} cy={down(y)} r={RADIUS} />
      <text x={across(x, locale)} y={down(y)} dy="0.36em">
        {label}
      </text>
    </a>
  );
}

function down(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
