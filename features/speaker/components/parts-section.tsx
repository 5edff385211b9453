import type { SpeakerPageShape } from '@/features/speaker/shape';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { Num } from '@/ui/num';
import { speakerPath } from '@/ui/paths';

type Props = { readonly speaker: SpeakerPageShape; readonly locale: Locale };

/** The parts of an organisation, those without claims too: a page that says nothing is on record is an answer. */
export function PartsSection({ speaker: { parts }, locale }: Props) {
  if (parts.length === 0) return null;
  return (
    <section className="speaker-part" aria-labelledby="parts">
      <h2 className="section-title" id="parts">
        <Num value={parts.length} locale={locale} />{' '}
        {translator(locale)('speakers.page.stats.parts', { count: parts.length })}
      </h2>
      <ul className="parts">
        {parts.map((part) => (
          <li key={part.publicId}>
            <a className="link list-link" href={speakerPath(locale, part.publicId)}>
              <ActorName names={part.names} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
