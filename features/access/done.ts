import { cookies } from 'next/headers';
import { siteUrl } from '@/lib/env';

/** Names the last thing done from this browser, for as long as a page may offer to take it back. It opens nothing. */
const DONE_COOKIE = 'sanad.done';
const SHOWN_SECONDS = 60;

/** Keeps what was just done, so that the page that comes next can say so: this one, or the one it leads to. */
export async function rememberDone(opId: string): Promise<void> {
  (await cookies()).set(DONE_COOKIE, opId, {
    httpOnly: true,
    sameSite: 'lax',
    secure: siteUrl().protocol === 'https:',
    path: '/',
    maxAge: SHOWN_SECONDS,
  });
}

/** What was just done from this browser, or null. */
export async function lastDone(): Promise<string | null> {
  const opId = (await cookies()).get(DONE_COOKIE)?.value ?? '';
  return isOpId(opId) ? opId : null;
}

export function isOpId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
