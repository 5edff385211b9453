import { createHmac, timingSafeEqual } from 'node:crypto';

const LEAST_LENGTH = 32;
/** A random secret of this length has many more; "aaaa…" and "changeme" have not. */
const LEAST_LETTERS = 10;
const KNOWN = /secret|change.?me|password|example|default|better-auth|sanad|1234567/i;

/**
 * The secret that seals cookies, form tokens and second factors, or null where there is none: the site then runs
 * without accounts. `npm start` makes one in the data folder.
 *
 * @throws Error when it is one that could be guessed, because every session could then be forged.
 */
export function siteSecret(): string | null {
  const secret = process.env['SANAD_SECRET'];
  if (!secret) return null;
  if (secret.length < LEAST_LENGTH || new Set(secret).size < LEAST_LETTERS || KNOWN.test(secret)) {
    throw new Error(
      `SANAD_SECRET could be guessed. Give it at least ${LEAST_LENGTH} random letters, such as those that \`openssl rand -base64 32\` prints.`,
    );
  }
  return secret;
}

/** A seal on `words`, of the site's secret. The purpose keeps a seal made for one thing from serving another. */
export function seal(purpose: string, words: string): string {
  const secret = siteSecret();
  if (secret === null) throw new Error('SANAD_SECRET is not set, so nothing can be sealed.');
  return createHmac('sha256', secret).update(`${purpose}\0${words}`).digest('base64url');
}

/** Whether `given` is the seal, compared in the same time whatever it is. */
export function isSeal(given: string, purpose: string, words: string): boolean {
  const [mine, theirs] = [seal(purpose, words), given].map((text) => new TextEncoder().encode(text));
  if (mine === undefined || theirs === undefined) return false;
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
