import type { ReactNode } from 'react';
import { type Segment, segmentsOf } from '@/features/compare/segments';
import type { ComparisonShape, SharedPassage } from '@/features/compare/shape';
import { SourceName } from '@/features/source/components/source-name';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import { quotePath } from '@/ui/paths';
import { Slotted, slot } from '@/ui/slot';
import { letterAt } from './letters';

type Props = { readonly comparison: ComparisonShape; readonly locale: Locale };

/** The stretch of the source in which the relation can be read: both spans underlined and lettered, the cue washed. */
export function InSource({ comparison: { passage, claims }, locale }: Props) {
  const first = claims.find(({ publicId }) => passage?.marks.some((mark) => mark.claimPublicId === publicId));
  if (!passage || !first) return null;
  const { compare, claim } = messages(locale);
  const address = quotePath(locale, passage.sourcePublicId, first.publicId);
  const letterOf = (id: string) =>
    letterAt(
      claims.findIndex(({ publicId }) => publicId === id),
      locale,
    );
  return (
    <section aria-labelledby="in-source">
      <div className="head-row">
        <h2 className="section-title" id="in-source">
          {compare.source.title}
        </h2>
        <a className="link xs" href={address}>
          {claim.actions.openAtQuote}
        </a>
      </div>
      <blockquote className="quote quote-lg passage" {...langAttributes(passage.lang)} cite={address}>
        {segmentsOf(passage).map((segment, index) => (
          <Piece key={places[index]} segment={segment} letter={segment.begins.map(letterOf).join(' ')} />
        ))}
      </blockquote>
      <p className="passage-note xs faint">
        <PlaceLine passage={passage} source={first.source} locale={locale} />
      </p>
    </section>
  );
}

function Piece({ segment, letter }: { readonly segment: Segment; readonly letter: string }): ReactNode {
  const words = segment.isCue ? <mark className="cue">{segment.text}</mark> : segment.text;
  if (segment.claims.length === 0) return words;
  return (
    <span
      className={segment.claims.length > 1 ? 'differs differs-twice' : 'differs'}
      {...(letter !== '' && { 'data-letter': letter })}
    >
      {words}
    </span>
  );
}

type PlaceProps = {
  readonly passage: SharedPassage;
  readonly source: ComparisonShape['claims'][number]['source'];
  readonly locale: Locale;
};

function PlaceLine({ passage: { fromBlock, toBlock }, source, locale }: PlaceProps) {
  const t = translator(locale);
  const text =
    fromBlock === toBlock
      ? t('compare.source.paragraph', { source: slot('source'), number: formatOrdinal(fromBlock, locale) })
      : t('compare.source.paragraphs', {
          source: slot('source'),
          first: formatOrdinal(fromBlock, locale),
          last: formatOrdinal(toBlock, locale),
        });
  return <Slotted text={text} slots={{ source: <SourceName source={source} locale={locale} /> }} />;
}

/** Pieces of a passage never move: their place names them. */
const places = Array.from({ length: 32 }, (_place, index) => `piece-${index}`);
