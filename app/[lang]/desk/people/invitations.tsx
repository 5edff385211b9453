import { withdrawInvitationAction } from '@/features/access/actions';
import { FieldsForm } from '@/features/access/components/fields-form';
import type { Invitation } from '@/features/access/shape';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { Local } from '@/ui/local';

type Props = {
  readonly invitations: readonly Invitation[];
  readonly locale: Locale;
  readonly own: () => { readonly token: string; readonly opId: string };
};

/** The invitations that wait, each with a way to take it back. */
export function Invitations({ invitations, locale, own }: Props) {
  const { people, roles } = messages(locale).access;
  return (
    <section aria-labelledby="invitations">
      <h2 className="section-title" id="invitations">
        {people.invitations}
      </h2>
      <ul className="desk-list">
        {invitations.map(({ id, email, role, byline, expiresAt }) => (
          <li key={id}>
            <span className="grow">
              <b>
                <Local text={byline} locale={locale} />
              </b>
              <span className="field-hint dots">
                <span>
                  <bdi>{email}</bdi>
                </span>
                {role && <span>{roles[role]}</span>}
                <span>
                  {translator(locale)('access.people.expires', { date: sayInstant(expiresAt, locale) })}
                </span>
              </span>
            </span>
            <FieldsForm
              action={withdrawInvitationAction}
              fields={[{ kind: 'hidden', name: 'id', value: id }]}
              submit={people.withdraw}
              submitLabel={`${people.withdraw}: ${email ?? ''}`}
              own={own()}
              look="plain"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
