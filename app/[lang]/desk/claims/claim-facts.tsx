import { ActorLink } from '@/features/actor/components/actor-head';
import type { ActorRef } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { claimPath } from '@/ui/paths';

type Props = {
  readonly claim: { readonly publicId: string; readonly state: string; readonly isShown: boolean };
  readonly speaker: ActorRef | null;
  readonly locale: Locale;
};

/** The state of a claim, the way to its speaker at the desk, and to what readers see of it. */
export function ClaimFacts({ claim, speaker, locale }: Props) {
  return (
    <p className="soft dots">
      <span>{term('states', claim.state, locale)}</span>
      {speaker && <ActorLink actor={speaker} locale={locale} />}
      {claim.isShown && (
        <a className="link" href={claimPath(locale, claim.publicId)}>
          {messages(locale).claimDesk.publicPage}
        </a>
      )}
    </p>
  );
}
