import { describe, expect, it } from 'vitest';
import { type Reviewed, toClaimReview } from './claim-review';
import { SHIPPED_SCALE } from './shipped-scale';

const SITE = 'https://example.org/';
const actor = { publicId: 'abcdefghjk', type: 'person', names: { en: 'A minister', fa: 'یک وزیر' } } as const;
const undated = { edtf: null, earliest: null, latest: null, basis: null } as const;

function reviewed(over: { claim?: object; finding?: object; original?: string | null } = {}): Reviewed {
  return {
    claim: {
      ...{
        publicId: 'bcdefghjkm',
        quote: 'داعش نیست',
        lang: 'fa-AF',
        translations: { en: 'There is no ISIS' },
      },
      speaker: actor,
      said: { ...undated, earliest: '2023-03-25', latest: '2023-03-25', words: null, meaning: null },
      source: {
        ...{ publicId: 'cdefghjkmn', kind: 'article', title: null, label: null, lang: 'fa-AF' },
        ...{ outlet: null, relays: null, published: undated },
      },
      ...over.claim,
    },
    finding: {
      ...{ publicId: 'defghjkmnp', verdict: 'false', scale: SHIPPED_SCALE },
      reason: { en: 'Eight raids in a month', fa: 'هشت حمله در یک ماه' },
      ...{ validFrom: '2023-03-28', validTo: null, decidedBy: { en: 'The newsroom' } },
      ...{ confirmedBy: { en: 'Another' }, publishedAt: '2026-11-02T10:00:00.000Z', isByOne: false },
      ...over.finding,
    },
    original: over.original === undefined ? 'https://source.example/1' : over.original,
  };
}

describe('a finding for machines', () => {
  it('names who said what where, who finds what of it, and by which words of which scale', () => {
    expect(toClaimReview(reviewed(), SITE, 'en')).toEqual({
      ...{ '@type': 'ClaimReview', '@id': 'https://example.org/en/claims/bcdefghjkm#finding' },
      ...{ url: 'https://example.org/en/claims/bcdefghjkm', inLanguage: 'en' },
      datePublished: '2026-11-02T10:00:00.000Z',
      author: { '@type': 'Organization', name: 'The newsroom', url: SITE },
      claimReviewed: 'There is no ISIS',
      itemReviewed: {
        ...{ '@type': 'Claim', text: 'داعش نیست', inLanguage: 'fa-AF', datePublished: '2023-03-25' },
        author: { '@type': 'Person', name: 'A minister' },
        appearance: { '@type': 'CreativeWork', url: 'https://source.example/1', inLanguage: 'fa-AF' },
      },
      reviewRating: {
        ...{ '@type': 'Rating', alternateName: 'false', ratingExplanation: 'Eight raids in a month' },
        ...{ ratingValue: 1, worstRating: 1, bestRating: 3 },
      },
    });
  });

  it('speaks the language it is asked in, and quotes where there is no translation', () => {
    const { claimReviewed, reviewRating, itemReviewed } = toClaimReview(reviewed(), SITE, 'fa');
    expect(claimReviewed).toBe('داعش نیست');
    expect(reviewRating.ratingExplanation).toBe('هشت حمله در یک ماه');
    expect(itemReviewed.author.name).toBe('یک وزیر');
  });

  it.each([
    ['true', 3],
    ['mixed', 2],
    ['unproven', undefined],
  ])('gives what is %s the place %s', (verdict, place) => {
    expect(toClaimReview(reviewed({ finding: { verdict } }), SITE, 'en').reviewRating.ratingValue).toBe(
      place,
    );
  });

  it('leads to our page of a source without an address, and says no day where it is not one', () => {
    const interval = { ...undated, earliest: '2023-03-01', latest: '2023-03-31', words: null, meaning: null };
    const { itemReviewed } = toClaimReview(
      reviewed({ original: null, claim: { said: interval } }),
      SITE,
      'en',
    );
    expect(itemReviewed.appearance.url).toBe('https://example.org/en/sources/cdefghjkmn');
    expect(itemReviewed).not.toHaveProperty('datePublished');
  });

  it('names what is no person as an organisation', () => {
    const speaker = { ...actor, type: 'unnamed-office' };
    expect(toClaimReview(reviewed({ claim: { speaker } }), SITE, 'en').itemReviewed.author['@type']).toBe(
      'Organization',
    );
  });
});
