import type { CiteItem } from '@/features/claim/cite';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { endsOf } from './links';
import { comparisonTitle } from './preview';
import { plainSentence, relationPieces } from './sentence';
import type { ComparisonShape } from './shape';

/** How the claims stand to each other, one plain sentence for each link, names isolated. */
export function comparisonSentences({ claims, links }: ComparisonShape, locale: Locale): string[] {
  return links.flatMap((link) => {
    const ends = endsOf(link, claims);
    return ends ? [plainSentence(relationPieces(link, ends, locale))] : [];
  });
}

/** The comparison itself as an item of a bibliography: the site stands for its author. */
export function comparisonItem(comparison: ComparisonShape, address: string, locale: Locale): CiteItem {
  const { cite } = messages(locale).extras;
  const names = comparisonTitle(comparison.claims, locale);
  return {
    id: `sanad-compare-${comparison.claims.map(({ publicId }) => publicId).join('-')}`,
    title: bare(translator(locale)('compare.title', { names })),
    lang: locale,
    author: null,
    container: cite.site,
    publisher: null,
    issued: [],
    isDateInferred: false,
    url: address,
    notes: comparisonSentences(comparison, locale).map((sentence) =>
      translator(locale)('extras.cite.relation', { sentence: bare(sentence) }),
    ),
  };
}

/** Reference managers show control signs as boxes. */
function bare(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
