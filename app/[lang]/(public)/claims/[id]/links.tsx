import { LinkedClaims } from '@/features/claim/components/linked-claims';
import { SetAside } from '@/features/claim/components/set-aside';
import { linkSections } from '@/features/claim/sections';
import type { ClaimPageShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** What stands against the claim, then what speaks for it, says it again, goes with it, and what was not linked. */
export function Links({ claim, locale }: Props) {
  const { contradicting, supporting, restating, context } = messages(locale).claim;
  const sections = linkSections(claim.links);
  const common = { claim, locale };
  return (
    <>
      <LinkedClaims
        {...common}
        id="against"
        title={contradicting.title}
        links={sections.contradicting}
        none={contradicting.none}
      />
      <LinkedClaims
        {...common}
        id="for"
        title={supporting.title}
        links={sections.supporting}
        none={supporting.none}
      />
      <LinkedClaims {...common} id="for-others" title={supporting.titleOut} links={sections.supported} />
      <LinkedClaims {...common} id="again" title={restating.title} links={sections.restating} />
      <LinkedClaims {...common} id="context" title={context.title} links={sections.context} />
      <SetAside claim={claim} locale={locale} />
    </>
  );
}
