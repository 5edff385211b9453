import { z } from 'zod';
import { PickInput } from '@/features/pick/schema';
import { CONTENT_LANGUAGES } from '@/i18n/languages';
import { edtfInterval } from '@/text/edtf';
import { typedDate } from '@/text/typed-date';

/** The ways by which a reply comes. */
export const CHANNELS = [
  ...['letter', 'e-mail', 'call', 'meeting', 'message', 'public-post', 'statement', 'other'],
] as const;

const MOST_LETTERS = 20_000;

const translation = z.string().trim().max(MOST_LETTERS, 'reply.long').default('');

/** The one day that was typed, in either calendar: no month and no year. */
const ReceivedOn = z.string().transform((typed, context) => {
  const days = edtfInterval(typedDate(typed) ?? '');
  if (days?.earliest && days.earliest === days.latest) return days.earliest;
  context.addIssue({ code: 'custom', message: 'reply.one_day' });
  return z.NEVER;
});

/** The public id of a source we hold, typed as such or as its address. */
const SourceAddress = z
  .string()
  .trim()
  .transform((typed) => /[2-9a-hjkmnp-z]{10}$/.exec(typed)?.[0] ?? typed)
  .default('');

const typedReply = {
  actor: PickInput.prefault({}),
  fromName: z.string().trim().max(300, 'reply.long').default(''),
  /** Letter for letter, but for the ends of lines, which a form sends in its own way. */
  text: z
    .string()
    .max(MOST_LETTERS, 'reply.long')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text !== '', 'reply.text'),
  lang: z.string().refine((lang) => Object.hasOwn(CONTENT_LANGUAGES, lang), 'reply.lang'),
  gloss: z.partialRecord(z.enum(['en', 'fa', 'ps']), translation).default({}),
  receivedOn: ReceivedOn,
  channel: z.enum(CHANNELS),
  source: SourceAddress,
};

/** A reply to a claim as its form sends it. */
export const NewReplyInput = z.strictObject({ claimId: z.uuid(), ...typedReply });
/** A reply that is not public yet, written anew. `baseVersion` is what the typing began from. */
export const EditReplyInput = z.strictObject({
  replyId: z.uuid(),
  baseVersion: z.coerce.number().int(),
  ...typedReply,
});

/** A reply as it is recorded. */
export type ReplyFields = Pick<
  z.output<typeof NewReplyInput>,
  'text' | 'lang' | 'gloss' | 'receivedOn' | 'channel'
> & {
  readonly actorId: string | null;
  readonly fromName: string | null;
  /** The public id of a source, or empty. */
  readonly source: string;
};
