import type { Metadata } from 'next';
import { ChosenFilters } from '@/features/claim/components/chosen-filters';
import { ClaimCard } from '@/features/claim/components/claim-card';
import { ClaimRow } from '@/features/claim/components/claim-row';
import { Facets } from '@/features/claim/components/facets';
import { SearchForm } from '@/features/claim/components/search-form';
import { chosenFilters, claimListQuery, readClaimList } from '@/features/claim/list-address';
import { listClaims } from '@/features/search/queries';
import { messages, translator } from '@/i18n/messages';
import { sayCapped } from '@/ui/capped';
import { Icon } from '@/ui/icon';
import { Pager } from '@/ui/pager';
import { claimsPath } from '@/ui/paths';
import { localeOf } from '../../../locale';
import { pageMetadata } from '../../../page-metadata';
import { NothingFound } from './nothing-found';
import { Notices } from './notices';
import { ViewSwitch } from './view-switch';
import '../../../styles/list.css';

type Props = PageProps<'/[lang]/claims'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const { claims } = messages(locale);
  const { filter, isCompact } = readClaimList(await searchParams);
  const isWhole = claimListQuery(filter, isCompact) === '';
  return {
    ...pageMetadata({ locale, path: '/claims', title: claims.title, description: claims.description }),
    robots: isWhole ? null : { index: false, follow: true },
  };
}

/** All public claims, newest first: searched, narrowed, one page at a time. The address is the whole state. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { claims } = messages(locale);
  const t = translator(locale);
  const address = readClaimList(await searchParams);
  const { filter, isCompact } = address;
  const list = await listClaims(filter);
  const chosen = chosenFilters(filter, isCompact);
  const isFiltered = chosenFilters(filter, false).length > 0 || filter.after !== null;
  const kept = chosen.filter(([name]) => name !== 'q');
  const path = (after: string | null) => claimsPath(locale) + claimListQuery({ ...filter, after }, isCompact);
  const results = t('claims.results', { count: list.found.count });
  const hasFacets = Object.values(list.facets).some((choices) => choices.length > 0);
  const Shown = isCompact ? ClaimRow : ClaimCard;

  return (
    <>
      <div className="head-row">
        <h1 className="headline">{claims.heading}</h1>
        <ViewSwitch filter={filter} isCompact={isCompact} locale={locale} />
      </div>
      <SearchForm locale={locale} look="large" words={filter.words} kept={kept} />
      <Notices address={address} locale={locale} />
      <div className="found">
        <p role="status">{sayCapped(results, list.found, locale)}</p>
        <ChosenFilters filter={filter} facets={list.facets} isCompact={isCompact} locale={locale} />
        <p className="order">{claims.orderNewest}</p>
      </div>
      <div className="browse">
        {hasFacets && (
          <details className="filters">
            <summary className="btn">
              <Icon name="filter" /> {claims.filters}
            </summary>
            <nav aria-label={claims.filters}>
              <h2 className="sr">{claims.filters}</h2>
              <Facets facets={list.facets} filter={filter} isCompact={isCompact} locale={locale} />
            </nav>
          </details>
        )}
        <div>
          {list.claims.length === 0 ? (
            <NothingFound isFiltered={isFiltered} locale={locale} />
          ) : (
            <ul className="results">
              {list.claims.map((claim) => (
                <li key={claim.publicId}>
                  <Shown claim={claim} locale={locale} />
                </li>
              ))}
            </ul>
          )}
          <Pager locale={locale} next={list.next && path(list.next)} first={filter.after && path(null)} />
        </div>
      </div>
    </>
  );
}
