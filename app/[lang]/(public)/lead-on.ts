import { redirect } from 'next/navigation';
import { findWhole } from '@/features/speaker/queries';
import type { Locale } from '@/i18n/languages';
import { isPublicId } from '@/lib/id';

/** Leads from the address of a name that was merged to the one it turned out to be; else does nothing. */
export async function leadOn(address: string, locale: Locale, pages: 'speakers' | 'outlets'): Promise<void> {
  const [id = ''] = address.split('-');
  const whole = isPublicId(id) ? await findWhole(id) : null;
  // Not for ever: a merge can be taken back.
  if (whole) redirect(`/${locale}/${pages}/${whole}`);
}
