import { inviteAction } from '@/features/access/actions';
import { bylineFields, emailField, roleField } from '@/features/access/components/fields';
import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import { listInvitations, listPeople } from '@/features/access/queries';
import { messages } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { deskMetadata, deskPage } from '../desk-page';
import { Invitations } from './invitations';
import { PersonRow } from './person-row';

type Props = PageProps<'/[lang]/desk/people'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('managePeople', params, (locale) => messages(locale).access.people.title);
}

/** Who works at the desk and what they may do, for administrators. */
export default deskPage<{ lang: string }>('managePeople', async ({ editor, locale }) => {
  const [people, invitations] = await Promise.all([listPeople(), listInvitations()]);
  const { people: words } = messages(locale).access;
  const own = () => ({ token: formToken(editor), opId: newId() });
  const isFormer = ({ disabledAt }: { readonly disabledAt: Date | null }) => disabledAt !== null;
  const former = people.filter(isFormer);
  return (
    <div className="desk-page">
      <h1 className="headline">{words.heading}</h1>
      <p className="soft">{words.lead}</p>
      <ul className="desk-list">
        {people
          .filter((person) => !isFormer(person))
          .map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              locale={locale}
              own={own}
              isSelf={person.id === editor.id}
            />
          ))}
      </ul>
      <section aria-labelledby="invite">
        <h2 className="section-title" id="invite">
          {words.invite}
        </h2>
        <FieldsForm
          action={inviteAction}
          submit={words.inviteSubmit}
          own={own()}
          fields={[
            emailField(locale),
            roleField(locale, 'contributor'),
            ...bylineFields(locale, {}, 'other'),
          ]}
        />
      </section>
      {invitations.length > 0 && <Invitations invitations={invitations} locale={locale} own={own} />}
      {former.length > 0 && (
        <section aria-labelledby="former">
          <h2 className="section-title" id="former">
            {words.former}
          </h2>
          <ul className="desk-list">
            {former.map((person) => (
              <PersonRow key={person.id} person={person} locale={locale} own={own} isSelf={false} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
});
