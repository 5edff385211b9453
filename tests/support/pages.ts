import type { DossierIds } from './dossier';
import type { Planted } from './newsroom';
import { ROUTES } from './rights';

/** The languages of the interface, as tests go through them. */
export const READERS = ['en', 'fa', 'ps'] as const;
export type Reader = (typeof READERS)[number];

/** One public page of the site, without its language: `/claims`. */
export type PublicPage = { name: string; path: string; status?: number };

/**
 * Every kind of public page, each with the cases that look different: a claim with many links and one with none, a
 * list with results and one without, a direct quote, a page that is not there.
 */
export function publicPages({ claim, source, topic, actor }: DossierIds): PublicPage[] {
  return [
    { name: 'home', path: '' },
    { name: 'the list of claims', path: '/claims' },
    { name: 'the compact list', path: '/claims?view=compact' },
    { name: 'a search', path: `/claims?q=${encodeURIComponent('داعش')}&mode=denial` },
    { name: 'a search without result', path: '/claims?q=zzzz' },
    { name: 'a claim with links', path: `/claims/${claim('S01')}` },
    { name: 'a direct quote', path: `/claims/${claim('S11')}` },
    { name: 'a claim without links', path: `/claims/${claim('S10')}` },
    { name: 'the list of sources', path: '/sources' },
    { name: 'a source', path: `/sources/${source}` },
    { name: 'the list of topics', path: '/topics' },
    { name: 'a topic', path: `/topics/${topic}` },
    { name: 'a topic with a claim chosen', path: `/topics/${topic}?claim=${claim('S01')}` },
    {
      name: 'a topic from near',
      path: `/topics/${topic}?focus=${actor('Zalmay Khalilzad')}&from=2023-03-23&to=2023-03-24`,
    },
    { name: 'the list of speakers', path: '/speakers' },
    { name: 'a speaker that is not there', path: '/speakers?q=zzzz' },
    { name: 'an organisation', path: `/speakers/${actor('Taliban')}` },
    { name: 'a person', path: `/speakers/${actor('Zalmay Khalilzad')}` },
    { name: 'an outlet', path: `/outlets/${actor('Sputnik')}` },
    { name: 'how we work', path: '/about/methodology' },
    { name: 'the corrections', path: '/corrections' },
    { name: 'the legend', path: '/legend' },
    { name: 'two claims compared', path: `/compare?c=${claim('S01')},${claim('S02')}` },
    {
      name: 'four claims compared',
      path: `/compare?c=${['S22', 'S19', 'S24', 'S02'].map(claim).join(',')}`,
    },
    { name: 'a paraphrase beside the words', path: `/compare?c=${claim('S22')},${claim('S23')}` },
    { name: 'words older than what they answer', path: `/compare?c=${claim('S14')},${claim('S08')}` },
    { name: 'claims without a link compared', path: `/compare?c=${claim('S01')},${claim('S16')}` },
    { name: 'choosing what to compare', path: `/compare?c=${claim('S01')}` },
    { name: 'the form for errors', path: `/report?about=/claims/${claim('S01')}` },
    { name: 'thanks for a report', path: '/report/thanks' },
    { name: 'a page that is not there', path: '/claims/nothing-here', status: 404 },
  ];
}

/**
 * Every address that anybody may ask for, in every language: pages, citations, the API and what is made for machines, of
 * each of these records where they have one. New addresses of the build come in by themselves.
 */
export function publicAddresses(records: readonly Planted[]): string[] {
  const open = Object.values(ROUTES).filter(({ who }) => who === 'everybody');
  const paths = open.flatMap(({ path }) => records.map(path));
  return [...new Set(paths)].flatMap((path) =>
    path.includes('[lang]') ? READERS.map((reader) => path.replace('[lang]', reader)) : [path],
  );
}
