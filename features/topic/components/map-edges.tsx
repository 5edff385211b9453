import type { ContradictionMap } from '@/features/topic/map';
import type { SpeakerPair } from '@/features/topic/pairs-between';
import { formatNumber } from '@/i18n/format';
import { INTERFACE_LANGUAGES, type Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { across } from './timeline-axis';

type Props = {
  readonly layout: ContradictionMap;
  readonly pairs: readonly SpeakerPair[];
  readonly locale: Locale;
};

/** A line is as strong as its contradictions are many, up to this many. */
const STRONGEST = 5;

/** The lines between the columns: drawn by shares, mirrored as a whole where pages are read from the right. */
export function MapEdges({ layout: { start, end, edges }, pairs, locale }: Props) {
  const mirror = INTERFACE_LANGUAGES[locale].dir === 'rtl' ? 'translate(1000 0) scale(-1 1)' : undefined;
  return (
    <svg
      className="map-edges"
      width="100%"
      height="100%"
      role="img"
      aria-label={messages(locale).topics.map.label}
    >
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
          {edges.map(({ one, other, count, path }) => (
            <path
              key={one + other}
              className={isFromSource(pairs, one, other) ? 'arc-source' : 'arc-editor'}
              strokeWidth={0.75 + 0.75 * Math.min(count, STRONGEST)}
              d={path}
            />
          ))}
        </g>
      </svg>
      <Dots nodes={start} at={across(0, locale)} />
      <Dots nodes={end} at={across(1, locale)} />
      {edges.map(
        ({ one, other, count, label }) =>
          count > 1 && (
            <text
              key={one + other}
              className="edge-count"
              x={across(label.x, locale)}
              y={`${label.y * 100}%`}
              dy="0.36em"
            >
              {formatNumber(count, locale)}
            </text>
          ),
      )}
    </svg>
  );
}

function Dots({ nodes, at }: { readonly nodes: readonly string[]; readonly at: string }) {
  return nodes.map((node, index) => (
    <circle key={node} className="map-dot" cx={at} cy={`${((index + 0.5) / nodes.length) * 100}%`} r="4" />
  ));
}

function isFromSource(pairs: readonly SpeakerPair[], one: string, other: string): boolean {
  const pair = pairs.find((known) => known.one === one && known.other === other);
  return pair?.arcs.some(({ arc }) => arc.assertedBy === 'source') ?? false;
}
