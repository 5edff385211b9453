import type { ReactNode } from 'react';
import type { ClaimPageShape } from '@/features/claim/shape';
import { type Locale, languageName } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { isReadIn, langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { speakerPath } from '@/ui/paths';
import { SLOT, Slotted } from '@/ui/slot';
import { ActorLink } from './actor-link';
import { SaidInFull } from './said-in-full';

type Props = { readonly claim: ClaimPageShape; readonly locale: Locale };

/** Who said it, in both scripts, with whom, in which office at the time, and when. */
export function SaidBy({ claim, locale }: Props) {
  const { coSpeakers, speaker, translatedFrom } = claim;
  return (
    <figcaption className="said-by">
      <span className="who">
        <a href={speakerPath(locale, speaker.publicId)}>
          <ActorName names={speaker.names} locale={locale} />
        </a>
      </span>
      <OtherName claim={claim} locale={locale} />
      {coSpeakers.length > 0 && (
        <span className="soft">
          <Slotted text={translator(locale)('claim.coSpeakers', { names: SLOT })}>
            {coSpeakers.map((actor, index) => (
              <span key={actor.publicId}>
                {index > 0 && messages(locale).common.separator}
                <ActorLink actor={actor} locale={locale} />
              </span>
            ))}
          </Slotted>
        </span>
      )}
      <Role claim={claim} locale={locale} />
      <span className="soft">
        <SaidInFull claim={claim} locale={locale} />
      </span>
      {translatedFrom && <Translated from={translatedFrom} locale={locale} />}
    </figcaption>
  );
}

/** The name in the other script: that of the words, or English for those who read the words themselves. */
function OtherName({ claim: { speaker, lang }, locale }: Props) {
  const other = isReadIn(lang, locale) ? 'en' : (lang.split('-')[0] ?? lang);
  const name = speaker.names[other];
  if (!name || other === locale) return null;
  return (
    <span className="soft in-source" {...langAttributes(other)}>
      {name}
    </span>
  );
}

/** The role as the source gives it: its words, what they mean, and whether they are from before or from elsewhere. */
function Role({ claim: { role, mode, speaker, source }, locale }: Props) {
  const { claim, common } = messages(locale);
  if (mode === 'narration') return <span className="soft">{term('modes', mode, locale)}</span>;
  if (!role?.words && !role?.gloss) {
    return speaker.type === 'unnamed-office' ? <span className="soft">{claim.unnamed}</span> : null;
  }
  const isRead = isReadIn(source.lang, locale);
  return (
    <span className="soft">
      {claim.roleInSource}{' '}
      {role.words && (
        <bdi className="in-source" {...langAttributes(source.lang)}>
          {role.words}
        </bdi>
      )}
      {role.words && role.gloss && !isRead && common.separator}
      {(!role.words || !isRead) && <Local text={role.gloss} locale={locale} />}
      {role.standing === 'former' && <Aside>{claim.formerOffice}</Aside>}
      {role.isInherited && <Aside>{claim.roleEarlier}</Aside>}
      {speaker.type === 'unnamed-office' && <Aside>{claim.unnamed}</Aside>}
    </span>
  );
}

function Aside({ children }: { readonly children: ReactNode }) {
  return <span className="role-aside">{children}</span>;
}

function Translated({ from, locale }: { readonly from: string; readonly locale: Locale }) {
  return (
    <span className="soft said-note">
      {translator(locale)('claim.translatedByOutlet', { language: languageName(from, locale) })}
    </span>
  );
}
