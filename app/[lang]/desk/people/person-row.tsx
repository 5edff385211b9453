import {
  changeBylineAction,
  changeRoleAction,
  dropTwoFactorAction,
  inviteBackAction,
  removeEditorAction,
  resetLinkAction,
} from '@/features/access/actions';
import { bylineFields, emailField, roleField } from '@/features/access/components/fields';
import { FieldsForm } from '@/features/access/components/fields-form';
import type { Person } from '@/features/access/shape';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';
import { Local } from '@/ui/local';

type Props = {
  readonly person: Person;
  readonly locale: Locale;
  readonly own: () => { readonly token: string; readonly opId: string };
  readonly isSelf: boolean;
};

/** One editor: who they are, and what an administrator can do about it. */
export function PersonRow({ person, locale, own, isSelf }: Props) {
  const { people, roles } = messages(locale).access;
  const name = pickText(person.byline, locale)?.words ?? '';
  const signedIn = person.signedInAt
    ? translator(locale)('access.people.lastSignIn', { date: sayInstant(person.signedInAt, locale) })
    : people.neverSignedIn;
  return (
    <li>
      <span className="grow">
        <b>
          <Local text={person.byline} locale={locale} />
        </b>
        {isSelf && <span className="soft"> · {people.you}</span>}
        <span className="field-hint dots">
          {person.role && <span>{roles[person.role]}</span>}
          {person.email && (
            <span>
              <bdi>{person.email}</bdi>
            </span>
          )}
          {person.hasTwoFactor && <span>{people.secondStep}</span>}
          {person.disabledAt === null && <span>{signedIn}</span>}
        </span>
      </span>
      <details className="manage">
        <summary className="btn" aria-label={`${people.manage}: ${name}`}>
          {people.manage}
        </summary>
        {person.disabledAt === null ? (
          <Manage person={person} locale={locale} own={own} name={name} />
        ) : (
          <FieldsForm
            action={inviteBackAction}
            submit={people.bringBack}
            submitLabel={`${people.bringBack}: ${name}`}
            own={own()}
            fields={[hidden(person), emailField(locale), roleField(locale, person.role ?? 'contributor')]}
          />
        )}
      </details>
    </li>
  );
}

function Manage({ person, locale, own, name }: Omit<Props, 'isSelf'> & { readonly name: string }) {
  const { people } = messages(locale).access;
  return (
    <div className="manage-forms">
      <FieldsForm
        action={changeRoleAction}
        submit={people.changeRole}
        own={own()}
        fields={[hidden(person), roleField(locale, person.role ?? 'contributor')]}
      />
      <FieldsForm
        action={changeBylineAction}
        submit={people.changeByline}
        own={own()}
        fields={[hidden(person), ...bylineFields(locale, person.byline, 'other')]}
      />
      <FieldsForm
        action={resetLinkAction}
        submit={people.reset}
        submitLabel={`${people.reset}: ${name}`}
        own={own()}
        fields={[hidden(person)]}
        look="plain"
      />
      {person.hasTwoFactor && (
        <FieldsForm
          action={dropTwoFactorAction}
          submit={people.dropTwoFactor}
          submitLabel={`${people.dropTwoFactor}: ${name}`}
          own={own()}
          fields={[hidden(person)]}
          look="plain"
        />
      )}
      <FieldsForm
        action={removeEditorAction}
        submit={people.remove}
        submitLabel={`${people.remove}: ${name}`}
        own={own()}
        fields={[hidden(person)]}
        look="plain"
      />
    </div>
  );
}

function hidden({ id }: Person) {
  return { kind: 'hidden', name: 'editorId', value: id } as const;
}
