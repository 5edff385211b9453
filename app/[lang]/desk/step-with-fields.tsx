import type { Field } from '@/features/access/components/field';
import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedForm } from '@/features/access/components/saved-form';
import { workName } from '@/features/work/schema';
import { hideAction, publishAction, restoreAction, sendBackAction } from '@/features/workflow/actions';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { offsetIn, ZONES } from '@/i18n/zones';

type Props = {
  readonly target: readonly Field[];
  readonly own: { readonly token: string; readonly opId: string };
  readonly locale: Locale;
};

const ACTIONS = { send_back: sendBackAction, hide: hideAction, restore: restoreAction } as const;
const WORKS = { send_back: 'send-back', hide: 'hide', restore: 'restore' } as const;

type ReasonedProps = {
  readonly step: keyof typeof ACTIONS;
  /** The key of the record. */
  readonly id: string;
};

/** A step that is taken with a typed reason, folded away until it is wanted. */
export function ReasonedStep({ step, id, target, own, locale }: Props & ReasonedProps) {
  const { steps, reasons, reasonHints } = messages(locale).workflow;
  const reason = { kind: 'text', name: 'reason', label: reasons[step], hint: reasonHints[step] } as const;
  return (
    <details className="manage">
      <summary className="btn">{steps[step]}…</summary>
      <SavedForm
        work={workName(WORKS[step], id)}
        locale={locale}
        action={ACTIONS[step]}
        fields={[...target, reason]}
        submit={steps[step]}
        own={own}
      />
    </details>
  );
}

/** Publishing at an instant to come, folded away until it is wanted. */
export function PublishLater({
  target,
  own,
  locale,
  isEmbargoed,
}: Props & { readonly isEmbargoed: boolean }) {
  const { steps, later } = messages(locale).workflow;
  return (
    <details className="manage">
      <summary className="btn">{isEmbargoed ? steps.moveEmbargo : steps.publishLater}…</summary>
      <FieldsForm
        action={publishAction}
        fields={[...target, ...whenFields(locale)]}
        submit={later.submit}
        own={own}
      />
    </details>
  );
}

/** An instant to come, by the clock of a place that is named with its distance from UTC. */
export function whenFields(locale: Locale): Field[] {
  const { later, zones } = messages(locale).workflow;
  const now = new Date();
  const options = ZONES.map((zone) => ({ value: zone, label: `${zones[zone]} (${offsetIn(zone, now)})` }));
  return [
    { kind: 'moment', name: 'at', label: later.at, hint: later.hint },
    { kind: 'select', name: 'zone', label: later.zone, value: ZONES[0], options },
  ];
}
