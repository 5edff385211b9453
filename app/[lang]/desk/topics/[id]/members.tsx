import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import type { Editor } from '@/features/access/shape';
import { StancesForm } from '@/features/claim-edit/components/stances-form';
import { claimSource, pickerWords } from '@/features/pick/components/words';
import { placeClaimAction, removeClaimAction } from '@/features/topic-edit/actions';
import type { DeskTopic, TopicMember } from '@/features/topic-edit/shape';
import { StateMark } from '@/features/workflow/components/state-mark';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { newId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { ActorName } from '@/ui/actor-name';
import { langAttributes } from '@/ui/lang';
import { Pager } from '@/ui/pager';
import { listAddress } from '../../list-address';

type Props = {
  readonly topic: DeskTopic;
  readonly mayEdit: boolean;
  /** The public id of the claim whose stances are set. */
  readonly chosen: string | null;
  /** Whether this is not the first page of claims. */
  readonly isLater: boolean;
  readonly editor: Editor;
  readonly locale: Locale;
};

/** The claims of a topic with where each stands, and a form to put another one in. */
export function Members({ topic, mayEdit, chosen, isLater, editor, locale }: Props) {
  const words = messages(locale).topicDesk;
  const base = `/${locale}/desk/topics/${topic.publicId}`;
  return (
    <section aria-labelledby="members">
      <h2 className="section-title" id="members">
        {words.claims}
      </h2>
      {topic.claims.length === 0 && <p className="soft">{words.noClaims}</p>}
      {mayEdit && (
        <FieldsForm
          key={topic.version}
          action={placeClaimAction}
          fields={[
            { kind: 'hidden', name: 'topicId', value: topic.id },
            {
              ...{ kind: 'pick', name: 'claim', label: words.add, hint: words.addHint, value: null },
              ...{ source: claimSource(locale), words: pickerWords(locale) },
            },
          ]}
          submit={words.addSubmit}
          own={{ token: formToken(editor), opId: newId() }}
          look="plain"
        />
      )}
      <ul className="desk-list">
        {topic.claims.map((claim) => (
          <Member
            key={claim.id}
            {...{ topic, claim, mayEdit, editor, locale }}
            isChosen={claim.publicId === chosen}
          />
        ))}
      </ul>
      <Pager
        locale={locale}
        next={topic.next && `${listAddress(base, { after: topic.next })}#members`}
        first={isLater ? `${base}#members` : null}
      />
    </section>
  );
}

type MemberProps = Pick<Props, 'topic' | 'mayEdit' | 'editor' | 'locale'> & {
  readonly claim: TopicMember;
  readonly isChosen: boolean;
};

function Member({ topic, claim, mayEdit, isChosen, editor, locale }: MemberProps) {
  const words = messages(locale).topicDesk;
  const atIssue = topic.propositions.filter(({ isHidden }) => !isHidden);
  const mayStand = can(editor.role, 'editClaim', claim.state) && atIssue.length > 0;
  const own = () => ({ token: formToken(editor), opId: newId() });
  const query = `/${locale}/desk/topics/${topic.publicId}?claim=${claim.publicId}`;
  return (
    <li id={`claim-${claim.publicId}`}>
      <span className="grow">
        <span className="strong">
          <ActorName names={claim.speaker} locale={locale} />
        </span>
        <a className="link claim-line-words" href={`/${locale}/desk/claims/${claim.publicId}`}>
          <bdi className="clamp" {...langAttributes(claim.lang)}>
            {claim.quote || messages(locale).workflow.standings.erased}
          </bdi>
        </a>
        <Stands propositions={atIssue} claim={claim} locale={locale} />
      </span>
      <StateMark standing={claim.state} locale={locale} />
      {mayStand && !isChosen && (
        <a className="btn" href={`${query}#claim-${claim.publicId}`}>
          {words.stances}
        </a>
      )}
      {mayEdit && (
        <FieldsForm
          action={removeClaimAction}
          fields={[
            { kind: 'hidden', name: 'topicId', value: topic.id },
            { kind: 'hidden', name: 'claimId', value: claim.id },
          ]}
          submit={words.remove}
          own={own()}
          look="plain"
        />
      )}
      {mayStand && isChosen && (
        <div className="topic-stances">
          <StancesForm
            key={JSON.stringify(claim.stances)}
            claimId={claim.id}
            propositions={atIssue.map(({ id, text }) => ({
              ...{ id, text, topic: topic.title, stance: claim.stances[id] ?? null },
            }))}
            own={own()}
            locale={locale}
          />
        </div>
      )}
    </li>
  );
}

type StandsProps = {
  readonly propositions: DeskTopic['propositions'];
  readonly claim: TopicMember;
  readonly locale: Locale;
};

/** On which propositions the claim is not silent. */
function Stands({ propositions, claim, locale }: StandsProps) {
  const spoken = propositions.filter(({ id }) => claim.stances[id]);
  if (spoken.length === 0) return null;
  return (
    <ul className="field-hint">
      {spoken.map(({ id, text }) => {
        const picked = pickText(text, locale);
        return (
          <li key={id}>
            <b>{term('stances', claim.stances[id] ?? '', locale)}</b>{' '}
            {picked && <bdi {...langAttributes(picked.lang)}>{picked.words}</bdi>}
          </li>
        );
      })}
    </ul>
  );
}
