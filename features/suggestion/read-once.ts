/** As many texts are open at the desk at once in a large newsroom. */
const MOST_KEPT = 40;

/** Remembers what was read of the last texts, each under a name that says all that the reading depends on. */
export function readingMemory<Read>(): (name: string, read: () => Promise<Read>) => Promise<Read> {
  const kept = new Map<string, Read>();
  return async (name, read) => {
    const known = kept.get(name);
    // A reading may be null, but never undefined.
    const found = known === undefined ? await read() : known;
    kept.delete(name);
    kept.set(name, found);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
