import { headers } from 'next/headers';
import type { Visitor } from '@/features/account/commands';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/languages';
import { clientAddress, networkOf } from '@/lib/client-address';
import { PATH_HEADER } from '@/lib/edge';
import { siteUrl } from '@/lib/env';
import { peerAddress } from '@/lib/peer';

/** The cookie of a browser that has signed in before. It opens nothing; see `signIn`. */
export const DEVICE_COOKIE = 'sanad.device';

/** Who makes this request, as far as tries are counted. */
export async function readVisitor(): Promise<Visitor> {
  const given = new Headers(await headers());
  const proxies = (process.env['SANAD_TRUSTED_PROXIES'] ?? '').split(',').map((proxy) => proxy.trim());
  const address = clientAddress({
    peer: peerAddress(),
    forwardedFor: given.get('x-forwarded-for'),
    proxies: proxies.filter((proxy) => proxy !== ''),
  });
  const cookies = (given.get('cookie') ?? '').split('; ');
  const device = cookies.find((one) => one.startsWith(`${DEVICE_COOKIE}=`))?.slice(DEVICE_COOKIE.length + 1);
  return {
    headers: given,
    network: networkOf(address ?? ''),
    device: /^[\w-]+$/.test(device ?? '') ? (device ?? null) : null,
  };
}

/**
 * Whether a form was sent by a page of ours. Next lets a request without Origin pass; we do not: every browser sends one
 * with a form, and "null" is what a sandboxed frame sends.
 */
export function isFromOurPage(given: Headers): boolean {
  const origin = given.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  return /^https?:$/.test(protocol) && (host === given.get('host') || host === siteUrl().host);
}

/** The language of the page a request was sent from: a form is sent to its own page. */
export function localeOfPage(given: Headers): Locale {
  const first = given.get(PATH_HEADER)?.split('/')[1] ?? '';
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** A way on inside the desk of this language, or its front: what an address asks for is not followed anywhere else. */
export function safeNext(next: string | null | undefined, locale: Locale): `/${Locale}/desk${string}` {
  const desk = `/${locale}/desk`;
  const tail = next?.startsWith(desk) ? next.slice(desk.length) : '';
  const isInside = tail.startsWith('/') || tail.startsWith('?');
  return `/${locale}/desk${!isInside || /[\\\s]|\/\/|\.\./.test(tail) ? '' : tail}`;
}
