import type { Metadata } from 'next';
import { SpeakerEntry } from '@/features/speaker/components/speaker-entry';
import { LONGEST_NAME, SpeakerSearch } from '@/features/speaker/components/speaker-search';
import { listSpeakers } from '@/features/speaker/queries';
import { messages, translator } from '@/i18n/messages';
import { Icon } from '@/ui/icon';
import { speakersPath } from '@/ui/paths';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';
import '../../../styles/shelf.css';
import '../../../styles/speaker.css';

type Props = PageProps<'/[lang]/speakers'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { title, description } = messages(locale).speakers;
  const { words, after } = readAddress(await searchParams);
  return {
    ...pageMetadata({ locale, path: '/speakers', title, description }),
    robots: words || after ? { index: false, follow: true } : null,
  };
}

/** Everyone with a published claim, by name in the reader's language, one page at a time. */
export default async function SpeakersPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { words, after } = readAddress(await searchParams);
  const { speakers: text } = messages(locale);
  const { speakers, next } = await listSpeakers({ locale, words, after });
  const isWhole = words === null && after === null;

  return (
    <>
      <h1 className="headline">{text.title}</h1>
      <p className="soft page-intro">{text.intro}</p>
      <SpeakerSearch words={words} locale={locale} />
      {words !== null && (
        <p className="row found-speakers" role="status">
          {translator(locale)('speakers.foundFor', { count: speakers.length, words })}{' '}
          <a className="link list-link" href={speakersPath(locale)}>
            {text.everyone}
          </a>
        </p>
      )}
      {speakers.length === 0 && (
        <section className="empty">
          <h2 className="section-title">{isWhole ? text.emptyHeading : text.noMatchHeading}</h2>
          <p>{isWhole ? text.emptyBody : text.noMatchBody}</p>
        </section>
      )}
      <ul className="speaker-entries">
        {speakers.map((speaker) => (
          <li key={speaker.publicId}>
            <SpeakerEntry speaker={speaker} locale={locale} />
          </li>
        ))}
      </ul>
      {(next || after) && (
        <nav className="row speaker-pages" aria-label={text.paging}>
          {after && (
            <a className="btn btn-plain" href={address(speakersPath(locale), words, null)}>
              {text.first}
            </a>
          )}
          {next && (
            <a className="btn" href={address(speakersPath(locale), words, next)} rel="next">
              {text.next} <Icon name="chevron" />
            </a>
          )}
        </nav>
      )}
    </>
  );
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

function readAddress(query: Query): { words: string | null; after: string | null } {
  const first = (value: string | string[] | undefined) => {
    const one = Array.isArray(value) ? value[0] : value;
    return one?.replace(/\p{Cc}/gu, ' ').trim() || null;
  };
  return {
    words: first(query['q'])?.slice(0, LONGEST_NAME) ?? null,
    after: first(query['after'])?.slice(0, 1000) ?? null,
  };
}

function address(path: string, words: string | null, after: string | null): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  if (after) query.set('after', after);
  return query.size > 0 ? `${path}?${query}` : path;
}
