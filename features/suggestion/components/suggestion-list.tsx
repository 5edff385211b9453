import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import type { SuggestedParagraph } from '../desk-model';
import type { ActorMatch } from '../shape';
import { SuggestionCard } from './suggestion-card';

/** What every card needs of the page it stands on. */
export type DeskSource = {
  readonly text: string;
  readonly lang: string;
  readonly path: string;
  readonly own: () => { readonly token: string; readonly opId: string };
  readonly matches: ReadonlyMap<string, readonly ActorMatch[]>;
  /** What an editor looked up by hand for one of the suggestions. */
  readonly search: {
    readonly suggestionId: string;
    readonly words: string;
    readonly found: readonly ActorMatch[];
  } | null;
};

type Props = {
  readonly paragraphs: readonly SuggestedParagraph[];
  readonly source: DeskSource;
  readonly locale: Locale;
};

/** The suggestions that wait, by paragraph, in the order of the text. */
export function SuggestionList({ paragraphs, source, locale }: Props) {
  const words = messages(locale).suggestions;
  if (paragraphs.length === 0) return <p className="soft">{words.allDone}</p>;
  return paragraphs.map(({ number, cards }) => (
    <section key={number} className="suggested-paragraph">
      <h3 className="soft">
        {translator(locale)('reader.paragraph', { number: formatOrdinal(number, locale) })}
      </h3>
      {cards.map((card) => (
        <SuggestionCard key={card.id} card={card} source={source} locale={locale} />
      ))}
    </section>
  ));
}
