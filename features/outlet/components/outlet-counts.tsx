import type { OutletPageShape } from '@/features/outlet/shape';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { meaning, term } from '@/i18n/vocabulary';
import { claimsPath } from '@/ui/paths';

type Props = { readonly outlet: OutletPageShape; readonly locale: Locale };

/** The forms in the order they are told: from the speaker's own words to the outlet's own. */
const MODES = ['direct', 'mixed', 'indirect', 'denial', 'document', 'narration'] as const;

/** How often an outlet quotes, paraphrases, hedges and relays: counts out of the claims looked at, never a score. */
export function OutletCounts({ outlet, locale }: Props) {
  const { outlets } = messages(locale);
  const { count, isCapped } = outlet.claims;
  if (count === 0) return <p className="note-line">{outlets.none}</p>;
  const all = `${claimsPath(locale)}?outlet=${outlet.publicId}`;
  const distance = [
    { part: outlet.hedged, what: outlets.hedged, means: outlets.hedgedMeaning, list: all },
    { part: outlet.relayed, what: outlets.relayed, means: outlets.relayedMeaning, list: all },
    { part: outlet.primarySeen, what: outlets.primarySeen, means: outlets.primarySeenMeaning, list: all },
  ];
  const forms = MODES.map((mode) => ({
    part: outlet.modes[mode] ?? 0,
    what: term('modes', mode, locale),
    means: meaning('modes', mode, locale) ?? '',
    list: `${all}&mode=${mode}`,
  }));
  return (
    <>
      <p className="soft page-intro">
        {translator(locale)(isCapped ? 'outlets.countedNewest' : 'outlets.counted', { count })}
      </p>
      <table className="twin outlet-counts">
        <thead>
          <tr>
            <th scope="col">{outlets.what}</th>
            <th scope="col">{outlets.howMany}</th>
            <th scope="col">{outlets.meaning}</th>
          </tr>
        </thead>
        <CountRows title={outlets.form} rows={forms} total={count} locale={locale} />
        <CountRows title={outlets.distance} rows={distance} total={count} locale={locale} />
      </table>
    </>
  );
}

type Row = {
  readonly part: number;
  readonly what: string;
  readonly means: string;
  /** The address of the claims counted, or of those they were counted among. */
  readonly list: string;
};

type RowsProps = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly locale: Locale;
};

function CountRows({ title, rows, total, locale }: RowsProps) {
  return (
    <tbody>
      <tr className="count-group">
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {rows.map(({ part, what, means, list }) => (
        <tr key={what}>
          <th scope="row">{what}</th>
          <td>
            <CountOf part={part} total={total} list={list} locale={locale} />
          </td>
          <td className="soft">{means}</td>
        </tr>
      ))}
    </tbody>
  );
}

type CountProps = Pick<Row, 'part' | 'list'> & { readonly total: number; readonly locale: Locale };

/** "6 of 27": a count leads to a list, so that it can be checked; none leads nowhere. */
function CountOf({ part, total, list, locale }: CountProps) {
  const words = translator(locale)('outlets.of', {
    part: formatNumber(part, locale),
    total: formatNumber(total, locale),
  });
  return part === 0 ? (
    <bdi className="faint">{words}</bdi>
  ) : (
    <a className="link" href={list}>
      <bdi>{words}</bdi>
    </a>
  );
}
