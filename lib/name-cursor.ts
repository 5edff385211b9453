import { z } from 'zod';

/** A place in a list by name: everything after it comes later in the order of names. */
type NamePlace = { readonly name: string; readonly id: string };

const Place = z.tuple([z.string().min(1).max(500), z.uuid()]);

/** A place as it stands in an address. */
export function nameCursor({ name, id }: NamePlace): string {
  return Buffer.from(JSON.stringify([name, id]), 'utf8').toString('base64url');
}

/** The place an address names, or null when it names none we made: the reader then gets the first page. */
export function parseNameCursor(cursor: string | null): NamePlace | null {
  if (!cursor) return null;
  try {
    const [name, id] = Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { name, id };
  } catch {
    return null;
  }
}
