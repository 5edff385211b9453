import type { ReactNode } from 'react';
import { FieldsForm } from '@/features/access/components/fields-form';
import { lastDone } from '@/features/access/done';
import { findEditor, formToken } from '@/features/access/editor';
import { signOutAction } from '@/features/access/sign-in-actions';
import { countWaiting } from '@/features/inbox/queries';
import { ForgetDone } from '@/features/work/components/forget-done';
import { INTERFACE_LANGUAGES } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { localeOf } from '../../locale';
import { DeskMenu } from './desk-menu';
import { DoneNotice } from './done-notice';
import { pageAddress } from './page-address';
import '../../styles/desk.css';
import '../../styles/desk-menu.css';
import '../../styles/workflow.css';
import '../../styles/picker.css';
import '../../styles/desk-touch.css';

export const dynamic = 'force-dynamic';

type Props = { readonly children: ReactNode; readonly params: Promise<{ readonly lang: string }> };

/** The frame of the desk, for whoever is signed in. It guards nothing: each page asks for itself. */
export default async function DeskLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const editor = await findEditor();
  if (!editor) return children;
  const byline = pickText(editor.byline, locale)?.words ?? '';
  const role = messages(locale).access.roles[editor.role];
  const { desk } = messages(locale).access;
  const address = (await pageAddress(locale)).split('?')[0] ?? '';
  const [waiting, opId] = await Promise.all([countWaiting(editor.id), lastDone()]);
  const account = `/${locale}/desk/account`;

  return (
    <div className="desk-frame" dir={INTERFACE_LANGUAGES[locale].dir}>
      <header className="desk-bar">
        <DeskMenu editor={editor} waiting={waiting} address={address} locale={locale} />
        <div className="desk-who">
          <span className="soft">{translator(locale)('access.desk.signedInAs', { byline, role })}</span>
          <a href={account} aria-current={address === account ? 'page' : undefined}>
            {desk.account}
          </a>
          <FieldsForm
            action={signOutAction}
            fields={[]}
            submit={desk.signOut}
            own={{ token: formToken(editor), opId: newId() }}
            look="plain"
          />
        </div>
      </header>
      {opId !== null && <ForgetDone opId={opId} />}
      {children}
      <DoneNotice editor={editor} locale={locale} />
    </div>
  );
}
