/** The place of a claim in the list: everything after it is older. */
type Place = { readonly sortOn: string; readonly id: string };

const PLACE = /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place as it stands in an address. */
export function cursorOf({ sortOn, id }: Place): string {
  return `${sortOn}_${id}`;
}

/** The place an address names, or null when it names none we made: the reader then gets the first page. */
export function parseCursor(cursor: string | null): Place | null {
  const [, sortOn, id] = PLACE.exec(cursor ?? '') ?? [];
  if (!sortOn || !id || Number.isNaN(Date.parse(sortOn))) return null;
  return { sortOn, id };
}
