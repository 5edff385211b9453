import type { ClaimCard } from '@/features/claim/shape';
import { type Locale, tagOf } from '@/i18n/languages';
import { type LocalText, pickText } from '@/lib/local-text';
import { claimPath, sourcePath } from '@/ui/paths';
import type { CommonValue } from './schema';
import type { PublicFinding } from './shape';

/** A published finding with the claim it is on and the address of the source's original, where it has one. */
export type Reviewed = {
  readonly claim: Pick<
    ClaimCard,
    'publicId' | 'quote' | 'lang' | 'translations' | 'speaker' | 'said' | 'source'
  >;
  readonly finding: PublicFinding;
  readonly original: string | null;
};

export const SCHEMA_ORG = 'https://schema.org';

/** The common values in order, from the worst; what is unproven has no place in it. */
const RANKS: Readonly<Partial<Record<CommonValue, number>>> = { false: 1, mixed: 2, true: 3 };
const RANGE = { worstRating: 1, bestRating: 3 };

/**
 * A finding as a schema.org ClaimReview (https://schema.org/ClaimReview), in one language. The words of the rating are those
 * of the newsroom's own scale; the number is the place of its common value, so that different scales can be compared.
 */
export function toClaimReview({ claim, finding, original }: Reviewed, site: string, locale: Locale) {
  const address = new URL(claimPath(locale, claim.publicId), site).href;
  return {
    '@type': 'ClaimReview',
    '@id': `${address}#finding`,
    url: address,
    inLanguage: tagOf(locale),
    datePublished: finding.publishedAt,
    author: { '@type': 'Organization', name: said(finding.decidedBy, locale), url: site },
    claimReviewed: claim.translations[locale] ?? claim.quote,
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      inLanguage: claim.lang,
      author: {
        '@type': claim.speaker.type === 'person' ? 'Person' : 'Organization',
        name: said(claim.speaker.names, locale),
      },
      ...dayOf(claim.said),
      appearance: {
        '@type': 'CreativeWork',
        url: original ?? new URL(sourcePath(locale, claim.source.publicId), site).href,
        inLanguage: claim.source.lang,
        ...(claim.source.title === null ? {} : { headline: claim.source.title }),
      },
    },
    reviewRating: ratingOf(finding, locale),
  };
}

function ratingOf({ scale, verdict, reason }: PublicFinding, locale: Locale) {
  const rating = scale.ratings.find(({ value }) => value === verdict);
  const rank = rating && RANKS[rating.common];
  return {
    '@type': 'Rating',
    alternateName: said(rating?.label ?? null, locale),
    ratingExplanation: said(reason, locale),
    ...(rank === undefined ? {} : { ratingValue: rank, ...RANGE }),
  };
}

/** When it was said, if that is one day. */
function dayOf({ earliest, latest }: ClaimCard['said']) {
  return earliest !== null && earliest === latest ? { datePublished: earliest } : {};
}

function said(text: LocalText | null, locale: Locale): string {
  return pickText(text, locale)?.words ?? '';
}
