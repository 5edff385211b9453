import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';
import { langAttributes } from '@/ui/lang';
import type { Target } from '../shape';

type Props = { readonly of: Pick<Target, 'words' | 'lang' | 'label'>; readonly locale: Locale };

/** What a record is known by: its own words, or what editors call it, or that it has none left. */
export function TakedownName({ of: { words, lang, label }, locale }: Props) {
  const named = words && lang ? { words, lang } : pickText(label, locale);
  if (!named) return <span className="soft">{messages(locale).takedowns.nameless}</span>;
  return (
    <span className="clamp">
      <bdi {...langAttributes(named.lang)}>{named.words}</bdi>
    </span>
  );
}
