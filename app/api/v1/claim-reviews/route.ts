import { SCHEMA_ORG, toClaimReview } from '@/features/assessment/claim-review';
import { listReviews } from '@/features/assessment/queries';
import { isLocale } from '@/i18n/languages';
import { siteUrl } from '@/lib/env';
import { isPublicId } from '@/lib/id';

/**
 * The newest published finding on each public claim as a ClaimReview, latest written first: `?lang=fa&after=<id>`. A page
 * of fifty; the `Link` header leads to the next.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = query.get('lang') ?? 'en';
  const locale = isLocale(asked) ? asked : 'en';
  const after = query.get('after');
  const { reviews, next } = await listReviews(after !== null && isPublicId(after) ? after : null);
  const site = siteUrl().href;
  const headers = new Headers({ 'content-type': 'application/ld+json', 'cache-control': 'no-cache' });
  if (next) {
    const address = new URL(`/api/v1/claim-reviews?lang=${locale}&after=${next}`, site);
    headers.set('link', `<${address.href}>; rel="next"`);
  }
  const feed = {
    '@context': SCHEMA_ORG,
    '@type': 'DataFeed',
    dataFeedElement: reviews.map((reviewed) => ({
      '@type': 'DataFeedItem',
      dateCreated: reviewed.finding.publishedAt,
      item: toClaimReview(reviewed, site, locale),
    })),
  };
  return Response.json(feed, { headers });
}
