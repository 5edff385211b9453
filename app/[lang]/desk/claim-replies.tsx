import { can, type RecordState, type Role } from '@/features/access/policy';
import { ReplyFrom } from '@/features/reply/components/reply-from';
import { listClaimReplies } from '@/features/reply/queries';
import { StateMark } from '@/features/workflow/components/state-mark';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';

type Props = {
  readonly claim: { readonly id: string; readonly publicId: string; readonly state: RecordState };
  readonly role: Role;
  readonly locale: Locale;
};

/** The replies to a claim, drafts too, as far as this editor may read them; and the way to a new one. */
export async function ClaimReplies({ claim, role, locale }: Props) {
  const replies = (await listClaimReplies(claim.id)).filter(({ state }) => can(role, 'read', state));
  const words = messages(locale).replies;
  return (
    <section aria-labelledby="replies">
      <h2 className="section-title" id="replies">
        {words.title}
      </h2>
      {replies.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="desk-list">
        {replies.map((reply) => (
          <li key={reply.publicId}>
            <span className="grow">
              <ReplyFrom reply={reply} locale={locale} />
            </span>
            <a className="link xs" href={`/${locale}/desk/replies/${reply.publicId}`}>
              <bdi>{sayDay(reply.receivedOn, locale)}</bdi>
            </a>
            <StateMark standing={reply.isErased ? 'erased' : reply.state} locale={locale} />
          </li>
        ))}
      </ul>
      {can(role, 'reply', claim.state) && (
        <p>
          <a className="btn" href={`/${locale}/desk/replies/new?claim=${claim.publicId}`}>
            {words.newTitle}
          </a>
        </p>
      )}
    </section>
  );
}
