import { z } from 'zod';

/** In characters. Length is what makes a password hard; no other rule is asked. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** "aaaaaaaaaaaa" is long and still the first to be tried. */
const LEAST_LETTERS = 5;

/** An e-mail address, as accounts are told apart by. */
export const EmailInput = z.string().trim().toLowerCase().max(254).pipe(z.email('account.email'));

/** A password to sign in with: what was right once stays right, so only its length is bounded. */
const GivenPassword = z
  .string()
  .min(1, 'account.password_missing')
  .max(PASSWORD_LENGTH.most, 'account.password_long');

/** A password to be chosen. */
export const NewPassword = z
  .string()
  .min(PASSWORD_LENGTH.least, 'account.password_short')
  .max(PASSWORD_LENGTH.most, 'account.password_long')
  .refine((password) => new Set(password).size >= LEAST_LETTERS, 'account.password_plain');

/** The digits of an authenticator, however they are spaced and in whatever digits they are typed. */
const Code = z
  .string()
  .transform((typed) =>
    typed
      .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) % 16))
      .replace(/\s/g, ''),
  )
  .pipe(z.string().regex(/^\d{6}$|^[\w-]{11}$/, 'account.code_form'));

export const SignInInput = z.strictObject({
  email: EmailInput,
  password: GivenPassword,
  next: z.string().optional(),
});
export const CodeInput = z.strictObject({ code: Code, next: z.string().optional() });
export const NewPasswordInput = z.strictObject({ current: GivenPassword, password: NewPassword });
export const PasswordInput = z.strictObject({ password: GivenPassword });
export const ConfirmInput = z.strictObject({ code: Code });
export const SessionInput = z.strictObject({ id: z.uuid() });
export const NothingInput = z.strictObject({});
