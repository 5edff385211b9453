import { z } from 'zod';
import { PickOrNewInput } from '@/features/pick/schema';
import { SOURCE_KINDS } from '@/features/source/schema';
import { CONTENT_LANGUAGES } from '@/i18n/languages';
import { typedDate } from '@/text/typed-date';

const LINE_LENGTH = 500;

const tick = z.literal('on').optional();
const line = () => z.string().trim().max(LINE_LENGTH, 'source.line_long').default('');

/** What an editor says of a source, as a form sends it: an empty field says nothing. */
const details = {
  kind: z.enum(SOURCE_KINDS),
  title: line(),
  url: z
    .string()
    .trim()
    .refine((url) => url === '' || z.url({ protocol: /^https?$/ }).safeParse(url).success, 'source.address')
    .default(''),
  outlet: PickOrNewInput.prefault({}),
  relays: PickOrNewInput.prefault({}),
  published: line().refine((typed) => typed === '' || typedDate(typed) !== null, 'source.day'),
};

const language = z
  .string()
  .refine((lang) => lang === 'auto' || Object.hasOwn(CONTENT_LANGUAGES, lang), 'source.lang');

/** What is changed of a source. */
export const EditSourceForm = z.strictObject({
  ...details,
  sourceId: z.uuid(),
  version: z.coerce.number().int().min(1),
  lang: language.refine((lang) => lang !== 'auto', 'source.lang'),
});

/** A pasted text or a file, with its details. `auto` leaves language and direction to what the text shows. */
export const ImportInput = z.strictObject({
  ...details,
  text: z.string().default(''),
  lang: language,
  dir: z.enum(['auto', 'rtl', 'ltr']),
  /** What becomes of the headers of a conversation. */
  headers: z.enum(['keep', 'move']).optional(),
  /** Keep it though something like it is held already. */
  anyway: tick,
  /** The key of the source that these words become a new copy of. */
  recapture: z.uuid().optional(),
});
export type ImportInput = z.output<typeof ImportInput>;

/** What is looked at while it is typed. */
export const LookInput = z.strictObject({ text: z.string(), url: z.string().trim().default('') });
