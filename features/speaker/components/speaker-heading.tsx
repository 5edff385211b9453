import type { SpeakerPageShape } from '@/features/speaker/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { ActorName } from '@/ui/actor-name';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { outletPath, speakerPath, speakersPath } from '@/ui/paths';
import { OtherNames } from './other-names';

type Props = { readonly speaker: SpeakerPageShape; readonly locale: Locale };

/** Who it is: the name in all its scripts and spellings, what it is part of, and where else it is described. */
export function SpeakerHeading({ speaker, locale }: Props) {
  const { speakers, nav } = messages(locale);
  const { page } = speakers;
  return (
    <header className="speaker-head">
      <nav className="crumbs dots" aria-label={nav.breadcrumb}>
        <a href={speakersPath(locale)}>{nav.speakers}</a>
        <span>{term('actorTypes', speaker.type, locale)}</span>
      </nav>
      <h1 className="headline">
        <ActorName names={speaker.names} locale={locale} />{' '}
        <OtherNames names={speaker.names} locale={locale} />
      </h1>
      <Spellings speaker={speaker} locale={locale} />
      {speaker.note && (
        <p className="soft page-intro">
          <Local text={speaker.note} locale={locale} />
        </p>
      )}
      <ul className="speaker-links">
        {speaker.parent && (
          <li>
            <span className="soft">{page.partOf}</span>{' '}
            <a className="link" href={speakerPath(locale, speaker.parent.publicId)}>
              <ActorName names={speaker.parent.names} locale={locale} />
            </a>
          </li>
        )}
        {speaker.type === 'outlet' && (
          <li>
            <a className="link" href={outletPath(locale, speaker.publicId)}>
              {page.outletPage}
            </a>
          </li>
        )}
        {speaker.wikidataId && /^Q\d+$/.test(speaker.wikidataId) && (
          <li>
            <a className="link" href={`https://www.wikidata.org/wiki/${speaker.wikidataId}`} rel="noopener">
              <bdi lang="en" dir="ltr">
                Wikidata {speaker.wikidataId}
              </bdi>
            </a>
          </li>
        )}
      </ul>
    </header>
  );
}

/** Other spellings and account names, as sources write them. */
function Spellings({ speaker: { spellings }, locale }: Props) {
  const others = spellings.filter(({ kind }) => kind !== 'name');
  if (others.length === 0) return null;
  return (
    <p className="xs soft spellings">
      {messages(locale).speakers.page.alsoWritten}:{' '}
      {others.map(({ name, lang, kind }, index) => (
        <span key={`${lang} ${name}`}>
          {index > 0 && messages(locale).common.separator}
          <bdi {...(lang === 'und' ? { dir: 'ltr', lang: 'und' } : langAttributes(lang))}>
            {kind === 'handle' && !name.startsWith('@') ? `@${name}` : name}
          </bdi>
        </span>
      ))}
    </p>
  );
}
