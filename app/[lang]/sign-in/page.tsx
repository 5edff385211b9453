import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { FieldsForm } from '@/features/access/components/fields-form';
import { findEditor } from '@/features/access/editor';
import { signInAction } from '@/features/access/sign-in-actions';
import { safeNext } from '@/features/access/visitor';
import { providerName } from '@/features/account/auth';
import { hasAccounts, hasAnyAccount } from '@/features/account/queries';
import { listDemoEditors } from '@/features/demo/queries';
import { messages, translator } from '@/i18n/messages';
import { isDemo } from '@/lib/demo';
import { peerAddress } from '@/lib/peer';
import { localeOf } from '../../locale';
import { NotFoundPage } from '../../not-found-page';
import { CodeForm } from './code-form';
import { DemoForms } from './demo-forms';
import '../../styles/desk.css';

type Props = PageProps<'/[lang]/sign-in'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { signIn, code } = messages(await localeOf(params)).access;
  const isCode = one((await searchParams)['step']) === 'code';
  return { title: isCode ? code.title : signIn.title, robots: { index: false } };
}

/** Where editors sign in. A site without accounts has no such page. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  if (!hasAccounts()) return <NotFoundPage locale={locale} />;
  const asked = await searchParams;
  const next = safeNext(one(asked['next']), locale);
  if (await findEditor()) redirect(next);
  if (one(asked['step']) === 'code') return <CodeForm locale={locale} next={next} />;

  const { signIn } = messages(locale).access;
  const provider = providerName();
  const isShown = isDemo({ host: (await headers()).get('host'), peer: peerAddress() });
  const demoEditors = isShown ? await listDemoEditors() : [];
  const notice = noticeOf(locale, { done: one(asked['done']), isFollowed: one(asked['next']) !== undefined });
  return (
    <div className="door">
      <h1 className="headline">{signIn.heading}</h1>
      <p className="prose soft">{signIn.lead}</p>
      {notice && <p className="door-notice">{notice}</p>}
      {demoEditors.length > 0 && <DemoForms locale={locale} editors={demoEditors} />}
      <FieldsForm
        action={signInAction}
        submit={signIn.submit}
        fields={[
          { kind: 'hidden', name: 'next', value: next },
          { kind: 'email', name: 'email', label: signIn.email, autoComplete: 'username' },
          { kind: 'password', name: 'password', label: signIn.password, autoComplete: 'current-password' },
        ]}
      />
      {provider && (
        <p>
          {one(asked['error']) !== undefined && (
            <span className="form-problem" role="alert">
              {translator(locale)('access.signIn.providerFailed', { name: provider })}
            </span>
          )}
          <a className="btn" href={`/api/auth/start?lang=${locale}`}>
            {translator(locale)('access.signIn.provider', { name: provider })}
          </a>
        </p>
      )}
      {(await hasAnyAccount()) || demoEditors.length > 0 ? (
        <p className="note-line xs">{signIn.forgotten}</p>
      ) : (
        <p className="note-line">
          {signIn.first}{' '}
          <a className="link" href={`/${locale}/set-up`}>
            {signIn.setUp}
          </a>
        </p>
      )}
    </div>
  );
}

/** What led here, said once: something done that ends at the sign-in page, or a session that has ended. */
function noticeOf(
  locale: Awaited<ReturnType<typeof localeOf>>,
  { done, isFollowed }: { readonly done: string | undefined; readonly isFollowed: boolean },
): string | null {
  const { setUp, invitation, signIn } = messages(locale).access;
  const notices = new Map([
    ['set-up', setUp.done],
    ['invitation', invitation.done],
    ['reset', invitation.resetDone],
  ]);
  return notices.get(done ?? '') ?? (isFollowed ? signIn.again : null);
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
