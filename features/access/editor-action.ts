import { ZodError, type z } from 'zod';
import type { Author } from '@/features/history/commands';
import { dropDone, dropWork } from '@/features/work/commands';
import { isWorkName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { Problem } from '@/lib/problem';
import { isSeal } from '@/lib/secret';
import { isOpId, rememberDone } from './done';
import { findEditor, mayDo } from './editor';
import { type FormState, ownField, readForm } from './form';
import { can, type DeskAction, everCan, type RecordAction, type RecordState } from './policy';
import { answerForm, refused } from './refusals';
import type { Editor } from './shape';
import { readVisitor } from './visitor';

/** By which right an action runs and what it takes. What is done with a record also says which state that is in. */
export type ActionRule<Schema extends z.ZodType> = {
  readonly schema: Schema;
  /** It asks, and changes nothing: what was done before it stays the last thing that was done. */
  readonly isQuestion?: true;
} & (
  | { readonly may: DeskAction }
  | {
      readonly may: RecordAction;
      /** The state of the record the form is about; null when there is none, which looks like one that is forbidden. */
      readonly stateOf: (input: z.output<Schema>) => Promise<RecordState | null>;
    }
);

/** Who does it. `by` is for the commands: its `opId` was made with the form, so that a second sending changes nothing. */
export type Doing = {
  readonly editor: Editor;
  readonly by: Author;
  /** Asks the one table what else this editor may: for what depends on more than the action's own right. */
  readonly may: (action: DeskAction | RecordAction, state?: RecordState) => boolean;
  readonly headers: Headers;
  readonly locale: Locale;
  /** The form as it was sent, for its files and for what was typed. */
  readonly form: FormData;
};

/** What `useActionState` takes. */
export type FormAction<Result> = (before: FormState<Result>, form: FormData) => Promise<FormState<Result>>;

/**
 * Makes a server action of a command: first whether a page of ours sent it, then who, then by which right, then what;
 * only then it runs. Whatever is refused changes nothing and comes back with all that was typed.
 *
 * @example export const hideClaimAction = editorAction({ may: 'hide', schema, stateOf }, (input, { by }) => …)
 */
export function editorAction<Schema extends z.ZodType, Result>(
  rule: ActionRule<Schema>,
  run: (input: z.output<Schema>, doing: Doing) => Promise<Result>,
): FormAction<Result> {
  return (_before, form) =>
    answerForm(form, async (given, locale) => {
      const editor = await findEditor();
      if (!editor) throw refused('signed_out');
      if (!isSeal(ownField(form, 'token'), 'form', editor.account.sessionId)) throw refused('token');
      if (!everCan(editor.role, rule.may)) throw refused('not_found');
      const input = rule.schema.parse(readForm(form));
      if (!(await isAllowed(rule, input, editor))) throw refused('not_found');
      const by = authorOf(editor, form, input);
      const may: Doing['may'] = (action, state) => mayDo(editor, action, state);
      const doing = { editor, by, may, headers: given, locale, form };
      return remembered({ rule, by, work: ownField(form, 'work') }, () => run(input, doing));
    });
}

/**
 * Runs it, and keeps that it was done: also where it ends by leading to another page, which is thrown. Where somebody else
 * was faster nothing was done yet. What was saved of the form as it was typed is forgotten with it.
 */
async function remembered<Result>({ rule, by, work }: Sent, run: () => Promise<Result>): Promise<Result> {
  if (rule.isQuestion) return run();
  const place = isWorkName(work) ? { editorId: by.editorId, form: work } : null;
  try {
    const result = await run();
    if (isConflict(result)) return result;
    await rememberDone(by.opId);
    if (place) await dropWork(place);
    return result;
  } catch (error) {
    if (error instanceof Problem || error instanceof ZodError) throw error;
    await rememberDone(by.opId);
    if (place) await dropDone(place, by.opId);
    throw error;
  }
}

/** Who sent a form, and the name under which it was saved as it was typed. */
type Sent = { readonly rule: { readonly isQuestion?: true }; readonly by: Author; readonly work: string };

function isConflict(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'conflict';
}

/** Makes a server action for whoever has not signed in: sent by a page of ours, and of the right form. */
export function visitorAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (input: z.output<Schema>, doing: VisitorDoing) => Promise<Result>,
): FormAction<Result> {
  return (_before, form) =>
    answerForm(form, async (_given, locale) =>
      run(schema.parse(readForm(form)), { visitor: await readVisitor(), locale }),
    );
}

export type VisitorDoing = {
  readonly visitor: Awaited<ReturnType<typeof readVisitor>>;
  readonly locale: Locale;
};

async function isAllowed<Schema extends z.ZodType>(
  rule: ActionRule<Schema>,
  input: z.output<Schema>,
  editor: Editor,
): Promise<boolean> {
  if (!('stateOf' in rule)) return can(editor.role, rule.may);
  const state = await rule.stateOf(input);
  return state !== null && can(editor.role, rule.may, state);
}

function authorOf(editor: Editor, form: FormData, input: unknown): Author {
  const opId = ownField(form, 'opId');
  if (!isOpId(opId)) throw refused('token');
  const reason = typeof input === 'object' && input !== null && 'reason' in input ? input.reason : null;
  return { editorId: editor.id, opId, ...(typeof reason === 'string' && reason !== '' ? { reason } : {}) };
}
