import { otherEnd, touches } from '@/features/topic/arcs-drawn';
import { inOrderOfTime } from '@/features/topic/lanes';
import type { Arc, TopicPageShape } from '@/features/topic/shape';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { kindOf, term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { cutWords } from '@/ui/cut-words';
import { DateText } from '@/ui/date-text';
import { isReadIn, langAttributes } from '@/ui/lang';
import { claimPath, comparePath, speakerPath } from '@/ui/paths';
import { claimLabel } from './claim-label';

type Point = TopicPageShape['points'][number];

type Props = {
  readonly points: readonly Point[];
  readonly arcs: readonly Arc[];
  readonly locale: Locale;
};

const BEGINNING = 90;

/** The timeline as a table: every claim in the order of time, and what it is in contradiction with. */
export function ClaimsTable({ points, arcs, locale }: Props) {
  const { table } = messages(locale).topics;
  const byId = new Map(points.map((point) => [point.publicId, point]));
  return (
    <table className="twin">
      <thead>
        <tr>
          <th scope="col">{table.date}</th>
          <th scope="col">{table.speaker}</th>
          <th scope="col">{table.claim}</th>
          <th scope="col">{table.against}</th>
        </tr>
      </thead>
      <tbody>
        {inOrderOfTime(points).map((point) => (
          <tr key={point.publicId}>
            <td>
              <DateText date={point.said} locale={locale} />
            </td>
            <td>
              <a href={speakerPath(locale, point.speaker.publicId)}>
                <ActorName names={point.speaker.names} locale={locale} />
              </a>
              {point.role?.standing === 'former' && (
                <span className="faint">
                  {messages(locale).common.separator}
                  {messages(locale).topics.page.former}
                </span>
              )}
            </td>
            <td>
              <Beginning point={point} locale={locale} />
            </td>
            <td>
              <Against point={point} byId={byId} arcs={arcs} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number and the beginning of the words: the translation for those who do not read the quote. */
function Beginning({ point, locale }: { readonly point: Point; readonly locale: Locale }) {
  const gloss = isReadIn(point.lang, locale) ? undefined : point.translations[locale];
  const words = gloss ?? point.quote;
  const beginning = cutWords(words, BEGINNING);
  const isQuote = gloss === undefined;
  const marks = isQuote && point.mode === 'direct' ? ' quote-direct' : '';
  return (
    <>
      <a
        className="link"
        href={claimPath(locale, point.publicId)}
        aria-label={claimLabel(point.number, locale)}
      >
        {formatOrdinal(point.number, locale)}
      </a>{' '}
      <span
        className={`${isQuote ? `quote quote-md${marks}` : 'soft'}${beginning === null ? '' : ' cut'}`}
        {...langAttributes(isQuote ? point.lang : locale)}
      >
        {beginning ?? words}
      </span>
    </>
  );
}

type AgainstProps = Omit<Props, 'points'> & {
  readonly point: Point;
  readonly byId: ReadonlyMap<string, Point>;
};

function Against({ point, byId, arcs, locale }: AgainstProps) {
  const own = arcs.filter((arc) => touches(arc, point.publicId));
  if (own.length === 0) return <span className="faint">{messages(locale).topics.table.none}</span>;
  return (
    <ul>
      {own.map((arc) => {
        const other = byId.get(otherEnd(arc, point.publicId));
        return (
          other && (
            <li key={arc.linkPublicId}>
              <a className="link" href={comparePath(locale, [arc.fromPublicId, arc.toPublicId])}>
                {translator(locale)('card.number', { number: formatOrdinal(other.number, locale) })}
              </a>
              {messages(locale).common.separator}
              {kindOf('contradicts', arc.kind, locale).name}
              <span className="faint">
                {messages(locale).common.separator}
                {term('assertedBy', arc.assertedBy, locale)}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
