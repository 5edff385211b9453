import type { Metadata } from 'next';
import { cache } from 'react';
import { PublicNotes } from '@/features/annotation/components/public-notes';
import { SCHEMA_ORG, toClaimReview } from '@/features/assessment/claim-review';
import { Findings } from '@/features/assessment/components/finding';
import { Chain } from '@/features/claim/components/chain';
import { ClaimActions } from '@/features/claim/components/claim-actions';
import { ClaimColophon } from '@/features/claim/components/claim-colophon';
import { FactsRail } from '@/features/claim/components/facts-rail';
import { HistoryList } from '@/features/claim/components/history-list';
import { InContext } from '@/features/claim/components/in-context';
import { QuoteHeader } from '@/features/claim/components/quote-header';
import { claimDescription, claimTitle } from '@/features/claim/preview';
import { findClaim } from '@/features/claim/queries';
import type { ClaimPageShape } from '@/features/claim/shape';
import { Replies } from '@/features/reply/components/replies';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { siteUrl } from '@/lib/env';
import { isPublicId } from '@/lib/id';
import { JsonLd } from '@/ui/json-ld';
import { localeOf } from '../../../../locale';
import { NotFoundPage, notFoundMetadata } from '../../../../not-found-page';
import { pageMetadata } from '../../../../page-metadata';
import { Links } from './links';
import '../../../../styles/chain.css';
import '../../../../styles/claim.css';
import '../../../../styles/claim-links.css';
import '../../../../styles/claim-facts.css';
import '../../../../styles/finding.css';
import '../../../../styles/public-notes.css';

type Props = PageProps<'/[lang]/claims/[id]'>;

/** One read for the page and for its title. */
const claimAt = cache(
  async (id: string): Promise<ClaimPageShape | null> => (isPublicId(id) ? findClaim(id) : null),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const claim = await claimAt((await params).id);
  if (!claim) return notFoundMetadata(locale);
  return pageMetadata({
    locale,
    path: `/claims/${claim.publicId}`,
    title: claimTitle(claim, locale),
    description: claimDescription(claim, locale),
    type: 'article',
  });
}

/** One claim: the words first, then who handed them on, what stands against and for them, and all that is on record. */
export default async function ClaimPage({ params }: Props) {
  const locale = await localeOf(params);
  const claim = await claimAt((await params).id);
  if (!claim) return <NotFoundPage locale={locale} />;
  const words = messages(locale).claim;

  return (
    <article>
      <QuoteHeader claim={claim} locale={locale} />
      <InContext claim={claim} locale={locale} />
      <Chain claim={claim} locale={locale} />
      <div className="claim">
        <div>
          <Findings findings={claim.findings} withdrawn={claim.withdrawnFindings} locale={locale} />
          <Links claim={claim} locale={locale} />
          <Replies replies={claim.replies} withdrawn={claim.withdrawnReplies} locale={locale} />
          <PublicNotes notes={claim.notes} lang={claim.lang} locale={locale} />
        </div>
        <aside aria-label={words.facts.title}>
          <ClaimActions claim={claim} locale={locale} />
          <FactsRail claim={claim} locale={locale} />
          <h2 className="fact-label">{words.history.title}</h2>
          <HistoryList history={claim.history} claimId={claim.publicId} locale={locale} />
        </aside>
      </div>
      <ClaimColophon claim={claim} locale={locale} />
      <Review claim={claim} locale={locale} />
    </article>
  );
}

/** The newest finding, for machines that gather what newsrooms found. A claim that nobody assessed says nothing to them. */
function Review({ claim, locale }: { readonly claim: ClaimPageShape; readonly locale: Locale }) {
  const [finding] = claim.findings;
  if (!finding || claim.capture.isErased) return null;
  const reviewed = { claim, finding, original: claim.capture.url };
  return <JsonLd data={{ '@context': SCHEMA_ORG, ...toClaimReview(reviewed, siteUrl().href, locale) }} />;
}
