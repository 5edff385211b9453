import type { Field, LineField } from '@/features/access/components/field';
import { INTERFACE_LANGUAGES, LOCALES, type Locale, tagOf } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import type { LocalText } from '@/lib/local-text';

type Asked = {
  readonly name: string;
  readonly label: string;
  readonly words: LocalText | null;
  readonly kind: 'line' | 'text';
};

/** Words in each language of the interface, the reader's own first; one language is enough, or none where that is said. */
export function wordFields(locale: Locale, { name, label, words, kind }: Asked): Field {
  const { byline } = messages(locale).access;
  const fields = [locale, ...LOCALES.filter((lang) => lang !== locale)].map(
    (lang): LineField => ({
      ...{ kind, name: `${name}.${lang}`, label: byline[lang], value: words?.[lang] ?? '', isOptional: true },
      ...{ lang: tagOf(lang), dir: INTERFACE_LANGUAGES[lang].dir, rows: 2 },
    }),
  );
  return { kind: 'group', name, label, fields };
}

/** What a topic is called and what it is about. */
export function topicFields(
  locale: Locale,
  topic: { readonly title: LocalText; readonly description: LocalText | null },
): Field[] {
  const words = messages(locale).topicDesk;
  return [
    wordFields(locale, { name: 'title', label: words.name, words: topic.title, kind: 'line' }),
    wordFields(locale, {
      ...{ name: 'description', label: words.description, words: topic.description, kind: 'text' },
    }),
  ];
}
