'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { editorAction } from '@/features/access/editor-action';
import { findRecordState } from '@/features/workflow/queries';
import { draftLink, redraftLink, setAsidePair, withdrawLink } from './commands';
import { findPairState } from './queries';
import { ApartInput, EditLinkInput, NewLinkInput, WithdrawInput } from './schema';

export const draftLinkAction = editorAction(
  { may: 'link', schema: NewLinkInput, stateOf: findPairState },
  async ({ fromClaimId, toClaimId, ...typed }, { by, locale }) => {
    const { publicId } = await draftLink({ fromClaimId, toClaimId }, typed, by);
    redirect(`/${locale}/desk/links/${publicId}`);
  },
);

export const redraftLinkAction = editorAction(
  { may: 'link', schema: EditLinkInput, stateOf: ({ linkId }) => findRecordState('link', linkId) },
  async ({ linkId, baseVersion, ...typed }, { by }) => {
    await redraftLink({ linkId, baseVersion }, typed, by);
    refresh();
    return null;
  },
);

export const setApartAction = editorAction(
  { may: 'link', schema: ApartInput, stateOf: findPairState },
  async ({ fromClaimId, toClaimId, trap, why }, { by }) => {
    await setAsidePair({ claimIds: [fromClaimId, toClaimId], trap, reason: why }, by);
    refresh();
    return null;
  },
);

export const withdrawLinkAction = editorAction(
  { may: 'hide', schema: WithdrawInput, stateOf: ({ linkId }) => findRecordState('link', linkId) },
  async ({ linkId, why }, { by }) => {
    await withdrawLink(linkId, why, { ...by, reason: why['en'] ?? Object.values(why)[0] ?? '' });
    refresh();
    return null;
  },
);
