import type { Metadata } from 'next';
import { notFound as throwNotFound } from 'next/navigation';
import { SearchForm } from '@/features/claim/components/search-form';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { setAnswerStatus } from '@/lib/answer-status';
import { Icon } from '@/ui/icon';
import { claimsPath, homePath } from '@/ui/paths';
import './styles/chain.css';
import './styles/lost.css';

/**
 * What a page shows when there is nothing at its address, with the status 404: what never was, what moved and what is
 * not public look the same, so that whoever may not know cannot tell them apart. Returned, not thrown: see
 * `lib/answer-status.ts`.
 */
export function NotFoundPage({ locale }: { readonly locale: Locale }) {
  if (!setAnswerStatus(404)) throwNotFound();
  return <NotFoundWords locale={locale} />;
}

/** Title and robots rule of such a page, for `generateMetadata`. */
export function notFoundMetadata(locale: Locale): Metadata {
  return { title: messages(locale).notFound.title, robots: { index: false } };
}

export function NotFoundWords({ locale }: { readonly locale: Locale }) {
  const { notFound } = messages(locale);
  return (
    <div className="narrow lost">
      <h1 className="headline">{notFound.heading}</h1>
      <p className="prose soft">{notFound.body}</p>
      <ol className="chain">
        <li className="hop hop-unseen hop-broken">
          <b>{notFound.link}</b>
          <span>{notFound.followed}</span>
          <span className="hop-line">
            <Icon name="broken" />
          </span>
        </li>
        <li className="hop hop-unseen">
          <b>{notFound.address}</b>
          <span>{notFound.notSeen}</span>
        </li>
      </ol>
      <SearchForm locale={locale} look="large" />
      <ul className="row">
        <li>
          <a className="link" href={homePath(locale)}>
            {notFound.newest}
          </a>
        </li>
        <li>
          <a className="link" href={claimsPath(locale)}>
            {notFound.allClaims}
          </a>
        </li>
      </ul>
    </div>
  );
}
