'use server';

import { redirect } from 'next/navigation';
import { editorAction } from '@/features/access/editor-action';
import { recordState } from '@/features/access/policy';
import { findCaptureState, getCaptureText } from './queries';
import { ClaimAtForm } from './schema';
import { spanSaid } from './span';

/** Leads to the editor of a new claim at words that were copied out of the text. Nothing is written yet. */
export const claimAtAction = editorAction(
  {
    may: 'recordClaim',
    schema: ClaimAtForm,
    stateOf: async ({ target }) => {
      const found = await findCaptureState(target);
      return found && recordState(found, new Date());
    },
  },
  async ({ target, words }, { locale }) => {
    const { start, end } = spanSaid(await getCaptureText(target), { start: '', end: '', words });
    redirect(`/${locale}/desk/claims/new?capture=${target}&start=${start}&end=${end}`);
  },
);
