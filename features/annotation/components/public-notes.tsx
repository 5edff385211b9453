import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import type { PublicNote } from '../shape';

type Props = {
  readonly notes: readonly PublicNote[];
  /** The language of the words they stand on. */
  readonly lang: string;
  readonly locale: Locale;
};

/** What editors note on a record for everybody. Nothing where there is none. */
export function PublicNotes({ notes, lang, locale }: Props) {
  if (notes.length === 0) return null;
  const words = messages(locale).annotations;
  return (
    <section className="public-notes" aria-labelledby="public-notes">
      <h2 className="fact-label" id="public-notes">
        {words.publicTitle}
      </h2>
      {notes.map(({ publicId, body, byline, createdAt, exact, motivation }) => (
        <article key={publicId} id={`annotation-${publicId}`} className="public-note">
          {exact && <blockquote {...langAttributes(lang)}>{exact}</blockquote>}
          <p dir="auto">
            <Local text={body} locale={locale} />
          </p>
          <p className="soft xs dots">
            {motivation === 'correcting' && <span>{words.motivations.correcting}</span>}
            <span>
              <Local text={byline} locale={locale} />
            </span>
            <bdi>{sayInstant(createdAt, locale)}</bdi>
          </p>
        </article>
      ))}
    </section>
  );
}
