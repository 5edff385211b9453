import type { Mentioned } from '@/features/annotation/queries';
import type { WaitingSource } from '@/features/inbox/shape';
import { sayInstant } from '@/i18n/dates';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';
import { langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';

type MentionsProps = { readonly mentions: readonly Mentioned[]; readonly locale: Locale };

/** The notes that name who reads this and that they have not seen. */
export function InboxMentions({ mentions, locale }: MentionsProps) {
  const unseen = mentions.filter(({ isSeen }) => !isSeen);
  if (unseen.length === 0) return null;
  return (
    <section aria-labelledby="inbox-mentions">
      <h2 className="section-title" id="inbox-mentions">
        {messages(locale).annotations.mentions}
      </h2>
      <ul className="desk-list">
        {unseen.map(({ publicId, body, byline, createdAt }) => (
          <li key={publicId}>
            <a className="grow" data-line href={`/${locale}/desk/annotations/${publicId}`}>
              <span className="strong">
                <Local text={byline} locale={locale} />
              </span>{' '}
              <bdi className="soft xs">{sayInstant(createdAt, locale)}</bdi>
              <span className="mention-words" dir="auto">
                {Object.values(body)[0]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type SuggestionsProps = { readonly sources: readonly WaitingSource[]; readonly locale: Locale };

/** The sources of which suggestions wait, with how many of how many. */
export function InboxSuggestions({ sources, locale }: SuggestionsProps) {
  if (sources.length === 0) return null;
  const { inbox } = messages(locale).workflow;
  const t = translator(locale);
  return (
    <section aria-labelledby="inbox-suggestions">
      <h2 className="section-title" id="inbox-suggestions">
        {inbox.suggestions}
      </h2>
      <ul className="desk-list">
        {sources.map(({ publicId, title, label, lang, pending, total }) => {
          const named = title ? { words: title, lang } : pickText(label, locale);
          return (
            <li key={publicId}>
              <a className="link grow" data-line href={`/${locale}/desk/sources/${publicId}/suggestions`}>
                {named ? (
                  <span className="clamp">
                    <bdi {...langAttributes(named.lang)}>{named.words}</bdi>
                  </span>
                ) : (
                  inbox.nameless
                )}
              </a>
              <span className="xs soft">
                {t('workflow.inbox.pending', {
                  pending: formatNumber(pending, locale),
                  total: formatNumber(total, locale),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
