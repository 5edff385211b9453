import type { Field } from '@/features/access/components/field';
import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedForm } from '@/features/access/components/saved-form';
import { annotateAction, highlightAction } from '@/features/annotation/actions';
import { evidenceAction } from '@/features/evidence/actions';
import { workName } from '@/features/work/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { claimAtAction } from '../actions';
import type { MarkWords } from './mark-words';

type Props = {
  readonly captureId: string;
  readonly mayClaim: boolean;
  readonly mayLink: boolean;
  readonly words: MarkWords;
  readonly token: string;
  readonly locale: Locale;
};

/** Marking without selecting: the exact words are copied into a field. It needs no script. */
export function WordsForms({ captureId, mayClaim, mayLink, words, token, locale }: Props) {
  const { byWords } = messages(locale).sourceDesk;
  const own = () => ({ token, opId: newId() });
  const target: Field = { kind: 'hidden', name: 'target', value: captureId };
  const on: Field = { kind: 'hidden', name: 'on', value: 'passage' };
  const exact: Field = {
    kind: 'text',
    name: 'words',
    label: byWords.words,
    hint: byWords.hint,
    rows: 2,
    dir: 'auto',
  };
  return (
    <details className="by-words" id="by-words">
      <summary className="opens">{byWords.title}</summary>
      <div className="by-words-forms">
        {mayClaim && (
          <section aria-label={words.claim}>
            <h2 className="subhead">{words.claim}</h2>
            <FieldsForm action={claimAtAction} fields={[target, exact]} submit={byWords.claim} own={own()} />
          </section>
        )}
        {mayLink && (
          <section aria-label={words.evidence}>
            <h2 className="subhead">{words.evidence}</h2>
            <SavedForm
              work={workName('evidence-words', captureId)}
              locale={locale}
              action={evidenceAction}
              fields={[target, exact, ...words.fields.evidence]}
              submit={words.save}
              own={own()}
            />
          </section>
        )}
        <section aria-label={words.annotate}>
          <h2 className="subhead">{words.annotate}</h2>
          <SavedForm
            work={workName('note-words', captureId)}
            locale={locale}
            action={annotateAction}
            fields={[on, target, exact, ...words.fields.note]}
            submit={words.save}
            own={own()}
          />
        </section>
        <section aria-label={words.highlight}>
          <h2 className="subhead">{words.highlight}</h2>
          <FieldsForm
            action={highlightAction}
            fields={[on, target, exact]}
            submit={words.highlight}
            own={own()}
          />
        </section>
      </div>
    </details>
  );
}
