import { endOtherSessionsAction, endSessionAction } from '@/features/access/account-actions';
import { browserName } from '@/features/access/components/browser-name';
import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import type { Editor } from '@/features/access/shape';
import { listSessions } from '@/features/account/queries';
import { sayInstant } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';

/** Where an editor is signed in, each with a way to end it. */
export async function Sessions({ locale, editor }: { readonly locale: Locale; readonly editor: Editor }) {
  const { account } = messages(locale).access;
  const sessions = await listSessions(editor.account.userId);
  const own = () => ({ token: formToken(editor), opId: newId() });
  return (
    <section aria-labelledby="sessions">
      <h2 className="section-title" id="sessions">
        {account.sessions}
      </h2>
      <p className="soft">{account.sessionsLead}</p>
      <ul className="desk-list">
        {sessions.map(({ id, userAgent, createdAt }) => {
          const name = browserName(userAgent) ?? account.unknownBrowser;
          const isHere = id === editor.account.sessionId;
          return (
            <li key={id}>
              <span className="grow">
                <bdi>{name}</bdi>
                <span className="field-hint">
                  {translator(locale)('access.account.since', { date: sayInstant(createdAt, locale) })}
                </span>
              </span>
              {isHere ? (
                <span className="soft">{account.here}</span>
              ) : (
                <FieldsForm
                  action={endSessionAction}
                  fields={[{ kind: 'hidden', name: 'id', value: id }]}
                  submit={account.endSession}
                  submitLabel={`${account.endSession}: ${name}`}
                  own={own()}
                  look="plain"
                />
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <FieldsForm
          action={endOtherSessionsAction}
          fields={[]}
          submit={account.endOthers}
          own={own()}
          look="plain"
        />
      )}
    </section>
  );
}
