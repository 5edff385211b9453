import { fold } from '@/text/fold';

/** A message of a conversation as a messenger copies it: who sent it, when as written, and where its words stand. */
export interface ChatMessage {
  readonly sender: string;
  readonly when: string;
  /** EDTF, or null where it cannot be told which number is the month. */
  readonly day: string | null;
  /** UTF-16 offsets of its words, without the header. */
  readonly start: number;
  readonly end: number;
}

export interface Chat {
  readonly app: 'whatsapp' | 'telegram';
  readonly messages: readonly ChatMessage[];
}

interface Header {
  readonly when: string;
  readonly sender: string;
  /** How much of the line is the header. */
  readonly length: number;
}

/** A line of a text, with where it begins and where the next one does. */
interface Line {
  readonly start: number;
  readonly next: number;
  readonly words: string;
}

/** A header is no longer: what comes behind is never looked at, however long a line is. */
const LONGEST_HEADER = 200;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/gu;
const WHEN = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[,\u060c]? {1,2}\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?$/iu;
/** Marks of direction that messengers put around names and times. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const HEADERS: readonly { readonly app: Chat['app']; readonly pattern: RegExp }[] = [
  // [12/01/2023, 10:15] Name: words
  { app: 'whatsapp', pattern: /^\[(?<when>[^\]]{8,40})\] {1,2}(?<sender>[^:]{1,80}):[ \t]?/u },
  // 12/01/2023, 10:15 - Name: words
  {
    app: 'whatsapp',
    pattern: /^(?<when>[^ ]{6,11} {1,2}.{4,14}?) {1,2}[-\u2013] {1,2}(?<sender>[^:]{1,80}):[ \t]?/u,
  },
  // Name, [12.01.2023 10:15] and the words on the next line
  { app: 'telegram', pattern: /^(?<sender>[^[]{1,80}), {1,3}\[(?<when>[^\]]{8,40})\]:?[ \t]{0,9}/u },
];

/**
 * The messages of a text that was copied out of WhatsApp or Telegram, or null for any other text. It must begin with
 * a message: a date further down is part of an article.
 *
 * @example readChat('[12/01/2023, 10:15] Ali: سلام')?.messages[0]?.sender // => 'Ali'
 */
export function readChat(text: string): Chat | null {
  // One to one, so that offsets stay: messengers write digits of the phone's language.
  const lines = linesOf(fold(text));
  const first = lines.findIndex(({ words }) => words.trim() !== '');
  for (const { app, pattern } of HEADERS) {
    if (headerOf(lines[first], pattern) === null) continue;
    return { app, messages: messagesIn(text, lines, pattern) };
  }
  return null;
}

/** The words of all messages, one after another, without who sent them and when. */
export function wordsOfChat(text: string, { messages }: Chat): string {
  return messages.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(LINE)].map(({ 0: line, index }) => ({
    start: index,
    next: index + line.length,
    words: line.trimEnd().slice(0, LONGEST_HEADER),
  }));
}

/** The header a line begins with; marks of direction in it count for its length only. */
function headerOf(line: Line | undefined, pattern: RegExp): Header | null {
  const words = line?.words ?? '';
  const { groups, 0: whole = '' } = pattern.exec(words.replace(MARKS, '')) ?? {};
  const when = groups?.['when'] ?? '';
  if (!WHEN.test(when)) return null;
  return { when, sender: (groups?.['sender'] ?? '').trim(), length: withMarks(words, whole.length) };
}

/** How far a number of letters reaches in a line whose marks of direction are not counted. */
function withMarks(words: string, letters: number): number {
  let counted = 0;
  let at = 0;
  while (counted < letters && at < words.length) {
    if (words.charAt(at).replace(MARKS, '') !== '') counted++;
    at++;
  }
  return at;
}

function messagesIn(text: string, lines: readonly Line[], pattern: RegExp): ChatMessage[] {
  const heads = lines.flatMap((line) => {
    const header = headerOf(line, pattern);
    return header === null ? [] : [{ line, header }];
  });
  return heads.map(({ line, header }, at) => {
    const end = heads[at + 1]?.line.start ?? text.length;
    // Behind the header of a whole line the words begin with the next one.
    const isWhole = header.length >= line.words.length;
    const start = isWhole ? Math.min(line.next, end) : line.start + header.length;
    return {
      sender: nameIn(text, line, header),
      when: header.when,
      day: dayOf(header.when),
      start,
      end: start + text.slice(start, end).trimEnd().length,
    };
  });
}

/** The name as it was written: what is matched is folded. */
function nameIn(text: string, { start }: Line, { sender, length }: Header): string {
  const written = text.slice(start, start + length).replace(MARKS, '');
  const from = fold(written).indexOf(sender);
  return written.slice(from, from + sender.length);
}

/** Day before month or month before day is a setting of the phone: only a number above twelve tells. */
function dayOf(when: string): string | null {
  const [one = 0, two = 0, three = 0] = when.split(/[./\-,\u060c\s]+/u).map(Number);
  if (one > 31) return iso(one, two, three);
  const year = three < 100 ? 2000 + three : three;
  if (one > 12 || when.includes('.') || one === two) return iso(year, two, one);
  return two > 12 ? iso(year, one, two) : null;
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
