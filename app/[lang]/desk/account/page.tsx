import {
  beginTwoFactorAction,
  changeOwnBylineAction,
  changePasswordAction,
  confirmTwoFactorAction,
  endTwoFactorAction,
} from '@/features/access/account-actions';
import { bylineFields, newPasswordField } from '@/features/access/components/fields';
import { FieldsForm } from '@/features/access/components/fields-form';
import { formToken } from '@/features/access/editor';
import type { Editor } from '@/features/access/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { deskMetadata, deskPage } from '../desk-page';
import { Sessions } from './sessions';

type Props = PageProps<'/[lang]/desk/account'>;

export function generateMetadata({ params }: Props) {
  return deskMetadata('readDesk', params, (locale) => messages(locale).access.account.title);
}

/** An editor's own account: byline, password, second step, and where they are signed in. */
export default deskPage<{ lang: string }>('readDesk', async ({ editor, locale }) => {
  const { account, roles } = messages(locale).access;
  const own = () => ({ token: formToken(editor), opId: newId() });
  return (
    <div className="desk-page">
      <h1 className="headline">{account.heading}</h1>
      <p className="soft">
        {translator(locale)('access.account.lead', {
          email: editor.account.email,
          role: roles[editor.role],
        })}
      </p>
      <section aria-labelledby="byline">
        <h2 className="section-title" id="byline">
          {account.byline}
        </h2>
        <FieldsForm
          action={changeOwnBylineAction}
          fields={bylineFields(locale, editor.byline)}
          submit={account.bylineSubmit}
          own={own()}
        />
      </section>
      <section aria-labelledby="password">
        <h2 className="section-title" id="password">
          {account.password}
        </h2>
        <FieldsForm
          action={changePasswordAction}
          fields={[presentPassword(locale, 'current'), newPasswordField(locale)]}
          submit={account.passwordSubmit}
          own={own()}
        />
      </section>
      <section aria-labelledby="second-step">
        <h2 className="section-title" id="second-step">
          {account.twoFactor}
        </h2>
        <TwoFactor locale={locale} editor={editor} />
      </section>
      <Sessions locale={locale} editor={editor} />
    </div>
  );
});

function TwoFactor({ locale, editor }: { readonly locale: Locale; readonly editor: Editor }) {
  const { account } = messages(locale).access;
  const own = () => ({ token: formToken(editor), opId: newId() });
  if (editor.account.hasTwoFactor) {
    return (
      <>
        <p className="soft">{account.twoFactorOn}</p>
        <FieldsForm
          action={endTwoFactorAction}
          fields={[presentPassword(locale, 'password')]}
          submit={account.twoFactorEnd}
          own={own()}
          look="plain"
        />
      </>
    );
  }
  return (
    <>
      <p className="soft">{account.twoFactorOff}</p>
      <ol className="steps">
        <li>
          <FieldsForm
            action={beginTwoFactorAction}
            fields={[presentPassword(locale, 'password')]}
            submit={account.twoFactorBegin}
            own={own()}
          />
        </li>
        <li>
          <FieldsForm
            action={confirmTwoFactorAction}
            fields={[
              { kind: 'code', name: 'code', label: account.twoFactorConfirm, autoComplete: 'one-time-code' },
            ]}
            submit={account.twoFactorConfirmSubmit}
            own={own()}
          />
        </li>
      </ol>
    </>
  );
}

function presentPassword(locale: Locale, name: 'current' | 'password') {
  const label = messages(locale).access.password.present;
  return { kind: 'password', name, label, autoComplete: 'current-password' } as const;
}
