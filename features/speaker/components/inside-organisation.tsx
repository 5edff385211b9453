import type { SpeakerPageShape, Voice } from '@/features/speaker/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { speakerPath } from '@/ui/paths';
import { OfficeDates, OfficeText } from './office-text';
import { PairsSection } from './pairs-section';
import { VoicesMatrix } from './voices-matrix';

type Props = { readonly speaker: SpeakerPageShape; readonly locale: Locale };

/** An organisation from inside: who stands where, voices at odds, who holds which office, and former members apart. */
export function InsideOrganisation({ speaker, locale }: Props) {
  const { organisation } = speaker;
  const { page } = messages(locale).speakers;
  if (!organisation || organisation.voices.every(({ actor }) => actor.publicId === speaker.publicId))
    return null;
  const current = organisation.voices.filter(({ isFormer }) => !isFormer);
  const former = organisation.voices.filter(({ isFormer }) => isFormer);
  return (
    <>
      <VoicesMatrix organisation={organisation} locale={locale} />
      {organisation.inside.length > 0 && (
        <PairsSection
          id="inside"
          title={page.inside.title}
          intro={page.inside.intro}
          pairs={organisation.inside}
          locale={locale}
        />
      )}
      {organisation.inside.length === 0 && current.length > 1 && (
        <section className="speaker-part" aria-labelledby="inside">
          <h2 className="section-title" id="inside">
            {page.inside.title}
          </h2>
          <p className="note-line">{page.inside.none}</p>
        </section>
      )}
      {current.length > 0 && (
        <section className="speaker-part" aria-labelledby="members">
          <h2 className="section-title" id="members">
            {page.members.title}
          </h2>
          <Members voices={current} self={speaker.publicId} locale={locale} />
        </section>
      )}
      {former.length > 0 && (
        <section className="speaker-part former" aria-labelledby="former">
          <h2 className="section-title" id="former">
            {page.members.former}
          </h2>
          <p className="soft page-intro">{page.members.formerNote}</p>
          <Members voices={former} self={speaker.publicId} locale={locale} />
        </section>
      )}
    </>
  );
}

type MembersProps = {
  readonly voices: readonly Voice[];
  readonly self: string;
  readonly locale: Locale;
};

function Members({ voices, self, locale }: MembersProps) {
  const { members } = messages(locale).speakers.page;
  return (
    <ul className="members">
      {voices.map(({ actor, office }) => (
        <li key={actor.publicId}>
          <a className="strong" href={speakerPath(locale, actor.publicId)}>
            <ActorName names={actor.names} locale={locale} />
          </a>
          {office ? (
            <span className="soft dots">
              <span>
                <OfficeText office={office} locale={locale} />
              </span>
              <span className="faint">
                <OfficeDates office={office} locale={locale} />
              </span>
            </span>
          ) : (
            <span className="soft">{actor.publicId === self ? members.itself : members.part}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
