import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '@/i18n/languages';

/** The language an address begins with. Any other first part is an unknown address, so the page is a 404. */
export async function localeOf(params: Promise<{ readonly lang: string }>): Promise<Locale> {
  const { lang } = await params;
  if (!isLocale(lang)) notFound();
  return lang;
}
