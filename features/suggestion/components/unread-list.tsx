import { formatOrdinal } from '@/i18n/format';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import type { Block } from '@/text/blocks';
import type { Unread } from '@/text/read/unread';
import { langAttributes } from '@/ui/lang';
import { blockAt } from '../desk-model';
import { unreadReasonOf } from '../reason';
import { shortened } from './words';

type Props = {
  readonly unread: readonly Unread[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lang: string;
  readonly locale: Locale;
};

/** The quotations and paragraphs from which nothing was taken, each with its reason. */
export function UnreadList({ unread, text, blocks, lang, locale }: Props) {
  const words = messages(locale).suggestions;
  const t = translator(locale);
  return (
    <details className="unread">
      <summary>
        <h2 className="section-title">{words.unread}</h2>
      </summary>
      <p className="soft">{words.unreadLead}</p>
      <ul className="desk-list">
        {unread.map(({ start, end, reason }) => (
          <li key={`${start}-${end}`}>
            <span className="grow">
              <span className="suggestion-words" {...langAttributes(lang)}>
                {shortened(text.slice(start, end))}
              </span>
              <span className="field-hint dots">
                <span>
                  {t('reader.paragraph', { number: formatOrdinal(blockAt(blocks, start) + 1, locale) })}
                </span>
                <span>{unreadReasonOf(reason, locale)}</span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
