/** A place in a list by instant: everything after it is older. */
type InstantPlace = { readonly at: string; readonly id: string };

const PLACE =
  /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,15}(?:Z|[+-]\d{2}:\d{2}))_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place as it stands in an address. The instant keeps its microseconds. */
export function instantCursor({ at, id }: InstantPlace): string {
  return `${at}_${id}`;
}

/** The place an address names, or null when it names none we made. */
export function parseInstantCursor(cursor: string | null): InstantPlace | null {
  const [, at, id] = PLACE.exec(cursor ?? '') ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at))) return null;
  return { at, id };
}
