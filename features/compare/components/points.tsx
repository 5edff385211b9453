import type { ClaimPageShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { Butterfly, type Row } from './butterfly';
import { contextRow, FACT_ROWS, type FactRow, VOICE_ROWS } from './fact-rows';
import { linkRows, stanceRows } from './link-rows';

type Props = { readonly claims: readonly ClaimPageShape[]; readonly locale: Locale };

/** The claims point by point: positions first, then how, when, where, by whom handed on, and what else is linked. */
export function Points({ claims, locale }: Props) {
  const stances = stanceRows(claims, locale);
  const rows = [
    ...(claims.length > 2 ? factRows(VOICE_ROWS, claims, locale) : []),
    ...stances,
    ...factRows(FACT_ROWS, claims, locale),
    ...linkRows(claims, locale),
    ...factRows([contextRow(claims.length > 2)], claims, locale),
  ];
  return <Butterfly claims={claims} rows={rows} caption={messages(locale).compare.table} locale={locale} />;
}

function factRows(rows: readonly FactRow[], claims: readonly ClaimPageShape[], locale: Locale): Row[] {
  const labels = messages(locale).compare.rows;
  return rows.flatMap(({ id, same, Cell }) => {
    const values = claims.map(same);
    if (values.every((value) => value === null) && !VOICE_ROWS.some((row) => row.id === id)) return [];
    const isSame = values[0] !== null && values.every((value) => value === values[0]);
    const cells = claims.map((claim) => <Cell key={claim.publicId} claim={claim} locale={locale} />);
    return [{ id, label: labels[id], cells, isSame }];
  });
}
