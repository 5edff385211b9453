import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { findAllowed, findEditor, hasSessionCookie } from '@/features/access/editor';
import type { DeskAction } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import type { Locale } from '@/i18n/languages';
import { localeOf } from '../../locale';
import { NotFoundPage, notFoundMetadata } from '../../not-found-page';
import { pageAddress } from './page-address';

type Address<Params> = {
  readonly params: Promise<Params>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** What a page of the desk is given, once it is sure who reads it. */
export type DeskProps<Params> = Address<Params> & { readonly editor: Editor; readonly locale: Locale };

/**
 * A page of the desk: shown to whoever may, and to everybody else the same 404 as an address that never was. Who comes
 * with a session that has ended is led to sign in and back. Pages about one record ask once more, with its state, and
 * return `NotFoundPage` themselves.
 *
 * @example export default deskPage('managePeople', async ({ editor, locale }) => <People … />)
 */
export function deskPage<Params extends { readonly lang: string }>(
  action: DeskAction,
  render: (props: DeskProps<Params>) => Promise<ReactNode>,
  { strangers = 'not-found' }: { readonly strangers?: 'not-found' | 'sign-in' } = {},
): (address: Address<Params>) => Promise<ReactNode> {
  return async (address) => {
    const locale = await localeOf(address.params);
    const editor = await findAllowed(action);
    if (editor) return render({ ...address, editor, locale });
    const isSignedIn = (await findEditor()) !== null;
    if (!isSignedIn && (strangers === 'sign-in' || (await hasSessionCookie()))) {
      redirect(`/${locale}/sign-in?next=${encodeURIComponent(await pageAddress(locale))}`);
    }
    return <NotFoundPage locale={locale} />;
  };
}

/** Title of a page of the desk; that of the 404 for whoever may not know it. Robots keep out of all of them. */
export async function deskMetadata(
  action: DeskAction,
  params: Promise<{ readonly lang: string }>,
  title: (locale: Locale) => string,
): Promise<Metadata> {
  const locale = await localeOf(params);
  if (!(await findAllowed(action))) return notFoundMetadata(locale);
  return { title: title(locale), robots: { index: false } };
}
