import type { ReactNode } from 'react';
import type { ClaimPageShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { ActorName } from '@/ui/actor-name';
import { letterAt } from './letters';
import { Letter } from './pair';

/** One point of the comparison: what it is about, and what each claim has there, in order. */
export type Row = {
  readonly id: string;
  readonly label: ReactNode;
  readonly cells: readonly ReactNode[];
  /** Every claim has the same there: it is said more quietly, and by columns once. */
  readonly isSame?: boolean;
};

type Props = {
  readonly claims: readonly ClaimPageShape[];
  readonly rows: readonly Row[];
  /** What the table shows, for those who listen. */
  readonly caption: string;
  readonly locale: Locale;
};

/** Claims point by point. Two stand on either side of the labels, three or four beside a first column that stays. */
export function Butterfly(props: Props) {
  return props.claims.length === 2 ? <Wings {...props} /> : <Columns {...props} />;
}

function Wings({ claims, rows, caption, locale }: Props) {
  return (
    <table className="butterfly">
      <caption className="sr">{caption}</caption>
      <colgroup>
        <col />
        <col className="axis" />
        <col />
      </colgroup>
      <thead className="sr">
        <tr>
          <Head claim={claims[0]} letter={letterAt(0, locale)} locale={locale} />
          <td />
          <Head claim={claims[1]} letter={letterAt(1, locale)} locale={locale} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells: [first, second], isSame }) => (
          <tr key={id} className={isSame ? `row-${id} same` : `row-${id}`}>
            <td data-letter={letterAt(0, locale)}>{first}</td>
            <th scope="row">{label}</th>
            <td data-letter={letterAt(1, locale)}>{second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Columns({ claims, rows, caption, locale }: Props) {
  return (
    <section className="columns-frame" aria-label={caption}>
      <table className={`columns columns-${claims.length}`}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <td />
            {claims.map((claim, index) => (
              <th key={claim.publicId} scope="col">
                <Letter>{letterAt(index, locale)}</Letter>
                <span className="sr">
                  <ActorName names={claim.speaker.names} locale={locale} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells, isSame }) => (
            <tr key={id} className={isSame ? `row-${id} same` : `row-${id}`}>
              <th scope="row">{label}</th>
              {isSame ? (
                <td colSpan={claims.length}>{cells[0]}</td>
              ) : (
                cells.map((cell, index) => (
                  <td key={claims[index]?.publicId} data-letter={letterAt(index, locale)}>
                    {cell}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = {
  readonly claim: ClaimPageShape | undefined;
  readonly letter: string;
  readonly locale: Locale;
};

function Head({ claim, letter, locale }: HeadProps) {
  return (
    <th scope="col">
      <Letter>{letter}</Letter> {claim && <ActorName names={claim.speaker.names} locale={locale} />}
    </th>
  );
}
