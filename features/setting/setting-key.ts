/** History knows records by a UUID, and a setting has a name: each has one, which nothing else has, and keeps it. */
const KEYS = { second_person: '01929c6a-0000-7000-8000-0000000000f2' } as const;

/** By which key the history of a setting is kept. */
export function settingKey(name: keyof typeof KEYS): string {
  return KEYS[name];
}
