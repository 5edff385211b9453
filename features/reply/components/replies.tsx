import { ErasedFor } from '@/features/takedown/components/erased-for';
import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { isReadIn, langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { sourcePath } from '@/ui/paths';
import { Slotted, slot } from '@/ui/slot';
import type { PublicReply } from '../shape';
import { ReplyFrom } from './reply-from';

type Props = { readonly reply: PublicReply; readonly locale: Locale };

/** One reply: who, their words in their language, what that says in the reader's, and how and when it came. */
export function Reply({ reply, locale }: Props) {
  const words = messages(locale).replies;
  return (
    <article className="reply" id={`reply-${reply.publicId}`}>
      <h3 className="reply-from">
        <ReplyFrom reply={reply} locale={locale} />
      </h3>
      {reply.isErased ? (
        <p className="soft">
          {words.erased}
          <ErasedFor reasonClass={reply.erasedFor} locale={locale} />
        </p>
      ) : (
        <blockquote {...langAttributes(reply.lang)}>{reply.text}</blockquote>
      )}
      {reply.gloss && !isReadIn(reply.lang, locale) && (
        <div className="reply-gloss soft" dir="auto">
          <Local text={reply.gloss} locale={locale} />
        </div>
      )}
      <p className="dots xs soft">
        <span>
          <Slotted
            text={translator(locale)('replies.received', { date: slot('date') })}
            slots={{
              date: (
                <time dateTime={reply.receivedOn}>
                  <bdi>{sayDay(reply.receivedOn, locale)}</bdi>
                </time>
              ),
            }}
          />
        </span>
        <Channel channel={reply.channel} locale={locale} />
        {reply.sourcePublicId && (
          <a className="link" href={sourcePath(locale, reply.sourcePublicId)}>
            {words.inSource}
          </a>
        )}
      </p>
    </article>
  );
}

function Channel({ channel, locale }: { readonly channel: string; readonly locale: Locale }) {
  const named = new Map<string, string>(Object.entries(messages(locale).replies.channels)).get(channel);
  return named ? <span>{named}</span> : null;
}

type List = {
  readonly replies: readonly PublicReply[];
  readonly withdrawn: readonly { readonly at: string; readonly reason: string | null }[];
  readonly locale: Locale;
};

/** What those concerned answer to a claim, in the order it came, and what was taken back. */
export function Replies({ replies, withdrawn, locale }: List) {
  if (replies.length === 0 && withdrawn.length === 0) return null;
  const words = messages(locale).replies;
  return (
    <section className="replies" aria-labelledby="replies">
      <h2 className="section-title" id="replies">
        {words.title}
      </h2>
      {replies.map((reply) => (
        <Reply key={reply.publicId} reply={reply} locale={locale} />
      ))}
      {withdrawn.map(({ at, reason }) => (
        <p key={at} className="notice-line" dir="auto">
          {translator(locale)('replies.withdrawn', { date: sayDay(at.slice(0, 10), locale) })}{' '}
          {reason && <bdi>{reason}</bdi>}
        </p>
      ))}
    </section>
  );
}
