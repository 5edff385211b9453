import { z } from 'zod';

/** Where a model answers and how much may be asked of it. */
export type ModelSettings = z.infer<typeof Settings>;

const Settings = z.object({
  /** As programs for OpenAI's API name it: with the version, without the path behind it. */
  url: z.url({ protocol: /^https?$/u }).transform((url) => url.replace(/\/$/u, '')),
  name: z.string().min(1),
  key: z.string().min(1).optional(),
  timeoutMs: z.coerce.number().positive().max(600_000).default(60_000),
  asksADay: z.coerce.number().int().positive().default(200),
});

/**
 * The model that `SANAD_MODEL_URL`, `SANAD_MODEL_NAME` and `SANAD_MODEL_KEY` name, or null without an address: then
 * nothing is asked of anyone. `SANAD_MODEL_TIMEOUT_MS` and `SANAD_MODEL_ASKS_A_DAY` bound each question and all of them.
 * Throws a ZodError for an address without a name, or one that is not http.
 */
export function modelSettings(given: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const found = settingsGiven(given);
  return found && Settings.parse(found);
}

/** Whether an address is given that cannot be used, for want of a name or for what it is. */
export function hasFaultySettings(given: Readonly<Record<string, string | undefined>>): boolean {
  const found = settingsGiven(given);
  return found !== null && !Settings.safeParse(found).success;
}

/** What editors are told of the model: its name, and the host their texts go to. Null where none can be asked. */
export function modelShown(
  given: Readonly<Record<string, string | undefined>>,
): { readonly name: string; readonly host: string } | null {
  const { data } = Settings.safeParse(settingsGiven(given));
  return data === undefined ? null : { name: data.name, host: new URL(data.url).host };
}

function settingsGiven(given: Readonly<Record<string, string | undefined>>) {
  const url = given['SANAD_MODEL_URL'];
  if (!url) return null;
  return {
    url,
    name: given['SANAD_MODEL_NAME'] ?? '',
    key: given['SANAD_MODEL_KEY'] || undefined,
    timeoutMs: given['SANAD_MODEL_TIMEOUT_MS'] || undefined,
    asksADay: given['SANAD_MODEL_ASKS_A_DAY'] || undefined,
  };
}
