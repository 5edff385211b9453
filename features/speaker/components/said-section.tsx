import type { ClaimPoint, SpeakerPageShape } from '@/features/speaker/shape';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { DateText } from '@/ui/date-text';
import { Gloss } from '@/ui/gloss';
import { Local } from '@/ui/local';
import { claimPath, claimsPath, topicPath } from '@/ui/paths';
import { Quote } from '@/ui/quote';
import { SLOT, Slotted } from '@/ui/slot';
import { type SaidOnTopic, saidByTopic } from './said-by-topic';

type Props = { readonly speaker: SpeakerPageShape; readonly locale: Locale };

/** Everything a speaker said, by topic, along a line of time; what has no date stands apart from the line. */
export function SaidSection({ speaker, locale }: Props) {
  const { said } = messages(locale).speakers.page;
  const { points, claimsTotal, publicId } = speaker;
  const all = `${claimsPath(locale)}?speaker=${publicId}`;
  return (
    <section className="speaker-part" aria-labelledby="said">
      <div className="head-row">
        <h2 className="section-title" id="said">
          {said.title}
        </h2>
        {points.length > 0 && (
          <a className="link xs no-print" href={all}>
            {said.all}
          </a>
        )}
      </div>
      {points.length === 0 ? (
        <p className="note-line">{said.none}</p>
      ) : (
        <p className="soft page-intro">{said.intro}</p>
      )}
      {points.length < claimsTotal && (
        <p className="note-line xs">
          {translator(locale)('speakers.page.said.limited', {
            shown: formatNumber(points.length, locale),
            total: claimsTotal,
          })}
        </p>
      )}
      {saidByTopic(points).map((group) => (
        <OnTopic key={group.topic?.publicId ?? ''} group={group} self={publicId} locale={locale} />
      ))}
    </section>
  );
}

type TopicProps = {
  readonly group: SaidOnTopic;
  /** Whose page it is: a claim can be another's, with this speaker beside. */
  readonly self: string;
  readonly locale: Locale;
};

function OnTopic({ group, self, locale }: TopicProps) {
  const { said } = messages(locale).speakers.page;
  return (
    <div className="said-topic">
      <h3 className="said-title">
        {group.topic ? (
          <a href={topicPath(locale, group.topic.publicId)}>
            <Local text={group.topic.title} locale={locale} />
          </a>
        ) : (
          said.noTopic
        )}
      </h3>
      {group.dated.length > 0 && (
        <ol className="said-line">
          {group.dated.map((point) => (
            <li key={point.publicId} className={point.said.basis === 'stated' ? undefined : 'said-inferred'}>
              <p className="said-day">
                <DateText date={point.said} locale={locale} inBoth />
              </p>
              <Said point={point} self={self} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      {group.undated.length > 0 && (
        <div className="said-undated">
          <p className="xs">
            <b>{said.undated}</b> <span className="soft">{said.undatedNote}</span>
          </p>
          <ul>
            {group.undated.map((point) => (
              <li key={point.publicId}>
                <Said point={point} self={self} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type SaidProps = Omit<TopicProps, 'group'> & { readonly point: ClaimPoint };

function Said({ point, self, locale }: SaidProps) {
  return (
    <div className="said-claim">
      <Quote
        words={point.quote}
        lang={point.lang}
        isDirect={point.mode === 'direct'}
        size="lg"
        href={claimPath(locale, point.publicId)}
      />
      <Gloss translations={point.translations} quoteLang={point.lang} locale={locale} />
      <p className="xs faint dots">
        {point.speaker.publicId !== self && (
          <span>
            <Slotted text={translator(locale)('card.withOthers', { name: SLOT })}>
              <ActorName names={point.speaker.names} locale={locale} />
            </Slotted>
          </span>
        )}
        <span>{term('modes', point.mode, locale)}</span>
      </p>
    </div>
  );
}
