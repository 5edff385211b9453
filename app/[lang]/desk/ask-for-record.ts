import { findAssignment } from '@/features/assignment/queries';
import { listLeft } from '@/features/work/queries';
import { findStanding } from '@/features/workflow/queries';
import { notesOn } from './record-notes';

/**
 * Where a record stands. All that the parts of its page ask of it is asked with that, in one statement: each part finds
 * its answer waiting.
 */
export async function askForRecord(kind: 'claim' | 'link', id: string, editorId: string) {
  const [standing] = await Promise.all([
    findStanding(kind, id),
    findAssignment(kind, id),
    notesOn(kind, id),
    listLeft(editorId),
  ]);
  return standing;
}
