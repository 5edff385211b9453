import type { ActorRef } from '@/features/claim/shape';
import { type ContradictionMap, layMap } from '@/features/topic/map';
import { pairsBetween, type SpeakerPair } from '@/features/topic/pairs-between';
import type { TopicPageShape } from '@/features/topic/shape';
import { type TopicAddress, topicQuery } from '@/features/topic/topic-address';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { topicPath } from '@/ui/paths';
import { SLOT, Slotted } from '@/ui/slot';
import { MapEdges } from './map-edges';
import { MapTable } from './map-table';

type Props = {
  readonly topic: TopicPageShape;
  readonly address: TopicAddress;
  readonly locale: Locale;
};

/** Who contradicts whom: speakers in two columns, a line for each pair, and the same as a table. */
export function MapSection({ topic, address, locale }: Props) {
  const { map: words } = messages(locale).topics;
  const pairs = pairsBetween(topic);
  const speakers = new Map(topic.points.map(({ speaker }) => [speaker.publicId, speaker]));
  const focus = address.focus === null ? null : (speakers.get(address.focus) ?? null);
  const between = pairs.filter(({ one, other }) => one !== other);
  const layout = layMap(between, focus?.publicId ?? null);
  const path = topicPath(locale, topic.publicId);
  const focusOn = (speaker: string | null) => `${path}${topicQuery({ ...address, focus: speaker })}#map`;

  return (
    <section className="topic-part" id="map" aria-labelledby="map-title">
      <h2 className="section-title" id="map-title">
        {words.title}
      </h2>
      {pairs.length === 0 ? (
        <p className="note-line topic-note">{words.none}</p>
      ) : (
        <>
          <p className="soft topic-note">{words.intro}</p>
          {focus && <Focused speaker={focus} everyone={focusOn(null)} locale={locale} />}
          {layout.edges.length === 0 && <p className="note-line topic-note">{words.unknownFocus}</p>}
          <Picture
            layout={layout}
            pairs={pairs}
            speakers={speakers}
            focus={focus?.publicId ?? null}
            focusOn={focusOn}
            locale={locale}
          />
          <h3 className="section-title" id="map-table">
            {words.tableTitle}
          </h3>
          <MapTable
            pairs={
              focus
                ? pairs.filter(({ one, other }) => one === focus.publicId || other === focus.publicId)
                : pairs
            }
            speakers={speakers}
            locale={locale}
          />
        </>
      )}
    </section>
  );
}

type FocusedProps = { readonly speaker: ActorRef; readonly everyone: string; readonly locale: Locale };

function Focused({ speaker, everyone, locale }: FocusedProps) {
  return (
    <p className="row map-focus">
      <span className="chip">
        <Slotted text={translator(locale)('topics.map.focused', { name: SLOT })}>
          <b>
            <ActorName names={speaker.names} locale={locale} />
          </b>
        </Slotted>
      </span>
      <a className="btn no-print" href={everyone}>
        {messages(locale).topics.map.everyone}
      </a>
    </p>
  );
}

type PictureProps = {
  readonly layout: ContradictionMap;
  readonly pairs: readonly SpeakerPair[];
  readonly speakers: ReadonlyMap<string, ActorRef>;
  readonly focus: string | null;
  readonly focusOn: (speaker: string | null) => string;
  readonly locale: Locale;
};

function Picture({ layout, pairs, speakers, focus, focusOn, locale }: PictureProps) {
  const { map: words } = messages(locale).topics;
  if (layout.edges.length === 0) return null;
  const column = (nodes: readonly string[], side: 'start' | 'end') => (
    <ul className={`map-column map-column-${side}`}>
      {nodes.map((node) => {
        const speaker = speakers.get(node);
        return (
          speaker && (
            <li key={node}>
              <a href={focusOn(node)} aria-current={node === focus ? 'true' : undefined}>
                <ActorName names={speaker.names} locale={locale} />
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
  return (
    <figure className="map-figure">
      <div className="map">
        {column(layout.start, 'start')}
        <MapEdges layout={layout} pairs={pairs} locale={locale} />
        {column(layout.end, 'end')}
      </div>
      <figcaption className="topic-legend">
        <span className="contradicts">
          <span className="basis-line" aria-hidden="true" /> {words.source}
        </span>
        <span className="contradicts">
          <span className="basis-line basis-editor" aria-hidden="true" /> {words.editor}
        </span>
        {layout.edgesLeft > 0 && (
          <span className="soft">
            {translator(locale)('topics.map.linesLeft', { count: layout.edgesLeft })}
          </span>
        )}
        {layout.left > 0 && (
          <span className="soft">{translator(locale)('topics.map.left', { count: layout.left })}</span>
        )}
      </figcaption>
    </figure>
  );
}
