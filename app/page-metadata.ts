import type { Metadata } from 'next';
import { LOCALES, type Locale, tagOf } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type Page = {
  readonly locale: Locale;
  /** The address without its language: '' is the front page, '/claims/7h2k' a claim. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What kind of thing the page is, for link previews. */
  readonly type?: 'website' | 'article';
};

/**
 * Title, description, canonical address, its twins in the other languages and the text of link previews.
 *
 * `x-default` is the address without a language: it leads each reader to the language of their browser.
 */
export function pageMetadata({ locale, path, title, description, type = 'website' }: Page): Metadata {
  const address = `/${locale}${path}`;
  return {
    title,
    description,
    alternates: { canonical: address, languages: languageTwins(path) },
    openGraph: {
      title,
      description,
      type,
      url: address,
      siteName: messages(locale).site.name,
      locale: tagOf(locale).replace('-', '_'),
    },
    twitter: { card: 'summary', title, description },
  };
}

/** The same page in every language, by language tag. */
export function languageTwins(path: string): Record<string, string> {
  const twins = LOCALES.map((locale) => [tagOf(locale), `/${locale}${path}`]);
  return Object.fromEntries([...twins, ['x-default', path || '/']]);
}
