import { FieldsForm } from '@/features/access/components/fields-form';
import { confirmSignInAction } from '@/features/access/sign-in-actions';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

/** The second step of signing in. */
export function CodeForm({ locale, next }: { readonly locale: Locale; readonly next: string }) {
  const { code } = messages(locale).access;
  return (
    <div className="door">
      <h1 className="headline">{code.heading}</h1>
      <p className="prose soft">{code.lead}</p>
      <FieldsForm
        action={confirmSignInAction}
        submit={code.submit}
        fields={[
          { kind: 'hidden', name: 'next', value: next },
          { kind: 'code', name: 'code', label: code.code, autoComplete: 'one-time-code' },
        ]}
      />
      <p className="note-line">
        <a className="link" href={`/${locale}/sign-in`}>
          {code.back}
        </a>
      </p>
    </div>
  );
}
