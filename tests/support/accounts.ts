import { randomBytes } from 'node:crypto';
import type { Visitor } from '@/features/account/commands';

/** What every account of a test signs in with. */
export const PASSWORD = 'four words of a test';

/** Gives the site of this file of tests a secret. Call it before anything of accounts is used. */
export function useSecret(): void {
  process.env['SANAD_SECRET'] = randomBytes(32).toString('base64url');
}

/** Somebody who tries from a network of their own, unless told. */
export function visitor({
  network = `${randomBytes(8).toString('hex')}/64`,
  device = null,
  headers = new Headers(),
}: Partial<Visitor> = {}): Visitor {
  return { network, device, headers };
}

/** The headers of a browser that has signed in with this address and password. */
export async function signedIn(email: string, password = PASSWORD, before = new Headers()): Promise<Headers> {
  const { auth } = await import('@/features/account/queries');
  const { headers } = await auth().api.signInEmail({
    body: { email, password },
    headers: before,
    returnHeaders: true,
  });
  return withCookies(headers);
}

/** What a browser sends back of an answer's cookies. */
export function withCookies(answer: Headers): Headers {
  const cookies = answer.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return new Headers({ cookie: cookies.join('; ') });
}
