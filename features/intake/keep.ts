import { FieldFaults } from '@/features/access/field-faults';
import { newNames } from '@/features/actor/commands';
import { resolveOrNew } from '@/features/actor/queries';
import { recaptureSource } from '@/features/capture/commands';
import type { Author } from '@/features/history/commands';
import { importSource } from '@/features/source/commands';
import { readText } from '@/features/source/read-text';
import type { SourceInput } from '@/features/source/schema';
import type { Locale } from '@/i18n/languages';
import { typedDate } from '@/text/typed-date';
import { type Chat, readChat, wordsOfChat } from './chat';
import { type Looking, lookOver } from './look';
import { pastedText, recognise } from './pasted';
import type { ImportInput } from './schema';
import type { Asked } from './shape';

const ASKS = ['copies', 'chat'] as const;
const OUTLETS = ['outlet'];

type Import = {
  readonly input: ImportInput;
  /** The bytes of a file, or null for what was pasted. */
  readonly bytes: Uint8Array | null;
} & Looking;

/**
 * Keeps a source, or says what has to be decided first: that something like it is held already, or that it is a
 * conversation. Then nothing is kept, and nothing of the text is cut without a word.
 */
export async function keepImport(
  { input, bytes, ...looking }: Import,
  by: Author,
): Promise<{ readonly id: string } | Omit<Asked, 'values'>> {
  const { given, text } = readGiven({ input, bytes });
  const { locale } = looking;
  const look = await lookOver({ text, url: input.url }, looking);
  const open = {
    copies: look.copies.length > 0 && !input.anyway,
    chat: look.chat !== null && !input.headers,
  };
  const asks = ASKS.filter((ask) => open[ask]);
  if (asks.length > 0) return { look, asks };
  const outlets = await outletsSaid(input, locale, by);
  const source = sourceOf({ input, given, text, isFile: bytes !== null, locale });
  return importSource({ ...source, ...outlets }, by);
}

/**
 * Keeps the words of an import as a new copy of a source we hold, and says which; what its form says besides stays as the
 * source has it.
 *
 * @throws Problem as `recaptureSource` does.
 */
export async function recaptureImport(
  imported: Pick<Import, 'input' | 'bytes'>,
  sourceId: string,
  by: Author,
): Promise<{ readonly id: string }> {
  const { given, text } = readGiven(imported);
  const chat = imported.input.headers === 'move' ? readChat(text) : null;
  const bytes = chat ? new TextEncoder().encode(wordsOfChat(text, chat)) : given;
  return recaptureSource({ sourceId, bytes, method: imported.bytes ? 'file' : 'paste' }, by);
}

function readGiven({ input, bytes }: Pick<Import, 'input' | 'bytes'>) {
  const given = bytes ?? new TextEncoder().encode(pastedText(input.text));
  return { given, text: readText(given) };
}

/**
 * The outlets a form names, added where it says that they are new.
 * @throws FieldFaults with what the names may mean, where they mean none that is known, or more than one.
 */
export async function outletsSaid(
  { outlet, relays }: Pick<ImportInput, 'outlet' | 'relays'>,
  locale: Locale,
  by: Author,
): Promise<{ readonly outletId: string | null; readonly relaysId: string | null }> {
  const asking = { locale, types: OUTLETS, by, mayAdd: true };
  const [publishes, relayed] = await Promise.all([
    resolveOrNew(outlet, asking),
    resolveOrNew(relays, asking),
  ]);
  const faulty = Object.entries({ outlet: publishes, relays: relayed }).flatMap(([name, meant]) =>
    'fault' in meant ? [{ name, ...meant }] : [],
  );
  if (faulty.length > 0) {
    throw new FieldFaults(
      Object.fromEntries(faulty.map(({ name, fault }) => [name, fault])),
      Object.fromEntries(faulty.map(({ name, choices }) => [name, choices])),
    );
  }
  const added = newNames({ by });
  const keyOf = async (meant: typeof publishes) => {
    if ('type' in meant) return added.idOf(meant);
    return 'id' in meant ? meant.id : null;
  };
  const keys = { outletId: await keyOf(publishes), relaysId: await keyOf(relayed) };
  await added.addAll();
  return keys;
}

type Given = {
  readonly input: ImportInput;
  readonly given: Uint8Array;
  readonly text: string;
  readonly isFile: boolean;
  readonly locale: Locale;
};

function sourceOf({ input, given, text, isFile, locale }: Given): SourceInput {
  const chat = input.headers === 'move' ? readChat(text) : null;
  const recognised = recognise(text);
  const edtf = typedDate(input.published) ?? dayOf(chat);
  return {
    kind: input.kind,
    lang: input.lang === 'auto' ? recognised.lang : input.lang,
    dir: input.dir === 'auto' ? (recognised.dir ?? 'auto') : input.dir,
    method: isFile ? 'file' : 'paste',
    bytes: chat ? new TextEncoder().encode(wordsOfChat(text, chat)) : given,
    url: input.url || null,
    title: input.title || null,
    label: chat && { [locale]: headersOf(chat) },
    published: edtf === null ? null : { edtf, basis: 'stated' },
  };
}

/** What the headers said, so that nothing of them is lost with the words they stood before. */
function headersOf({ messages }: Chat): string {
  const [first, last] = [messages[0], messages.at(-1)];
  const senders = [...new Set(messages.map(({ sender }) => sender))].slice(0, 5).join(', ');
  const until = last === first ? '' : ` – ${last?.when}`;
  return `${senders}, ${first?.when}${until}`;
}

/** The day on which all of a conversation was sent. */
function dayOf(chat: Chat | null): string | null {
  const days = new Set(chat?.messages.map(({ day }) => day));
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}
