'use server';

import { refresh } from 'next/cache';
import { editorAction } from '@/features/access/editor-action';
import { Problem } from '@/lib/problem';
import { undo } from './commands';
import { findDone } from './queries';
import { rightToUndo } from './rights';
import { UndoInput } from './schema';

/** Takes a change of one's own back, by the right it was made by; a publisher takes back those of others too. */
export const undoAction = editorAction(
  { may: 'readDesk', schema: UndoInput },
  async ({ undoOf }, { editor, by, may }) => {
    const done = await findDone(undoOf);
    const right = done && rightToUndo(done);
    const isOwn = done?.editorId === editor.id || may('hide', 'published');
    if (!right || !isOwn || !may(right.action, right.state)) {
      throw new Problem('invalid', 'This cannot be undone.', { reason: 'undo.impossible' });
    }
    await undo(undoOf, by);
    refresh();
    return null;
  },
);
