'use server';

import { refresh } from 'next/cache';
import {
  beginTwoFactor,
  changePassword,
  confirmTwoFactor,
  endOtherSessions,
  endSession,
  endTwoFactor,
} from '@/features/account/commands';
import {
  ConfirmInput,
  NewPasswordInput,
  NothingInput,
  PasswordInput,
  SessionInput,
} from '@/features/account/schema';
import { messages } from '@/i18n/messages';
import { changeByline } from './commands';
import { editorAction } from './editor-action';
import { OwnBylineInput } from './schema';
import { done } from './shown';

export const changeOwnBylineAction = editorAction(
  { may: 'readDesk', schema: OwnBylineInput },
  async ({ byline }, { editor, by, locale }) => {
    await changeByline(editor.id, byline, by);
    refresh();
    return done(messages(locale).access.account.bylineDone);
  },
);

export const changePasswordAction = editorAction(
  { may: 'readDesk', schema: NewPasswordInput },
  async (input, { headers, locale }) => {
    await changePassword(input, headers);
    refresh();
    return done(messages(locale).access.account.passwordDone);
  },
);

export const beginTwoFactorAction = editorAction(
  { may: 'readDesk', schema: PasswordInput },
  async ({ password }, { headers, locale }) => {
    const { uri, codes } = await beginTwoFactor(password, headers);
    const words = messages(locale).access.account;
    const key = (new URL(uri).searchParams.get('secret') ?? '').replace(/.{4}(?=.)/g, '$& ');
    return done(words.twoFactorLead, [
      { label: words.twoFactorKey, value: key, href: uri, hrefLabel: words.twoFactorOpen },
      { label: words.twoFactorCodes, value: codes.join('\n') },
    ]);
  },
);

export const confirmTwoFactorAction = editorAction(
  { may: 'readDesk', schema: ConfirmInput },
  async ({ code }, { headers, locale }) => {
    await confirmTwoFactor(code, headers);
    refresh();
    return done(messages(locale).access.account.twoFactorDone);
  },
);

export const endTwoFactorAction = editorAction(
  { may: 'readDesk', schema: PasswordInput },
  async ({ password }, { headers, locale }) => {
    await endTwoFactor(password, headers);
    refresh();
    return done(messages(locale).access.account.twoFactorEnded);
  },
);

export const endSessionAction = editorAction(
  { may: 'readDesk', schema: SessionInput },
  async ({ id }, { editor, locale }) => {
    await endSession(editor.account.userId, id);
    refresh();
    return done(messages(locale).access.account.sessionEnded);
  },
);

export const endOtherSessionsAction = editorAction(
  { may: 'readDesk', schema: NothingInput },
  async (_nothing, { editor, locale }) => {
    await endOtherSessions(editor.account.userId, editor.account.sessionId);
    refresh();
    return done(messages(locale).access.account.othersEnded);
  },
);
