import { z } from 'zod';
import { EmailInput, NewPassword } from '@/features/account/schema';
import { EDITOR_ROLES } from './policy';

const LINE_LENGTH = 80;

/** How an editor is named in public, by interface language; a language left blank is left out. */
const BylineInput = z
  .strictObject({ en: line(), fa: line(), ps: line() })
  .partial()
  .transform((byline) => {
    const written = Object.entries(byline).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return Object.fromEntries(written);
  })
  .refine((byline) => Object.keys(byline).length > 0, 'account.byline_missing');

const RoleInput = z.enum(EDITOR_ROLES);

const Token = z.string().trim().min(8, 'account.ticket').max(80, 'account.ticket');

export const SetUpInput = z.strictObject({
  code: Token,
  email: EmailInput,
  password: NewPassword,
  byline: BylineInput,
});
export type SetUpInput = z.output<typeof SetUpInput>;

/** An invitation or a reset, taken by whoever has the link. */
export const TicketInput = z.strictObject({ ticket: Token, password: NewPassword });
export type TicketInput = z.output<typeof TicketInput>;

/** Whom to invite. With `editorId` an editor who left comes back under their byline. */
export const InviteInput = z.strictObject({ email: EmailInput, role: RoleInput, byline: BylineInput });
export type InviteInput = z.output<typeof InviteInput>;

export const ReturnInput = z.strictObject({ editorId: z.uuid(), email: EmailInput, role: RoleInput });
export const EditorInput = z.strictObject({ editorId: z.uuid() });
export const RoleChangeInput = z.strictObject({ editorId: z.uuid(), role: RoleInput });
export const BylineChangeInput = z.strictObject({ editorId: z.uuid(), byline: BylineInput });
export const InvitationInput = z.strictObject({ id: z.uuid() });
export const OwnBylineInput = z.strictObject({ byline: BylineInput });

function line() {
  return z.string().trim().max(LINE_LENGTH, 'account.byline_long');
}
