import type { Metadata } from 'next';
import { bylineFields, emailField, newPasswordField } from '@/features/access/components/fields';
import { FieldsForm } from '@/features/access/components/fields-form';
import { setUpAction } from '@/features/access/sign-in-actions';
import { hasAccounts, hasAnyAccount } from '@/features/account/queries';
import { messages } from '@/i18n/messages';
import { localeOf } from '../../locale';
import { NotFoundPage, notFoundMetadata } from '../../not-found-page';
import '../../styles/desk.css';

type Props = PageProps<'/[lang]/set-up'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  if (!(await canBeSetUp())) return notFoundMetadata(locale);
  return { title: messages(locale).access.setUp.title, robots: { index: false } };
}

/** Where the first administrator is made, by the code from the terminal. Afterwards there is no such page. */
export default async function SetUpPage({ params }: Props) {
  const locale = await localeOf(params);
  if (!(await canBeSetUp())) return <NotFoundPage locale={locale} />;
  const { setUp } = messages(locale).access;
  return (
    <div className="door">
      <h1 className="headline">{setUp.heading}</h1>
      <p className="prose soft">{setUp.lead}</p>
      <FieldsForm
        action={setUpAction}
        submit={setUp.submit}
        fields={[
          { kind: 'code', name: 'code', label: setUp.code, hint: setUp.codeHint },
          emailField(locale),
          newPasswordField(locale),
          ...bylineFields(locale),
        ]}
      />
    </div>
  );
}

async function canBeSetUp(): Promise<boolean> {
  return hasAccounts() && !(await hasAnyAccount());
}
