import type { Metadata } from 'next';
import { cache } from 'react';
import { readCompared } from '@/features/compare/address';
import { comparisonTitle } from '@/features/compare/preview';
import { findComparison } from '@/features/compare/queries';
import type { ComparisonShape } from '@/features/compare/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';
import { Comparison } from './comparison';
import { Picking } from './picking';
import '../../../styles/list.css';
import '../../../styles/pair.css';
import '../../../styles/compare.css';
import '../../../styles/compare-facts.css';
import '../../../styles/compare-relations.css';
import '../../../styles/compare-picking.css';

type Props = PageProps<'/[lang]/compare'>;

const NOTHING: ComparisonShape = { claims: [], links: [], passage: null };

/** One read for the page and for its title; `ids` is a string, so that both ask for the same. */
const comparisonOf = cache(async (ids: string): Promise<ComparisonShape> => {
  return ids === '' ? NOTHING : findComparison(ids.split(','));
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { ids } = readCompared((await searchParams)['c']);
  const { claims, links } = await comparisonOf(ids.join(','));
  const isComparison = claims.length > 1;
  const names = comparisonTitle(claims, locale);
  const path = isComparison ? `/compare?c=${claims.map(({ publicId }) => publicId).join(',')}` : '/compare';
  return {
    ...pageMetadata({
      locale,
      path,
      title: isComparison
        ? translator(locale)('compare.title', { names })
        : messages(locale).compare.titleEmpty,
      description: isComparison
        ? translator(locale)('compare.description', { names })
        : messages(locale).compare.picker.intro,
      type: 'article',
    }),
    // Any claims can be set side by side; only what the record joins is worth a place in a search engine.
    ...(isComparison && links.length === 0 && { robots: { index: false } }),
  };
}

/** Two to four claims side by side; with fewer, the page on which they are chosen. The address is the state. */
export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = await searchParams;
  const asked = readCompared(query['c']);
  const comparison = await comparisonOf(asked.ids.join(','));
  const words =
    [query['q'] ?? []]
      .flat()[0]
      ?.replace(/\p{Cc}/gu, ' ')
      .trim() || null;
  const dropped = asked.malformed + asked.ids.length - comparison.claims.length;

  return (
    <>
      <Notices dropped={dropped} surplus={asked.surplus} locale={locale} />
      {comparison.claims.length > 1 && words === null ? (
        <Comparison comparison={comparison} locale={locale} />
      ) : (
        <Picking claims={comparison.claims} words={words} locale={locale} />
      )}
    </>
  );
}

type NoticesProps = { readonly dropped: number; readonly surplus: number; readonly locale: Locale };

/** What of the address could not be shown. What is not public looks like what never was. */
function Notices({ dropped, surplus, locale }: NoticesProps) {
  const t = translator(locale);
  return (
    <>
      {dropped > 0 && <p className="notice">{t('compare.dropped', { count: dropped })}</p>}
      {surplus > 0 && <p className="notice">{t('compare.surplus', { count: surplus })}</p>}
    </>
  );
}
