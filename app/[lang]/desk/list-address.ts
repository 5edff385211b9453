/** The address of a list at the desk, with what is asked of it; what is empty is left out. */
export function listAddress(base: string, asked: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return query.size === 0 ? base : `${base}?${query}`;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** One value of an address, or null where it says none. */
export function asked(query: Query, name: string): string | null {
  return [query[name] ?? []].flat()[0] || null;
}
