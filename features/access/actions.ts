'use server';

import { refresh } from 'next/cache';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { siteUrl } from '@/lib/env';
import {
  changeByline,
  changeRole,
  dropTwoFactor,
  inviteBack,
  inviteEditor,
  makeResetLink,
  removeEditor,
  withdrawInvitation,
} from './commands';
import { editorAction } from './editor-action';
import {
  BylineChangeInput,
  EditorInput,
  InvitationInput,
  InviteInput,
  ReturnInput,
  RoleChangeInput,
} from './schema';
import { done, type Shown } from './shown';

export const inviteAction = editorAction(
  { may: 'invite', schema: InviteInput },
  async (input, { by, locale }) => {
    const { token, expiresAt } = await inviteEditor(input, by);
    refresh();
    return link(token, expiresAt, locale);
  },
);

export const inviteBackAction = editorAction(
  { may: 'invite', schema: ReturnInput },
  async (input, { by, locale }) => {
    const { token, expiresAt } = await inviteBack(input, by);
    refresh();
    return link(token, expiresAt, locale);
  },
);

export const withdrawInvitationAction = editorAction(
  { may: 'invite', schema: InvitationInput },
  async ({ id }, { locale }) => {
    await withdrawInvitation(id);
    refresh();
    return done(messages(locale).access.people.withdrawn);
  },
);

export const changeRoleAction = editorAction(
  { may: 'managePeople', schema: RoleChangeInput },
  async ({ editorId, role }, { by, locale }) => {
    await changeRole(editorId, role, by);
    refresh();
    return done(messages(locale).access.people.roleChanged);
  },
);

export const changeBylineAction = editorAction(
  { may: 'managePeople', schema: BylineChangeInput },
  async ({ editorId, byline }, { by, locale }) => {
    await changeByline(editorId, byline, by);
    refresh();
    return done(messages(locale).access.people.bylineChanged);
  },
);

export const resetLinkAction = editorAction(
  { may: 'managePeople', schema: EditorInput },
  async ({ editorId }, { by, locale }) => {
    const { token, expiresAt } = await makeResetLink(editorId, by);
    return link(token, expiresAt, locale);
  },
);

export const dropTwoFactorAction = editorAction(
  { may: 'managePeople', schema: EditorInput },
  async ({ editorId }, { by, locale }) => {
    await dropTwoFactor(editorId, by);
    refresh();
    return done(messages(locale).access.people.twoFactorDropped);
  },
);

export const removeEditorAction = editorAction(
  { may: 'managePeople', schema: EditorInput },
  async ({ editorId }, { by, locale }) => {
    await removeEditor(editorId, by);
    refresh();
    return done(messages(locale).access.people.removed);
  },
);

/** The link to send by hand, and how long it works. */
async function link(token: string, expiresAt: Date, locale: Locale): Promise<Shown> {
  const date = sayInstant(expiresAt, locale);
  const value = new URL(`/${locale}/invitation/${token}`, siteUrl()).href;
  return done(translator(locale)('access.people.link', { date }), [
    { label: messages(locale).access.people.linkName, value },
  ]);
}
