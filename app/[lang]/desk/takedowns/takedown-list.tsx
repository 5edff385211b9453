import { AskedBy } from '@/features/takedown/components/asked-by';
import { ReasonClass } from '@/features/takedown/components/reason-class';
import { TakedownName } from '@/features/takedown/components/takedown-name';
import type { Takedown } from '@/features/takedown/shape';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';

type Props = {
  readonly takedowns: readonly Takedown[];
  /** Where the next page begins, if there is one. */
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly locale: Locale;
};

const PATHS = { source: 'sources', claim: 'claims', reply: 'replies' } as const;

/** What was taken down, held, released and erased, newest first: what, by which reason, by whom and when. */
export function TakedownList({ takedowns, next, isFirst, locale }: Props) {
  const words = messages(locale).takedowns;
  const at = `/${locale}/desk/takedowns`;
  return (
    <section aria-labelledby="takedowns">
      <h2 className="section-title" id="takedowns">
        {words.list}
      </h2>
      {takedowns.length === 0 && <p className="soft">{words.listEmpty}</p>}
      <ol className="desk-list">
        {takedowns.map((takedown) => (
          <li key={takedown.id}>
            <Line takedown={takedown} locale={locale} />
          </li>
        ))}
      </ol>
      <p className="dots">
        {!isFirst && (
          <a className="link" href={at}>
            {words.first}
          </a>
        )}
        {next && (
          <a className="link" href={`${at}?after=${next}`} rel="next">
            {words.next}
          </a>
        )}
      </p>
    </section>
  );
}

function Line({ takedown, locale }: { readonly takedown: Takedown; readonly locale: Locale }) {
  const words = messages(locale).takedowns;
  const { verb, aggregate, publicId, reason, byline } = takedown;
  return (
    <div className="grow">
      <p className="dots">
        <b>{words.verbs[verb]}</b>
        <span>{term('aggregates', aggregate, locale)}</span>
        <ReasonClass reasonClass={takedown.reasonClass} locale={locale} />
      </p>
      <p>
        {publicId ? (
          <a className="link" href={`/${locale}/desk/takedowns?of=/${PATHS[aggregate]}/${publicId}`}>
            <TakedownName of={takedown} locale={locale} />
          </a>
        ) : (
          <TakedownName of={takedown} locale={locale} />
        )}
      </p>
      {reason && <p dir="auto">{reason}</p>}
      <p className="dots xs soft">
        <span>
          <Local text={byline} locale={locale} />
        </span>
        <span>{sayInstant(new Date(takedown.at), locale)}</span>
        <AskedBy of={takedown} locale={locale} />
      </p>
    </div>
  );
}
