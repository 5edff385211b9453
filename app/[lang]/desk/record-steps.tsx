import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import type { Editor } from '@/features/access/shape';
import { publishAction, submitAction } from '@/features/workflow/actions';
import { KeepFocus } from '@/features/workflow/components/keep-focus';
import { StateMark } from '@/features/workflow/components/state-mark';
import { findStanding } from '@/features/workflow/queries';
import type { Publishable } from '@/features/workflow/schema';
import type { RecordStanding } from '@/features/workflow/shape';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { HandOver } from './hand-over';
import { type OpenStep, openSteps } from './open-steps';
import { PublishLater, ReasonedStep } from './step-with-fields';

type Props = {
  readonly kind: Publishable;
  readonly id: string;
  readonly editor: Editor;
  readonly locale: Locale;
  /** Steps that this page offers in a way of its own. */
  readonly without?: readonly OpenStep['step'][];
};

/** Where a record stands, and the steps that are open to this editor; each a form that needs no script. */
export async function RecordSteps({ kind, id, editor, locale, without = [] }: Props) {
  const record = await findStanding(kind, id);
  if (!record) return null;
  const words = messages(locale).workflow;
  const steps = openSteps(record, editor).filter(({ step }) => !without.includes(step));
  const own = () => ({ token: formToken(editor), opId: newId() });
  return (
    <section className="record-steps" aria-labelledby="standing">
      <KeepFocus mark={`${record.standing} ${record.version}`}>
        <h2 className="section-title" id="standing" tabIndex={-1}>
          {words.state} <StateMark standing={record.standing} locale={locale} />
        </h2>
      </KeepFocus>
      {record.isWithheld && <p className="soft">{messages(locale).topicDesk.heldBack}</p>}
      <Notices record={record} locale={locale} />
      {steps.length === 0 && <p className="soft">{words.noSteps}</p>}
      <div className="open-steps">
        {steps.map((open) => (
          <StepForm
            key={open.step}
            open={open}
            {...{ kind, id, locale, own }}
            isEmbargoed={record.standing === 'embargoed'}
          />
        ))}
      </div>
      <HandOver {...{ kind, id, editor, locale }} standing={record.standing} />
    </section>
  );
}

function Notices({ record, locale }: { readonly record: RecordStanding; readonly locale: Locale }) {
  const { standing, publishedAt, comment } = record;
  if (standing === 'embargoed' && publishedAt) {
    return (
      <p className="soft">
        {translator(locale)('workflow.embargoedUntil', { date: sayInstant(publishedAt, locale) })}
      </p>
    );
  }
  if (standing !== 'draft' || !comment?.words) return null;
  const who = pickText(comment.byline, locale)?.words ?? '';
  return (
    <div className="sent-back">
      <p className="field-hint">
        {translator(locale)('workflow.sentBackBy', { who, date: sayInstant(comment.at, locale) })}
      </p>
      <blockquote dir="auto">{comment.words}</blockquote>
    </div>
  );
}

type StepProps = Pick<Props, 'kind' | 'id' | 'locale'> & {
  readonly open: OpenStep;
  readonly own: () => { readonly token: string; readonly opId: string };
  readonly isEmbargoed: boolean;
};

function StepForm({ open, kind, id, locale, own, isEmbargoed }: StepProps) {
  const words = messages(locale).workflow;
  if (open.waitsForSecondPerson) {
    const why = kind === 'assessment' ? messages(locale).findings.secondPerson : words.secondPerson;
    return <p className="soft second-person">{why}</p>;
  }
  const target = [
    { kind: 'hidden', name: 'kind', value: kind },
    { kind: 'hidden', name: 'id', value: id },
  ] as const;
  if (open.step === 'submit') {
    return (
      <FieldsForm
        action={submitAction}
        fields={target}
        submit={words.steps.submit}
        own={own()}
        look="plain"
      />
    );
  }
  if (open.step !== 'publish') {
    return <ReasonedStep step={open.step} id={id} target={target} own={own()} locale={locale} />;
  }
  return (
    <>
      {open.isAlone && <p className="soft second-person">{words.publishedAlone}</p>}
      <FieldsForm action={publishAction} fields={target} submit={words.steps.publish} own={own()} />
      <PublishLater target={target} own={own()} locale={locale} isEmbargoed={isEmbargoed} />
    </>
  );
}
