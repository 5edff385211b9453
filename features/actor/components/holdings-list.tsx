import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';

const ALL = ['claims', 'steps', 'sources', 'spellings', 'offices', 'parts'] as const;

type Props = {
  readonly counts: Partial<Readonly<Record<(typeof ALL)[number], number>>>;
  readonly locale: Locale;
};

/** What hangs on a name, counted; what there is none of is left out. */
export function HoldingsList({ counts, locale }: Props) {
  const t = translator(locale);
  const held = ALL.map((what) => ({ what, count: counts[what] ?? 0 })).filter(({ count }) => count > 0);
  if (held.length === 0) return <p className="soft">{messages(locale).actorDesk.holdings.nothing}</p>;
  return (
    <p className="dots">
      {held.map(({ what, count }) => (
        <span key={what}>{t(`actorDesk.holdings.${what}`, { count })}</span>
      ))}
    </p>
  );
}
