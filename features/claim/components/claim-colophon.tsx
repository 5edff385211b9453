import type { ClaimPageShape } from '@/features/claim/shape';
import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { siteUrl } from '@/lib/env';
import { claimPath } from '@/ui/paths';
import { SLOT, Slotted } from '@/ui/slot';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** The last line of a print-out: which record and which copy it was made from, and where it can be found. */
export function ClaimColophon({ claim, locale }: Props) {
  const text = translator(locale)('claim.colophon', {
    claim: formatOrdinal(claim.number, locale),
    revision: formatOrdinal(claim.version, locale),
    source: claim.source.publicId,
    capture: formatOrdinal(claim.capture.number, locale),
    hash: SLOT,
  });
  return (
    <p className="colophon">
      <Slotted text={text}>
        <bdi className="hash" dir="ltr">
          {claim.capture.textSha256}
        </bdi>
      </Slotted>
      <br />
      <bdi className="hash" dir="ltr">
        {new URL(claimPath(locale, claim.publicId), siteUrl()).href}
      </bdi>
    </p>
  );
}
