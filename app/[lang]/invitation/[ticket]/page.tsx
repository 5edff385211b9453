import type { Metadata } from 'next';
import { newPasswordField } from '@/features/access/components/fields';
import { FieldsForm } from '@/features/access/components/fields-form';
import { acceptInvitationAction, resetPasswordAction } from '@/features/access/sign-in-actions';
import { findTicket, hasAccounts } from '@/features/account/queries';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { setAnswerStatus } from '@/lib/answer-status';
import { pickText } from '@/lib/local-text';
import { localeOf } from '../../../locale';
import { NotFoundPage } from '../../../not-found-page';
import '../../../styles/desk.css';

type Props = PageProps<'/[lang]/invitation/[ticket]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { invitation } = messages(await localeOf(params)).access;
  return { title: invitation.title, robots: { index: false }, referrer: 'same-origin' };
}

/** What a one-time link leads to: an invitation, or the choice of a new password. Looking at it uses nothing up. */
export default async function TicketPage({ params }: Props) {
  const locale = await localeOf(params);
  if (!hasAccounts()) return <NotFoundPage locale={locale} />;
  const { ticket: token } = await params;
  const ticket = await findTicket(token);
  if (!ticket || ticket.kind === 'setup') return <VoidTicket locale={locale} />;

  const { invitation } = messages(locale).access;
  const isReset = ticket.kind === 'reset';
  const byline = pickText(ticket.byline, locale)?.words ?? '';
  const lead = isReset
    ? invitation.resetLead
    : translator(locale)('access.invitation.lead', { email: ticket.email ?? '', byline });
  return (
    <div className="door">
      <h1 className="headline">{isReset ? invitation.resetHeading : invitation.heading}</h1>
      <p className="prose soft">{lead}</p>
      <FieldsForm
        action={isReset ? resetPasswordAction : acceptInvitationAction}
        submit={isReset ? invitation.resetSubmit : invitation.submit}
        fields={[{ kind: 'hidden', name: 'ticket', value: token }, newPasswordField(locale)]}
      />
    </div>
  );
}

function VoidTicket({ locale }: { readonly locale: Locale }) {
  setAnswerStatus(404);
  const { invitation } = messages(locale).access;
  return (
    <div className="door">
      <h1 className="headline">{invitation.voidHeading}</h1>
      <p className="prose soft">{invitation.voidLead}</p>
      <p>
        <a className="link" href={`/${locale}/sign-in`}>
          {invitation.toSignIn}
        </a>
      </p>
    </div>
  );
}
