import type { ClaimPageShape } from '@/features/claim/shape';
import { OriginalLink } from '@/features/source/components/original-link';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { siteUrl } from '@/lib/env';
import { Icon } from '@/ui/icon';
import { claimPath, comparePath, quotePath, reportPath } from '@/ui/paths';
import { Cite } from './cite';
import { PrintButton } from './print-button';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** Open at the quote, cite, share, print. Only printing needs a script, and its button comes with it. */
export function ClaimActions({ claim, locale }: Props) {
  const { actions } = messages(locale).claim;
  const address = new URL(claimPath(locale, claim.publicId), siteUrl()).href;
  return (
    <section className="actions" aria-label={actions.title}>
      <a className="btn btn-main" href={quotePath(locale, claim.source.publicId, claim.publicId)}>
        <Icon name="open" /> {actions.openAtQuote}
      </a>
      <a className="btn" href={comparePath(locale, [claim.publicId])}>
        <Icon name="swap" /> {messages(locale).claim.link.compare}
      </a>
      <PrintButton>
        <Icon name="print" /> {actions.print}
      </PrintButton>
      <details name="actions">
        <summary className="btn">
          <Icon name="cite" /> {actions.cite}
        </summary>
        <Cite claim={claim} address={address} locale={locale} />
      </details>
      <details name="actions">
        <summary className="btn">
          <Icon name="link" /> {actions.share}
        </summary>
        <div className="drawer">
          <p className="fact-label">{actions.address}</p>
          <p className="hash to-copy" dir="ltr">
            {address}
          </p>
        </div>
      </details>
      <a className="btn btn-plain" href={reportPath(locale, `/claims/${claim.publicId}`)}>
        <Icon name="note" /> {messages(locale).extras.report.link}
      </a>
      <OriginalLink claim={claim} locale={locale} />
    </section>
  );
}
