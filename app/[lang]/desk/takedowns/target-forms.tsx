import { SavedForm } from '@/features/access/components/saved-form';
import { formToken } from '@/features/access/editor';
import { can, everCan } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { holdAction, releaseAction, takeDownAction } from '@/features/takedown/actions';
import { TakedownName } from '@/features/takedown/components/takedown-name';
import type { Target } from '@/features/takedown/shape';
import { workName } from '@/features/work/schema';
import { StateMark } from '@/features/workflow/components/state-mark';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { newId } from '@/lib/id';
import { RecordSteps } from '../record-steps';
import { classField } from './class-field';
import { EraseSection } from './erase-section';

type Props = { readonly target: Target; readonly editor: Editor; readonly locale: Locale };

const DESKS = { source: 'sources', claim: 'claims', reply: 'replies' } as const;

/** All that can be done to one record here: each with the right it asks for, the gravest last. */
export function TargetForms({ target, editor, locale }: Props) {
  const words = messages(locale).takedowns;
  const { kind, publicId, state, sourcePublicId } = target;
  return (
    <section className="takedown" aria-labelledby="target">
      <h2 className="section-title" id="target">
        {term('aggregates', kind, locale)}
      </h2>
      <p>
        <TakedownName of={target} locale={locale} />
      </p>
      <p className="dots xs">
        <bdi dir="ltr">{publicId}</bdi>
        <span>
          <StateMark standing={state} locale={locale} />
        </span>
        <a className="link" href={`/${locale}/desk/${DESKS[kind]}/${publicId}`}>
          {words.atDesk}
        </a>
        {kind !== 'source' && (
          <a className="link" href={`/${locale}/desk/takedowns?of=/sources/${sourcePublicId}`}>
            {words.ofSource}
          </a>
        )}
      </p>
      {state === 'hidden' && <RecordSteps kind={kind} id={target.id} editor={editor} locale={locale} />}
      {can(editor.role, 'hide', state) && <TakeDown target={target} editor={editor} locale={locale} />}
      {kind === 'source' && can(editor.role, 'hold', state) && (
        <Hold target={target} editor={editor} locale={locale} />
      )}
      {kind !== 'claim' && everCan(editor.role, 'askErasure') && (
        <EraseSection target={target} editor={editor} locale={locale} />
      )}
    </section>
  );
}

function TakeDown({ target, editor, locale }: Props) {
  const words = messages(locale).takedowns;
  return (
    <section aria-labelledby="out-of-view">
      <h3 id="out-of-view">{words.outOfView}</h3>
      <p className="soft">{words.outOfViewLead}</p>
      <SavedForm
        work={workName('takedown', target.id)}
        locale={locale}
        action={takeDownAction}
        fields={[
          { kind: 'hidden', name: 'kind', value: target.kind },
          { kind: 'hidden', name: 'id', value: target.id },
          classField(locale),
          { kind: 'text', name: 'reason', label: words.reason, hint: words.reasonHint, rows: 2 },
        ]}
        submit={words.takeDown}
        own={{ token: formToken(editor), opId: newId() }}
      />
    </section>
  );
}

function Hold({ target: { sourceId, heldAt, heldReason }, editor, locale }: Props) {
  const words = messages(locale).takedowns;
  const source = { kind: 'hidden', name: 'sourceId', value: sourceId } as const;
  const own = { token: formToken(editor), opId: newId() };
  const reason = heldAt
    ? { label: words.releaseReason, hint: words.holdReasonHint }
    : { label: words.holdReason, hint: words.holdReasonHint };
  return (
    <section aria-labelledby="hold">
      <h3 id="hold">{words.hold}</h3>
      <p className="soft">{words.holdLead}</p>
      {heldAt && (
        <p className="door-notice">
          {translator(locale)('takedowns.held', { date: sayInstant(new Date(heldAt), locale) })}{' '}
          <bdi>{heldReason}</bdi>
        </p>
      )}
      <SavedForm
        key={heldAt}
        work={workName('hold', sourceId)}
        locale={locale}
        action={heldAt ? releaseAction : holdAction}
        fields={[source, { kind: 'text', name: 'reason', rows: 2, ...reason }]}
        submit={heldAt ? words.release : words.putHold}
        own={own}
        look="plain"
      />
    </section>
  );
}
