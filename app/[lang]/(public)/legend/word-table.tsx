import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { isLinkType, type MeaningTable, meaning, term } from '@/i18n/vocabulary';
import { Stance } from '@/ui/stance';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly table: MeaningTable;
  readonly locale: Locale;
};

/** A table of stored words with one sentence for each. */
export function WordTable({ id, title, table, locale }: Props) {
  return (
    <section id={id}>
      <h2 className="section-title">{title}</h2>
      <dl className="legend-words">
        {Object.keys(messages(locale).meanings[table]).map((word) => (
          <div key={word}>
            <dt>
              {isLinkType(word) ? (
                <Stance type={word}>{term(table, word, locale)}</Stance>
              ) : (
                term(table, word, locale)
              )}
            </dt>
            <dd>{meaning(table, word, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
