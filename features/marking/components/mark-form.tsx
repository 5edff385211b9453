'use client';

import { FieldsForm } from '@/features/access/components/fields-form';
import type { FormState } from '@/features/access/form';
import { annotateAction, highlightAction } from '@/features/annotation/actions';
import { evidenceAction } from '@/features/evidence/actions';
import type { MarkWords } from './mark-words';

type Props = {
  readonly kind: 'note' | 'evidence' | 'highlight';
  readonly at: { readonly captureId: string; readonly start: number; readonly end: number };
  readonly words: MarkWords;
  readonly own: { readonly token: string; readonly opId: string };
  readonly onDone: () => void;
};

const ACTIONS = { note: annotateAction, evidence: evidenceAction, highlight: highlightAction };

/** One of the forms about a place in the text. Once it is done the selection goes, and the page shows the mark. */
export function MarkForm({ kind, at, words, own, onDone }: Props) {
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
  const fields = kind === 'highlight' ? [] : words.fields[kind];
  return (
    <FieldsForm
      // Each place is another intention, with another key.
      key={`${kind}-${at.start}-${at.end}`}
      action={run}
      fields={[...place, ...fields]}
      submit={kind === 'highlight' ? words.highlight : words.save}
      own={{ token: own.token, opId: crypto.randomUUID() }}
      look={kind === 'highlight' ? 'plain' : 'main'}
    />
  );
}
