'use client';

import { useState } from 'react';
import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedFields } from '@/features/access/components/saved-fields';
import type { FormState } from '@/features/access/form';
import { annotateAction, highlightAction } from '@/features/annotation/actions';
import { evidenceAction } from '@/features/evidence/actions';
import type { WorkWords } from '@/features/work/components/work-words';
import { workName } from '@/features/work/schema';
import type { Work } from '@/features/work/shape';
import type { MarkWords } from './mark-words';

/** What of the forms is saved as it is typed: whose it is, and what was left in them, by their names. */
export type MarkWork = {
  readonly editorId: string;
  readonly begun: Readonly<Record<string, Work>>;
  readonly words: WorkWords;
  readonly lang: string;
};

type Props = {
  readonly kind: 'note' | 'evidence' | 'highlight';
  readonly at: { readonly captureId: string; readonly start: number; readonly end: number };
  readonly words: MarkWords;
  readonly work: MarkWork;
  readonly token: string;
  readonly onDone: () => void;
};

const ACTIONS = { note: annotateAction, evidence: evidenceAction, highlight: highlightAction };

/**
 * One of the forms about a place in the text; each place is another intention, with a form of its own. Once it is done
 * the selection goes, and the page shows the mark.
 */
export function MarkForm({ kind, at, words, work, token, onDone }: Props) {
  const [opId] = useState(() => crypto.randomUUID());
  const run = async (before: FormState, form: FormData) => {
    const state = await ACTIONS[kind](before, form);
    if (state.status === 'ok') onDone();
    return state;
  };
  const place = [
    ...(kind === 'evidence' ? [] : [{ kind: 'hidden', name: 'on', value: 'passage' } as const]),
    { kind: 'hidden', name: 'target', value: at.captureId } as const,
    { kind: 'hidden', name: 'start', value: String(at.start) } as const,
    { kind: 'hidden', name: 'end', value: String(at.end) } as const,
  ];
  const own = { token, opId };
  if (kind === 'highlight') {
    return <FieldsForm action={run} fields={place} submit={words.highlight} own={own} look="plain" />;
  }
  const name = workName(`${kind}-at`, at.captureId, at.start, at.end);
  return (
    <SavedFields
      action={run}
      fields={[...place, ...words.fields[kind]]}
      submit={words.save}
      own={own}
      work={{ name, editorId: work.editorId, baseVersion: null }}
      begun={work.begun[name] ?? null}
      words={work.words}
      lang={work.lang}
    />
  );
}
