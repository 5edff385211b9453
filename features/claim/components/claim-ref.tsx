import type { ClaimRef as Ref } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { ActorName } from '@/ui/actor-name';
import { claimPath } from '@/ui/paths';
import { Quote } from '@/ui/quote';

type Props = {
  readonly claim: Ref;
  readonly locale: Locale;
};

/** Another claim named in passing: who, and the words. */
export function ClaimRef({ claim, locale }: Props) {
  return (
    <>
      <span className="xs strong">
        <ActorName names={claim.speaker.names} locale={locale} />
      </span>
      <Quote
        words={claim.quote}
        lang={claim.lang}
        isDirect={claim.mode === 'direct'}
        size="md"
        href={claimPath(locale, claim.publicId)}
      />
    </>
  );
}
