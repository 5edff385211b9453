import { createHash, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Without 0, 1, i, l, o: nothing to misread when an address is read out or typed from print. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const PUBLIC_LENGTH = 10;

/** A new key: UUIDv7 (RFC 9562), made here rather than in the database so that a retry can send the same one. */
export function newId(): string {
  return v7();
}

/**
 * The id of something done within an operation, such as adding a name that a form has besides: always the same for the
 * same operation and name, so that a form sent twice does it once. UUIDv8 (RFC 9562).
 */
export function idWithin(opId: string, what: string): string {
  const hash = createHash('sha256').update(`${opId} ${what}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hash.charAt(16), 16) % 4];
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** A new public id for addresses: ten characters, about 8·10^14 of them, so it cannot be guessed or counted. */
export function newPublicId(): string {
  return Array.from({ length: PUBLIC_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** True for a string that could be a public id: a cheap answer before the database is asked. */
export function isPublicId(text: string): boolean {
  return /^[2-9a-hjkmnp-z]{10}$/.test(text);
}
