import { lang } from 'next/root-params';
import { DEFAULT_LOCALE, isLocale } from '@/i18n/languages';
import { NotFoundWords } from '../not-found-page';

/** Only for what is thrown; pages return `NotFoundPage`, which needs no script to be seen. */
export default async function NotFound() {
  const given = await lang();
  return <NotFoundWords locale={isLocale(given) ? given : DEFAULT_LOCALE} />;
}
