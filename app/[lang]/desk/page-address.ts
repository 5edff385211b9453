import { headers } from 'next/headers';
import type { Locale } from '@/i18n/languages';
import { PATH_HEADER } from '@/lib/edge';

/** Path and query of the page that is asked for. */
export async function pageAddress(locale: Locale): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? `/${locale}/desk`;
}
