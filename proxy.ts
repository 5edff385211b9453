import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, type Locale } from '@/i18n/languages';
import { localeNamed, preferredLocale } from '@/i18n/preferred';
import { contentPolicy } from '@/lib/content-policy';
import { PATH_HEADER } from '@/lib/edge';

const isDevelopment = process.env.NODE_ENV === 'development';

/** Sends addresses without a language to the reader's own, and gives every page its headers. It guards nothing. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const first = pathname.split('/')[1] ?? '';
  if (!isLocale(first)) return redirect(request);

  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce, { isDevelopment });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(PATH_HEADER, pathname + search);
  const response = isReadable(pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(`/${first}/-/unreadable`, request.url), { request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/**
 * To the same page in a language: the one the address names in another way (`/prs/claims`, `/FA`), else the reader's.
 * 307, and told apart by language, for the same address may lead another reader elsewhere.
 */
function redirect(request: NextRequest): NextResponse {
  const [, first = '', ...rest] = request.nextUrl.pathname.split('/');
  const named = localeNamed(first);
  const locale: Locale = named ?? preferredLocale(request.headers.get('accept-language'));
  const target = request.nextUrl.clone();
  target.pathname = `/${[locale, ...(named ? [] : [first]), ...rest].filter((part) => part !== '').join('/')}`;
  return NextResponse.redirect(target, { status: 307, headers: { vary: 'accept-language' } });
}

/** Whether the escapes of an address can be read; the router stumbles over those that cannot. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}

export const config = {
  // Everything but the files of public/, those of the build, the API and what is made for machines.
  matcher: [
    '/((?!api/|_next/|fonts/|(?:apple-touch-icon|icon-192|icon-512)\\.png$|favicon\\.(?:ico|svg)$|icons\\.svg$|manifest\\.webmanifest$|robots\\.txt$|sitemap\\.xml$).*)',
  ],
};
