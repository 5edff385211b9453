import { otherEnd } from '@/features/topic/arcs-drawn';
import type { Arc, TopicPageShape } from '@/features/topic/shape';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { DateText } from '@/ui/date-text';
import { Gloss } from '@/ui/gloss';
import { claimPath, comparePath } from '@/ui/paths';
import { Quote } from '@/ui/quote';

type Point = TopicPageShape['points'][number];

type Props = {
  readonly point: Point;
  readonly points: ReadonlyMap<string, Point>;
  /** Its contradictions with other claims of the topic. */
  readonly arcs: readonly Arc[];
  /** The address where it is no longer chosen. */
  readonly clear: string;
  readonly locale: Locale;
};

/** The claim chosen on the timeline: its words, and every claim it is in contradiction with. */
export function ChosenClaim({ point, points, arcs, clear, locale }: Props) {
  const { timeline } = messages(locale).topics;
  return (
    <section className="chosen-claim" aria-labelledby="chosen">
      <h3 className="dots xs" id="chosen">
        <span className="strong">
          {translator(locale)('card.number', { number: formatOrdinal(point.number, locale) })}
        </span>
        <span className="strong">
          <ActorName names={point.speaker.names} locale={locale} />
        </span>
        <span className="soft">{term('modes', point.mode, locale)}</span>
        <span className="soft">
          <DateText date={point.said} locale={locale} />
        </span>
      </h3>
      <Quote
        words={point.quote}
        lang={point.lang}
        isDirect={point.mode === 'direct'}
        size="lg"
        href={claimPath(locale, point.publicId)}
      />
      <Gloss translations={point.translations} quoteLang={point.lang} locale={locale} />
      {arcs.length === 0 ? (
        <p className="xs soft">{timeline.noArcs}</p>
      ) : (
        <div className="chosen-against">
          <p className="xs soft">{timeline.against}</p>
          <ul>
            {arcs.map((arc) => (
              <Against
                key={arc.linkPublicId}
                arc={arc}
                claim={point.publicId}
                points={points}
                locale={locale}
              />
            ))}
          </ul>
        </div>
      )}
      <p className="row no-print">
        <a className="btn" href={claimPath(locale, point.publicId)}>
          {timeline.open}
        </a>
        <a className="btn btn-plain" href={clear}>
          {timeline.clear}
        </a>
      </p>
    </section>
  );
}

type AgainstProps = Pick<Props, 'points' | 'locale'> & { readonly arc: Arc; readonly claim: string };

function Against({ arc, claim, points, locale }: AgainstProps) {
  const other = points.get(otherEnd(arc, claim));
  if (!other) return null;
  return (
    <li className="contradicts">
      <span className={`basis-line basis-${arc.assertedBy}`} aria-hidden="true" />
      <a className="link" href={comparePath(locale, [arc.fromPublicId, arc.toPublicId])}>
        {translator(locale)('card.number', { number: formatOrdinal(other.number, locale) })}
      </a>
      <ActorName names={other.speaker.names} locale={locale} />
      <span className="soft">
        {kindOf('contradicts', arc.kind, locale).name}
        {messages(locale).common.separator}
        {term('assertedBy', arc.assertedBy, locale)}
      </span>
    </li>
  );
}
