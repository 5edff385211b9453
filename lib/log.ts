/** How much an event matters, least first. */
const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];
type Fact = string | number | boolean | null | readonly string[];

const LONGEST = 2000;
/** What a terminal may take for a command, or a reader for another line or order. JSON escapes only those below U+0020. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

let stream: 'stdout' | 'stderr' = 'stdout';

/** From here on the log goes to standard error: for a command whose standard output is its answer. */
export function logToStderr(): void {
  stream = 'stderr';
}

/**
 * Writes one event as one line of JSON to standard output (a command: to standard error), whatever is in it.
 *
 * A log is kept by others and for long, so it holds nothing about a person: no address, name, path, search words or
 * message of an error, which may quote them. `LOG_LEVEL` says from which level on; `silent` writes nothing.
 *
 * @param event what happened, in a few fixed words: it is what one looks for
 */
export function log(
  level: Level,
  event: string,
  facts: Readonly<Record<string, Fact | undefined>> = {},
): void {
  if (LEVELS.indexOf(level) < leastLevel()) return;
  process[stream].write(`${logLine(new Date(), level, { event, ...facts })}\n`);
}

/** The line of an event, without its end. */
export function logLine(time: Date, level: Level, facts: Readonly<Record<string, Fact | undefined>>): string {
  const line = JSON.stringify({ time: time.toISOString(), level, ...facts }, (_name, value: unknown) =>
    typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
  );
  return line.replace(UNSEEN, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What a log may say of an error: its class, its code, and where in our code it arose. Not its message: those of the
 * database client quote what was asked, and so e-mail addresses and drafts.
 */
export function errorFacts(error: unknown): { error: string; code?: string; digest?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const named = (name: 'code' | 'digest') => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' && /^[\w.;:-]{1,80}$/.test(value) ? { [name]: value } : {};
  };
  return { error: error.name, ...named('code'), ...named('digest'), at: framesOf(error) };
}

/** The first steps of a stack. It begins with the message, which may look like steps itself. */
function framesOf({ stack = '', message }: Error): string[] {
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
}

function leastLevel(): number {
  const wanted = process.env['LOG_LEVEL']?.toLowerCase();
  if (wanted === 'silent') return LEVELS.length;
  const names: readonly string[] = LEVELS;
  const known = names.indexOf(wanted ?? '');
  return known < 0 ? LEVELS.indexOf('info') : known;
}
