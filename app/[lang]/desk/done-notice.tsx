import { lastDone } from '@/features/access/done';
import { formToken, mayDo } from '@/features/access/editor';
import type { Editor } from '@/features/access/shape';
import { UndoToast } from '@/features/undo/components/undo-toast';
import { findDone } from '@/features/undo/queries';
import { rightToUndo } from '@/features/undo/rights';
import type { Done } from '@/features/undo/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';

/** What this editor did a moment ago, with its undo. The region stands before there is anything to say, to be heard. */
export async function DoneNotice({ editor, locale }: { readonly editor: Editor; readonly locale: Locale }) {
  const opId = await lastDone();
  const done = opId === null ? null : await findDone(opId);
  const said = done && done.editorId === editor.id ? sentence(done, locale) : null;
  return (
    <div className="toasts" role="status">
      {said && done && (
        <UndoToast
          said={said}
          undo={messages(locale).workflow.undo}
          own={{ token: formToken(editor), opId: newId() }}
          undoOf={isUndoable(done, editor) ? opId : null}
        />
      )}
    </div>
  );
}

function sentence({ aggregate, verb }: Done, locale: Locale): string | null {
  const { records, deeds } = messages(locale).workflow;
  const record = new Map<string, string>(Object.entries(records)).get(aggregate);
  const deed = new Map<string, string>(Object.entries(deeds)).get(verb);
  return record && deed ? translator(locale)('workflow.done', { record, deed }) : null;
}

function isUndoable(done: Done, editor: Editor): boolean {
  const right = rightToUndo(done);
  return done.isNewest && right !== null && mayDo(editor, right.action, right.state);
}
