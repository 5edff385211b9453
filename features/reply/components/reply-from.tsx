import { ActorLink } from '@/features/claim/components/actor-link';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import type { PublicReply } from '../shape';

type Props = {
  readonly reply: Pick<PublicReply, 'actor' | 'fromName' | 'isErased'>;
  readonly locale: Locale;
};

/** Who replies: somebody of the record, and the name they sign with. */
export function ReplyFrom({ reply: { actor, fromName, isErased }, locale }: Props) {
  if (isErased) return messages(locale).replies.nameless;
  return (
    <>
      {actor && <ActorLink actor={actor} locale={locale} />}
      {actor && fromName && ' '}
      {fromName &&
        (actor ? (
          <span className="soft">
            (<bdi>{fromName}</bdi>)
          </span>
        ) : (
          <bdi>{fromName}</bdi>
        ))}
    </>
  );
}
