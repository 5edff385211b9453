import type { LocalText } from '@/lib/local-text';

/** Ids of what was recorded, by the dossier's own. */
export type Ids = Map<string, string>;

/** The offsets of a passage, without its words. */
export function spanOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

/** English words with the translations added to them, or null where there are none. */
export function localText(english: string | null | undefined, added: LocalText | undefined): Record<string, string> | null {
  return english ? { en: english, ...added } : null;
}

/** The id of what was recorded under this id of the dossier. @throws Error when it is not there yet. */
export function idOf(ids: Ids, id: string): string {
  const known = ids.get(id);
  if (!known) throw new Error(`The dossier names ${id} before it is there`);
  return known;
}
