import { CiteDownloads, CitedWords } from '@/features/claim/components/cite';
import { PrintButton } from '@/features/claim/components/print-button';
import { MOST_COMPARED } from '@/features/compare/address';
import { endsOf } from '@/features/compare/links';
import { plainSentence, relationPieces } from '@/features/compare/sentence';
import type { ComparisonShape } from '@/features/compare/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { siteUrl } from '@/lib/env';
import { Icon } from '@/ui/icon';
import { claimPath, comparePath, reportPath } from '@/ui/paths';
import { CopyButton } from './copy-button';
import { CompareSearch } from './search-box';

type Props = {
  readonly comparison: ComparisonShape;
  readonly ids: readonly string[];
  readonly locale: Locale;
};

/** Swap, add, share, cite, print, report: links and `details`, so that all but printing needs no script. */
export function CompareTools({ comparison, ids, locale }: Props) {
  const { compare, claim } = messages(locale);
  const [first, second] = ids;
  return (
    <section className="tools" aria-label={compare.tools}>
      {ids.length === 2 && first && second && (
        <a className="btn btn-plain" href={comparePath(locale, [second, first])}>
          <Icon name="swap" /> {compare.swap}
        </a>
      )}
      {ids.length < MOST_COMPARED && (
        <details name="tools">
          <summary className="btn btn-plain">
            <Icon name="plus" /> {compare.add}
          </summary>
          <div className="drawer">
            <p className="fact-label">{compare.picker.search}</p>
            <CompareSearch chosen={ids} words={null} locale={locale} />
          </div>
        </details>
      )}
      <ShareDrawer ids={ids} locale={locale} />
      <CiteDrawer comparison={comparison} ids={ids} locale={locale} />
      <PrintButton>
        <Icon name="print" /> {claim.actions.print}
      </PrintButton>
      <a className="btn btn-plain" href={reportPath(locale, comparePath(locale, ids).slice(3))}>
        <Icon name="note" /> {messages(locale).extras.report.link}
      </a>
    </section>
  );
}

function ShareDrawer({ ids, locale }: Omit<Props, 'comparison'>) {
  const { compare, claim, common } = messages(locale);
  return (
    <details name="tools">
      <summary className="btn btn-plain">
        <Icon name="link" /> {claim.actions.share}
      </summary>
      <div className="drawer">
        <p className="fact-label">{compare.shareTitle}</p>
        <p className="hash to-copy" dir="ltr" id="address">
          {comparisonAddress(ids, locale)}
        </p>
        <CopyButton of="address" done={common.copied}>
          {claim.actions.copyLink}
        </CopyButton>
      </div>
    </details>
  );
}

function CiteDrawer({ comparison: { claims, links }, ids, locale }: Props) {
  const { compare, common, claim: words } = messages(locale);
  const query = `?c=${ids.join(',')}`;
  return (
    <details name="tools">
      <summary className="btn btn-plain">
        <Icon name="cite" /> {words.actions.cite}
      </summary>
      <div className="drawer">
        <p className="fact-label">{compare.copyTitle}</p>
        <div className="to-copy" id="as-text">
          {links.map((link) => {
            const ends = endsOf(link, claims);
            return ends && <p key={link.publicId}>{plainSentence(relationPieces(link, ends, locale))}</p>;
          })}
          {claims.map((claim) => (
            <CitedWords
              key={claim.publicId}
              claim={claim}
              address={new URL(claimPath(locale, claim.publicId), siteUrl()).href}
              locale={locale}
            />
          ))}
          <p>
            <bdi dir="ltr">{comparisonAddress(ids, locale)}</bdi>
          </p>
        </div>
        <CopyButton of="as-text" done={common.copied}>
          {compare.copy}
        </CopyButton>
        <CiteDownloads path={`${comparePath(locale, [])}/cite`} query={query} locale={locale} />
      </div>
    </details>
  );
}

function comparisonAddress(ids: readonly string[], locale: Locale): string {
  return new URL(comparePath(locale, ids), siteUrl()).href;
}
