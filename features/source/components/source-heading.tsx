import { ActorLink } from '@/features/claim/components/actor-link';
import type { SourcePageShape } from '@/features/source/shape';
import { sayDateInFull } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { DateText } from '@/ui/date-text';
import { Icon } from '@/ui/icon';
import { Local } from '@/ui/local';
import { SLOT, Slotted } from '@/ui/slot';
import { SourceName } from './source-name';

type Props = { readonly source: SourcePageShape; readonly locale: Locale };

/** What the source is, through whose hands it came, its title or ours, and its date or whose date that is. */
export function SourceHeading({ source, locale }: Props) {
  const { relays, outlet } = source;
  return (
    <>
      <p className="kicker">
        <span>{term('sourceKinds', source.kind, locale)}</span>
        <span className="chain-short">
          {relays && (
            <>
              <ActorLink actor={relays} locale={locale} />
              <Icon name="chevron" />
            </>
          )}
          {outlet && <ActorLink actor={outlet} locale={locale} />}
        </span>
      </p>
      <h1 className="headline">
        <SourceName source={source} locale={locale} />
      </h1>
      <p className="soft">
        <WhoseDate source={source} locale={locale} />
      </p>
    </>
  );
}

function WhoseDate({ source, locale }: Props) {
  const { reader } = messages(locale);
  const { publishedDate: date, publishedNote } = source;
  const isUntitled = source.title === null;
  const hasDate = date.edtf !== null || date.earliest !== null || date.latest !== null;
  if (!hasDate) return isUntitled ? `${reader.headingIsOurs} ${reader.noDate}` : reader.noDate;
  if (date.basis === 'stated') {
    return (
      <>
        {isUntitled && `${reader.headingIsOurs} `}
        <Slotted text={translator(locale)('reader.published', { date: SLOT })}>
          <DateText date={date} locale={locale} inBoth />
        </Slotted>
      </>
    );
  }
  const key = isUntitled ? 'reader.untitledUndated' : 'reader.undated';
  return (
    <>
      <Slotted text={translator(locale)(key, { date: SLOT })}>
        <bdi>{sayDateInFull(date, locale)}</bdi>
      </Slotted>
      {publishedNote && (
        <span className="whose-date">
          <Local text={publishedNote} locale={locale} />
        </span>
      )}
    </>
  );
}
