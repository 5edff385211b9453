import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';

type Props = { readonly remaining: number; readonly total: number; readonly locale: Locale };

/** How far the editor is: "12 of 31 left". */
export function Progress({ remaining, total, locale }: Props) {
  if (total === 0) return null;
  const said = translator(locale)('suggestions.left', { remaining, total });
  return (
    <p className="suggestion-progress" role="status">
      <progress value={total - remaining} max={total} aria-hidden="true" />
      <b>{said}</b>
    </p>
  );
}
