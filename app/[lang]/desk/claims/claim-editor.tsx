import { formToken } from '@/features/access/editor';
import type { FormAction } from '@/features/access/editor-action';
import type { Editor } from '@/features/access/shape';
import { contextOf } from '@/features/claim/context';
import { mergeClaimAction } from '@/features/claim-edit/actions';
import { ClaimForm } from '@/features/claim-edit/components/claim-form';
import { sectionsOf } from '@/features/claim-edit/components/sections';
import type { Conflict } from '@/features/claim-edit/conflict';
import { formWords } from '@/features/claim-edit/form-words';
import type { Values } from '@/features/claim-edit/merge';
import type { CaptureShape } from '@/features/claim-edit/shape';
import type { Work } from '@/features/work/shape';
import { type Locale, tagOf } from '@/i18n/languages';
import { newId } from '@/lib/id';
import { langAttributes } from '@/ui/lang';

type Props = {
  readonly action: FormAction<Conflict | null>;
  readonly capture: CaptureShape;
  /** The claim as it is: its key and version, or none for a new one. */
  readonly claim: { readonly id: string; readonly version: number; readonly isPublic: boolean } | null;
  /** What the form begins with. */
  readonly values: Values;
  /** What was left in it and not sent. */
  readonly work: Work | null;
  readonly workName: string;
  readonly isSaved: boolean;
  readonly editor: Editor;
  readonly locale: Locale;
};

/** The editor of one claim, new or recorded, filled with what was typed last. */
export function ClaimEditor({
  action,
  capture,
  claim,
  values,
  work,
  workName,
  isSaved,
  editor,
  locale,
}: Props) {
  const begun: Values = {
    ...values,
    captureId: capture.id,
    claimId: claim?.id ?? '',
    baseVersion: claim ? String(claim.version) : '',
    base: JSON.stringify(values),
  };
  // What was still under way as the claim was saved may come in after it.
  const isOld = isSaved && work?.baseVersion !== claim?.version;
  const typed = work && !isOld ? work.values : begun;
  const [start, end] = [Number(typed['passage.start'] ?? 0), Number(typed['passage.end'] ?? 0)];
  const { before, after } = contextOf(
    capture.text.slice(0, start),
    capture.text.slice(start, end),
    capture.text.slice(end),
  );
  const around = {
    text: before + capture.text.slice(start, end) + after,
    offset: start - before.length,
    ...langAttributes(capture.lang),
  };
  return (
    <ClaimForm
      action={action}
      mergeAction={mergeClaimAction}
      own={{ token: formToken(editor), opId: newId() }}
      values={typed}
      around={around}
      sections={sectionsOf(typed, locale)}
      words={formWords(locale, { isCorrection: claim?.isPublic === true })}
      work={{ name: workName, editorId: editor.id, baseVersion: claim?.version ?? null }}
      isSaved={isSaved}
      needsReason={claim?.isPublic === true}
      lang={tagOf(locale)}
    />
  );
}
