import type { ReactNode } from 'react';
import { FieldsForm } from '@/features/access/components/fields-form';
import { findEditor, formToken } from '@/features/access/editor';
import { can } from '@/features/access/policy';
import { signOutAction } from '@/features/access/sign-in-actions';
import { countWaiting } from '@/features/inbox/queries';
import { formatNumber } from '@/i18n/format';
import { INTERFACE_LANGUAGES } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { newId } from '@/lib/id';
import { pickText } from '@/lib/local-text';
import { localeOf } from '../../locale';
import { deskLinks } from './desk-links';
import { DoneNotice } from './done-notice';
import { pageAddress } from './page-address';
import '../../styles/desk.css';
import '../../styles/workflow.css';
import '../../styles/picker.css';

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
  const waiting = await countWaiting(editor.id);

  return (
    <div className="desk-frame" dir={INTERFACE_LANGUAGES[locale].dir}>
      <nav className="desk-bar" aria-label={desk.menu}>
        <ul>
          {deskLinks(locale)
            .filter(({ action }) => can(editor.role, action))
            .map(({ href, label, isFront, waits }) => (
              <li key={href}>
                <a href={href} aria-current={isCurrent(address, href, isFront) ? 'page' : undefined}>
                  {label}
                  {waits && waiting[waits] > 0 && (
                    <>
                      {' '}
                      <span className="waiting-count">{formatNumber(waiting[waits], locale)}</span>
                    </>
                  )}
                </a>
              </li>
            ))}
        </ul>
        <div className="desk-who">
          <span className="soft">{translator(locale)('access.desk.signedInAs', { byline, role })}</span>
          <FieldsForm
            action={signOutAction}
            fields={[]}
            submit={desk.signOut}
            own={{ token: formToken(editor), opId: newId() }}
            look="plain"
          />
        </div>
      </nav>
      {children}
      <DoneNotice editor={editor} locale={locale} />
    </div>
  );
}

function isCurrent(address: string, href: string, isFront: boolean): boolean {
  return address === href || (!isFront && address.startsWith(`${href}/`));
}
