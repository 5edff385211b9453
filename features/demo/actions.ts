'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { visitorAction } from '@/features/access/editor-action';
import { isDemo } from '@/lib/demo';
import { peerAddress } from '@/lib/peer';
import { Problem } from '@/lib/problem';
import { becomeDemoEditor } from './commands';
import { DemoInput } from './schema';

/** Goes on as one of the two demo editors; where no demonstration is shown, there is nothing here. */
export const becomeDemoEditorAction = visitorAction(DemoInput, async ({ editorId }, { visitor, locale }) => {
  const isShown = isDemo({ host: (await headers()).get('host'), peer: peerAddress() });
  const answer = isShown ? await becomeDemoEditor(editorId, visitor) : null;
  if (answer?.outcome === 'in') redirect(`/${locale}/desk`);
  throw new Problem('not_found', 'There is nothing like this here.', { reason: 'form.not_found' });
});
