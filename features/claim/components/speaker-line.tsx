import type { ClaimCard, RoleShape } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { isReadIn, langAttributes, wordsFor } from '@/ui/lang';
import { SLOT, Slotted } from '@/ui/slot';

type Props = { readonly claim: ClaimCard; readonly locale: Locale };

/** Who speaks, with "and others" where the source gives more voices than the one named. */
export function SpeakerName({ claim, locale }: Props) {
  const name = <ActorName names={claim.speaker.names} locale={locale} />;
  if (claim.coSpeakers.length === 0) return name;
  return <Slotted text={translator(locale)('card.withOthers', { name: SLOT })}>{name}</Slotted>;
}

/** In which office, as the source gives it: in the reader's language if the editors translated it. */
export function SpeakerRole({ claim, locale }: Props) {
  if (claim.mode === 'narration') return term('modes', 'narration', locale);
  return claim.role && hasRole(claim) ? (
    <RoleWords role={claim.role} lang={claim.source.lang} locale={locale} />
  ) : null;
}

/** Whether `SpeakerRole` has something to say. The name of an unnamed office is its role already. */
export function hasRole({ role, mode, speaker }: ClaimCard): boolean {
  if (mode === 'narration') return true;
  return speaker.type !== 'unnamed-office' && Boolean(role?.words ?? role?.gloss);
}

type RoleProps = { readonly role: RoleShape; readonly lang: string; readonly locale: Locale };

function RoleWords({ role, lang, locale }: RoleProps) {
  const ownGloss = role.gloss?.[locale];
  if (ownGloss && !(role.words && isReadIn(lang, locale))) return ownGloss;
  if (role.words) {
    return <bdi {...langAttributes(lang)}>{role.words}</bdi>;
  }
  const other = wordsFor(role.gloss, locale);
  return other && <bdi {...other.attributes}>{other.words}</bdi>;
}
