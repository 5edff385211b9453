import { FieldsForm } from '@/features/access/components/fields-form';
import { SavedForm } from '@/features/access/components/saved-form';
import {
  hidePropositionAction,
  posePropositionAction,
  rewordPropositionAction,
  showPropositionAction,
} from '@/features/topic-edit/actions';
import type { DeskProposition, DeskTopic } from '@/features/topic-edit/shape';
import { workName } from '@/features/work/schema';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { Local } from '@/ui/local';
import { wordFields } from '../word-fields';

type Props = {
  readonly topic: DeskTopic;
  readonly mayEdit: boolean;
  readonly own: () => { readonly token: string; readonly opId: string };
  readonly locale: Locale;
};

/** The propositions at issue, each to be reworded or hidden, and a new one. */
export function Propositions({ topic, mayEdit, own, locale }: Props) {
  const words = messages(locale).topicDesk;
  const text = (given: DeskProposition['text']) =>
    wordFields(locale, { name: 'text', label: words.sentence, words: given, kind: 'text' });
  return (
    <section aria-labelledby="at-issue">
      <h2 className="section-title" id="at-issue">
        {words.propositions}
      </h2>
      <p className="soft">{words.propositionsLead}</p>
      <ol className="desk-list">
        {topic.propositions.map((one) => (
          <li key={one.id}>
            <span className="grow">
              <Local text={one.text} locale={locale} />
              <Counts proposition={one} locale={locale} />
            </span>
            {mayEdit && !one.isHidden && (
              <>
                <details className="manage">
                  <summary className="btn">{words.reword}…</summary>
                  <SavedForm
                    key={one.version}
                    work={workName('proposition', one.id)}
                    version={one.version}
                    locale={locale}
                    action={rewordPropositionAction}
                    fields={[
                      ...target(topic, one),
                      { kind: 'hidden', name: 'version', value: String(one.version) },
                      text(one.text),
                    ]}
                    submit={words.reword}
                    own={own()}
                  />
                </details>
                <details className="manage">
                  <summary className="btn">{words.hide}…</summary>
                  <SavedForm
                    work={workName('proposition-hide', one.id)}
                    locale={locale}
                    action={hidePropositionAction}
                    fields={[...target(topic, one), { kind: 'text', name: 'reason', label: words.hideWhy }]}
                    submit={words.hide}
                    own={own()}
                  />
                </details>
              </>
            )}
            {mayEdit && one.isHidden && (
              <FieldsForm
                action={showPropositionAction}
                fields={target(topic, one)}
                submit={words.show}
                own={own()}
                look="plain"
              />
            )}
          </li>
        ))}
      </ol>
      {mayEdit && (
        <details className="manage topic-new">
          <summary className="btn">{words.pose}…</summary>
          <SavedForm
            key={topic.propositions.length}
            work={workName('proposition-new', topic.id)}
            locale={locale}
            action={posePropositionAction}
            fields={[{ kind: 'hidden', name: 'topicId', value: topic.id }, text({})]}
            submit={words.pose}
            own={own()}
          />
        </details>
      )}
    </section>
  );
}

const target = (topic: DeskTopic, { id }: DeskProposition) =>
  [
    { kind: 'hidden', name: 'topicId', value: topic.id },
    { kind: 'hidden', name: 'propositionId', value: id },
  ] as const;

function Counts({ proposition, locale }: { readonly proposition: DeskProposition; readonly locale: Locale }) {
  const { topicDesk } = messages(locale);
  const stances = Object.entries(proposition.stances);
  return (
    <span className="field-hint dots">
      {proposition.isHidden && <b>{topicDesk.hidden}</b>}
      {stances.length === 0 && <span>{topicDesk.silence}</span>}
      {stances.map(([stance, count]) => (
        <span key={stance}>
          {term('stances', stance, locale)} <bdi>{formatNumber(count, locale)}</bdi>
        </span>
      ))}
    </span>
  );
}
