import { z } from 'zod';
import type { Values } from './merge';

const ValuesInput = z.record(z.string(), z.string());

/** Values as a form carries them in one field; none where it is not what we wrote. */
export function readValues(json: string): Values {
  try {
    return ValuesInput.safeParse(JSON.parse(json)).data ?? {};
  } catch {
    return {};
  }
}

/** Where a new claim begins: the words that were selected for it. */
type NewClaim = { readonly captureId: string; readonly start: number; readonly end: number };

/**
 * The name under which what is typed into the editor of a claim is saved. A new one goes by the words it was begun with:
 * one text gives many claims, and what is typed of one must not stand in the next.
 */
export function workOf(of: { readonly publicId: string } | NewClaim): string {
  return 'publicId' in of ? `claim:${of.publicId}` : `claim-new:${of.captureId}-${of.start}-${of.end}`;
}

/** Whether an address names a record by its key. */
export function isKey(word: string): boolean {
  return z.uuid().safeParse(word).success;
}
