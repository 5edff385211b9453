import { arcsDrawn, touches } from '@/features/topic/arcs-drawn';
import { timelineClaim, topicTimeline } from '@/features/topic/lanes';
import type { TopicPageShape } from '@/features/topic/shape';
import { readWindow, type TimeWindow } from '@/features/topic/time-window';
import { daysOf, isUndated } from '@/features/topic/timeline';
import { type TopicAddress, topicQuery } from '@/features/topic/topic-address';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { topicPath } from '@/ui/paths';
import { ChosenClaim } from './chosen-claim';
import { TimelineAxis } from './timeline-axis';
import { TimelineLanes } from './timeline-lanes';
import { TimelineLegend } from './timeline-legend';
import { TimelineMarks } from './timeline-marks';
import { TimelineWindow } from './timeline-window';

type Props = {
  readonly topic: TopicPageShape;
  readonly address: TopicAddress;
  readonly locale: Locale;
};

/** When it was said: a lane for each speaker, marks for claims, arcs for confirmed contradictions. */
export function TimelineSection({ topic, address, locale }: Props) {
  const { timeline: words } = messages(locale).topics;
  const days = topic.points.flatMap((point) => daysOf(timelineClaim(point)));
  const window = readWindow(address.from, address.to, days);
  const points = new Map(topic.points.map((point) => [point.publicId, point]));
  const chosen = address.claim === null ? null : (points.get(address.claim) ?? null);
  const path = topicPath(locale, topic.publicId);
  const at = (change: Partial<TopicAddress>) => `${path}${topicQuery({ ...address, ...change })}#timeline`;

  return (
    <section className="topic-part" id="timeline" aria-labelledby="timeline-title">
      <div className="head-row">
        <h2 className="section-title" id="timeline-title">
          {words.title}
        </h2>
        <a className="link xs no-print" href="#timeline-table">
          {words.asTable}
        </a>
      </div>
      <TimelineWindow
        days={days}
        window={window}
        address={address}
        path={path}
        show={(shown: TimeWindow | null) => at({ from: shown?.from ?? null, to: shown?.to ?? null })}
        locale={locale}
      />
      <Picture
        topic={topic}
        window={window}
        points={points}
        chosen={chosen?.publicId ?? null}
        choose={(claim) => at({ claim })}
        locale={locale}
      />
      {chosen && (
        <ChosenClaim
          point={chosen}
          points={points}
          arcs={topic.arcs.filter((arc) => touches(arc, chosen.publicId))}
          clear={at({ claim: null })}
          locale={locale}
        />
      )}
      <Basis points={topic.points} locale={locale} />
    </section>
  );
}

type PictureProps = {
  readonly topic: TopicPageShape;
  readonly window: TimeWindow | null;
  readonly points: ReadonlyMap<string, TopicPageShape['points'][number]>;
  readonly chosen: string | null;
  readonly choose: (claim: string) => string;
  readonly locale: Locale;
};

function Picture({ topic, window, points, chosen, choose, locale }: PictureProps) {
  const { timeline: words } = messages(locale).topics;
  const timeline = topicTimeline(topic.points, window);
  const arcs = arcsDrawn(topic.arcs, new Set(timeline.marks.map(({ id }) => id)), chosen);
  const hasDates = topic.points.some((point) => !isUndated(timelineClaim(point)));
  return (
    <figure className="timeline-figure">
      {hasDates && !timeline.axis && <p className="note-line">{words.nothing}</p>}
      {timeline.lanes.length > 0 && (
        <div className="timeline">
          <TimelineAxis timeline={timeline} locale={locale} />
          <TimelineLanes lanes={timeline.lanes} points={topic.points} locale={locale} />
          <TimelineMarks
            timeline={timeline}
            points={points}
            arcs={arcs}
            chosen={chosen}
            choose={choose}
            locale={locale}
          />
        </div>
      )}
      {timeline.lanesLeft > 0 && (
        <p className="xs soft">
          {translator(locale)('topics.timeline.moreLanes', { count: timeline.lanesLeft })}
        </p>
      )}
      <TimelineLegend
        has={{
          combs: timeline.marks.some(({ comb }) => comb !== null),
          breaks: (timeline.axis?.breaks.length ?? 0) > 0,
        }}
        drawn={arcs.length}
        total={topic.arcs.length}
        isChosen={chosen !== null}
        locale={locale}
      />
    </figure>
  );
}

/** How many of the dates stand in a source. An inferred date must not look like a stated one. */
function Basis({ points, locale }: { readonly points: TopicPageShape['points']; readonly locale: Locale }) {
  const dated = points.filter((point) => !isUndated(timelineClaim(point)));
  const stated = dated.filter(({ said }) => said.basis === 'stated').length;
  if (stated === dated.length) return null;
  return (
    <p className="note-line xs topic-note">
      {translator(locale)('topics.timeline.basis', {
        stated: formatNumber(stated, locale),
        dated: dated.length,
      })}
    </p>
  );
}
