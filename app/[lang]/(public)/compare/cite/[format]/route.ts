import { claimCitation } from '@/features/claim/citation';
import { claimItem } from '@/features/claim/cite';
import { readCompared } from '@/features/compare/address';
import { comparisonItem, comparisonSentences } from '@/features/compare/cite';
import { findComparison } from '@/features/compare/queries';
import { isLocale } from '@/i18n/languages';
import { siteUrl } from '@/lib/env';
import { claimPath, comparePath } from '@/ui/paths';
import { citeAnswer, noCitation } from '../../../cite-answer';

type Context = { readonly params: Promise<{ readonly lang: string; readonly format: string }> };

/** The citation of a comparison as a file: the comparison first, then each of its claims. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, format } = await params;
  const { ids } = readCompared(new URL(request.url).searchParams.getAll('c'));
  if (!isLocale(lang) || ids.length === 0) return noCitation();
  const comparison = await findComparison(ids);
  if (comparison.claims.length < 2) return noCitation();

  const at = (path: string) => new URL(path, siteUrl()).href;
  const shown = comparison.claims.map(({ publicId }) => publicId);
  const address = at(comparePath(lang, shown));
  const cited = comparison.claims.map((claim) => ({ claim, at: at(claimPath(lang, claim.publicId)) }));
  const texts = cited.map(({ claim, at: own }) => {
    const { words, record } = claimCitation(claim, own, lang);
    return `${words}\n${record}\n`;
  });
  return citeAnswer(format, {
    name: `sanad-compare-${shown.join('-')}`,
    text: [...comparisonSentences(comparison, lang), ...texts, address, ''].join('\n'),
    items: [
      comparisonItem(comparison, address, lang),
      ...cited.map(({ claim, at: own }) => claimItem(claim, own, lang)),
    ],
  });
}
