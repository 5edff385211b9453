import { ReasonClass } from '@/features/takedown/components/reason-class';
import { TakedownName } from '@/features/takedown/components/takedown-name';
import type { ErasureRequest } from '@/features/takedown/shape';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';

type Props = { readonly requests: readonly ErasureRequest[]; readonly locale: Locale };

const PATHS = { source: 'sources', reply: 'replies' } as const;

/** The erasures that somebody asked for and that wait for a second person, or were withdrawn. Nothing where there are none. */
export function RequestList({ requests, locale }: Props) {
  if (requests.length === 0) return null;
  const words = messages(locale).takedowns;
  return (
    <section aria-labelledby="requests">
      <h2 className="section-title" id="requests">
        {words.requests}
      </h2>
      <ol className="desk-list">
        {requests.map((request) => (
          <li key={request.id}>
            <Line request={request} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ request, locale }: { readonly request: ErasureRequest; readonly locale: Locale }) {
  const words = messages(locale).takedowns;
  const { kind, publicId, isWithdrawn } = request;
  return (
    <div className="grow">
      <p className="dots">
        <b>{isWithdrawn ? words.requestWithdrawn : words.requestWaits}</b>
        <span>{term('aggregates', kind, locale)}</span>
        <ReasonClass reasonClass={request.reasonClass} locale={locale} />
      </p>
      <p>
        <a className="link" href={`/${locale}/desk/takedowns?of=/${PATHS[kind]}/${publicId}`}>
          <TakedownName of={request} locale={locale} />
        </a>
      </p>
      <p dir="auto">{request.reason}</p>
      <p className="dots xs soft">
        <span>
          <Local text={request.byline} locale={locale} />
        </span>
        <span>{sayInstant(new Date(request.at), locale)}</span>
      </p>
    </div>
  );
}
