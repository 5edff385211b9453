import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { listPublicAddresses } from '@/features/search/queries';
import { LOCALES, type Locale } from '@/i18n/languages';
import { siteUrl } from '@/lib/env';
import { languageTwins } from './page-metadata';

/** A sitemap may name 50,000 addresses; each page has three, and the newest matter most. */
const MOST_PAGES = 8000;

/** The pages there is one of. */
const PAGES = [
  '',
  '/claims',
  '/topics',
  '/speakers',
  '/sources',
  '/legend',
  '/compare',
  '/about/methodology',
  '/corrections',
] as const;

/** Every public page in every language, each with its twins. Drafts are not in it, for the query knows none. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const { claims, sources } = await listPublicAddresses();
  return [
    ...PAGES.flatMap((path) => entries(path, null)),
    ...claims
      .slice(0, MOST_PAGES)
      .flatMap(({ publicId, changedAt }) => entries(`/claims/${publicId}`, changedAt)),
    ...sources
      .slice(0, MOST_PAGES)
      .flatMap(({ publicId, changedAt }) => entries(`/sources/${publicId}`, changedAt)),
  ];
}

function entries(path: string, changedAt: string | null): MetadataRoute.Sitemap {
  const languages = Object.fromEntries(
    Object.entries(languageTwins(path)).map(([lang, twin]) => [lang, absolute(twin)]),
  );
  return LOCALES.map((locale: Locale) => ({
    url: absolute(`/${locale}${path}`),
    ...(changedAt && { lastModified: new Date(changedAt) }),
    alternates: { languages },
  }));
}

function absolute(path: string): string {
  return new URL(path, siteUrl()).href;
}
