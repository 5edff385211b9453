import { Fragment } from 'react';
import type { ClaimCard, LinkFromHere } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { relationParts } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { wordsFor } from '@/ui/lang';

type Props = {
  readonly claim: ClaimCard;
  readonly link: LinkFromHere;
  readonly locale: Locale;
};

/** How the two stand, in one fair sentence that keeps the link's own direction. */
export function RelationSentence({ claim, link, locale }: Props) {
  const [from, to] = link.isFrom ? [claim, link.other] : [link.other, claim];
  const parts = relationParts({ ...link, from: nameOf(from, locale), to: nameOf(to, locale) }, locale);
  return parts.map(({ text, slot }) => (
    <Fragment key={slot ?? text}>
      {slot ? <ActorName names={(slot === 'from' ? from : to).speaker.names} locale={locale} /> : text}
    </Fragment>
  ));
}

function nameOf({ speaker }: ClaimCard, locale: Locale): string {
  return wordsFor(speaker.names, locale)?.words ?? '';
}
