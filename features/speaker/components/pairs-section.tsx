import type { ReactNode } from 'react';
import { Pair } from '@/features/link/components/pair';
import type { PairShape } from '@/features/link/shape';
import type { Locale } from '@/i18n/languages';
import { Num } from '@/ui/num';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly intro: ReactNode;
  readonly pairs: readonly PairShape[];
  readonly locale: Locale;
};

/** Contradictions as facing quotes, under what they have in common. */
export function PairsSection({ id, title, intro, pairs, locale }: Props) {
  return (
    <section className="speaker-part" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}{' '}
        <span className="count">
          <Num value={pairs.length} locale={locale} />
        </span>
      </h2>
      <p className="soft page-intro">{intro}</p>
      <ul className="speaker-pairs">
        {pairs.map((pair) => (
          <li key={pair.publicId}>
            <Pair pair={pair} locale={locale} />
            <Why pair={pair} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why the two are linked, in the reader's language if the editors wrote it. */
function Why({ pair, locale }: { readonly pair: PairShape; readonly locale: Locale }) {
  const reason = pair.reason[locale];
  return reason ? <p className="note-line xs pair-why">{reason}</p> : null;
}
