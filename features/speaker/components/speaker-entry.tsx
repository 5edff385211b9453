import type { SpeakerRow } from '@/features/speaker/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { Icon } from '@/ui/icon';
import { speakerPath } from '@/ui/paths';
import { OfficeText } from './office-text';
import { OtherNames } from './other-names';

/** A speaker in the list: the name in its scripts, the office or what it is, and how much there is on record. */
export function SpeakerEntry({ speaker, locale }: { readonly speaker: SpeakerRow; readonly locale: Locale }) {
  const t = translator(locale);
  return (
    <article className="speaker-entry">
      <div>
        <h2>
          <a className="speaker-link" href={speakerPath(locale, speaker.publicId)}>
            <ActorName names={speaker.names} locale={locale} />
          </a>{' '}
          <OtherNames names={speaker.names} locale={locale} most={1} />
        </h2>
        <p className="xs soft">
          {speaker.office ? (
            <OfficeText office={speaker.office} locale={locale} />
          ) : (
            term('actorTypes', speaker.type, locale)
          )}
        </p>
      </div>
      <p className="speaker-tally">
        <span>{t('count.claims', { count: speaker.claims })}</span>
        {speaker.contradictions > 0 && (
          <span className="stance contradicts">
            <Icon name="contradicts" />{' '}
            <span>{t('count.contradictions', { count: speaker.contradictions })}</span>
          </span>
        )}
      </p>
    </article>
  );
}
