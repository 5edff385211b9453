'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { confirmSignIn, countTicketTry, deviceSeal, signIn, signOut } from '@/features/account/commands';
import { CodeInput, NothingInput, SignInInput } from '@/features/account/schema';
import { siteUrl } from '@/lib/env';
import { Problem } from '@/lib/problem';
import { acceptInvitation, resetPassword, setUpNewsroom } from './commands';
import { editorAction, visitorAction } from './editor-action';
import { SetUpInput, TicketInput } from './schema';
import { DEVICE_COOKIE, safeNext } from './visitor';

const DEVICE_DAYS = 180;

/** E-mail and password; leads to the desk, or to the second step. */
export const signInAction = visitorAction(SignInInput, async ({ next, ...given }, { visitor, locale }) => {
  const way = safeNext(next, locale);
  const answer = await signIn(given, visitor);
  if (answer.outcome === 'wait') throw wait(answer.minutes);
  if (answer.outcome === 'refused') throw wrong('refused');
  await rememberDevice(given.email);
  if (answer.outcome === 'code') redirect(`/${locale}/sign-in?step=code&next=${encodeURIComponent(way)}`);
  return redirect(way);
});

/** The code of the second step. */
export const confirmSignInAction = visitorAction(CodeInput, async ({ code, next }, { visitor, locale }) => {
  const answer = await confirmSignIn(code, visitor);
  if (answer.outcome === 'wait') throw wait(answer.minutes);
  if (answer.outcome !== 'in') throw wrong('code_wrong');
  return redirect(safeNext(next, locale));
});

export const signOutAction = editorAction(
  { may: 'readDesk', schema: NothingInput },
  async (_nothing, { headers, locale }) => {
    await signOut(headers);
    return redirect(`/${locale}/sign-in`);
  },
);

export const setUpAction = visitorAction(SetUpInput, async (input, { visitor, locale }) => {
  await countTicketTry(visitor);
  await setUpNewsroom(input);
  return redirect(`/${locale}/sign-in?done=set-up`);
});

export const acceptInvitationAction = visitorAction(TicketInput, async (input, { visitor, locale }) => {
  await countTicketTry(visitor);
  await acceptInvitation(input);
  return redirect(`/${locale}/sign-in?done=invitation`);
});

export const resetPasswordAction = visitorAction(TicketInput, async (input, { visitor, locale }) => {
  await countTicketTry(visitor);
  await resetPassword(input);
  return redirect(`/${locale}/sign-in?done=reset`);
});

async function rememberDevice(email: string): Promise<void> {
  (await cookies()).set(DEVICE_COOKIE, deviceSeal(email), {
    httpOnly: true,
    sameSite: 'lax',
    secure: siteUrl().protocol === 'https:',
    path: '/',
    maxAge: DEVICE_DAYS * 24 * 60 * 60,
  });
}

function wait(minutes: number): Problem {
  return new Problem('forbidden', `Too many tries. Wait ${minutes} minutes.`, {
    reason: 'account.wait',
    params: { minutes },
  });
}

function wrong(what: 'refused' | 'code_wrong'): Problem {
  return new Problem('invalid', 'What was typed is not right.', { reason: `account.${what}` });
}
