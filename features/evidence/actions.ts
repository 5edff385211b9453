'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { FieldFaults } from '@/features/access/field-faults';
import { readableStates, recordState } from '@/features/access/policy';
import { noteBody } from '@/features/annotation/intent';
import { findCaptureState, getCaptureText } from '@/features/marking/queries';
import { spanSaid } from '@/features/marking/span';
import { resolvePick } from '@/features/pick/queries';
import { linkEvidence } from './commands';
import { EvidenceForm } from './schema';

/** Records a passage as evidence for or against a claim, found by its words where no script picked it. */
export const evidenceAction = editorAction(
  {
    may: 'link',
    schema: EvidenceForm,
    stateOf: async ({ target }) => {
      const found = await findCaptureState(target);
      return found && recordState(found, new Date());
    },
  },
  async ({ target, claim, type, note, ...place }, { by, editor, locale }) => {
    const span = spanSaid(await getCaptureText(target), place);
    const meant = await resolvePick(claim, { of: 'claim', states: readableStates(editor.role) }, locale);
    if ('fault' in meant) throw new FieldFaults({ claim: meant.fault }, { claim: meant.choices });
    if (meant.id === null) throw new FieldFaults({ claim: 'pick.unknown' });
    const claimId = meant.id;
    await linkEvidence({ captureId: target, span, claimId, type, note: noteBody(note, locale) }, by);
    refresh();
    return null;
  },
);
