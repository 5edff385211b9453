import type { Field } from '@/features/access/components/field';
import { actorSource, pickerWords } from '@/features/pick/components/words';
import { CHANNELS } from '@/features/reply/schema';
import type { DeskReply } from '@/features/reply/shape';
import {
  CONTENT_LANGUAGES,
  INTERFACE_LANGUAGES,
  LOCALES,
  type Locale,
  languageName,
  tagOf,
} from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';

/** All that is asked of a reply. */
export function replyFields(locale: Locale, reply: DeskReply | null): Field[] {
  const words = messages(locale).replies;
  const name = pickText(reply?.actor?.names ?? null, locale)?.words;
  const value = reply?.actorId && name ? { id: reply.actorId, label: name } : null;
  const tags = Object.keys(CONTENT_LANGUAGES).filter((tag) => tag !== 'und');
  return [
    {
      ...{ kind: 'pick', name: 'actor', label: words.from, hint: words.fromHint, value, isOptional: true },
      ...{ source: actorSource(locale), words: pickerWords(locale) },
    },
    {
      ...{ kind: 'line', name: 'fromName', label: words.fromName, hint: words.fromNameHint },
      ...{ value: reply?.fromName ?? '', isOptional: true },
    },
    {
      ...{ kind: 'text', name: 'text', label: words.text, hint: words.textHint, rows: 6, dir: 'auto' },
      value: reply?.text ?? '',
    },
    {
      ...{ kind: 'select', name: 'lang', label: words.lang, value: reply?.lang ?? 'fa-AF' },
      options: tags.map((tag) => ({ value: tag, label: languageName(tag, locale) })),
    },
    ...glossFields(locale, reply),
    {
      ...{ kind: 'date', name: 'receivedOn', label: words.receivedOn, hint: words.receivedOnHint },
      value: reply?.receivedOn ?? '',
    },
    {
      ...{ kind: 'select', name: 'channel', label: words.channel, value: reply?.channel ?? CHANNELS[0] },
      options: CHANNELS.map((channel) => ({ value: channel, label: words.channels[channel] })),
    },
    {
      ...{ kind: 'line', name: 'source', label: words.source, hint: words.sourceHint, dir: 'ltr' },
      ...{ value: reply?.sourcePublicId ?? '', isOptional: true },
    },
  ];
}

/** What it says in each language of the interface; one's own first. */
function glossFields(locale: Locale, reply: DeskReply | null): Field[] {
  const names = messages(locale).access.byline;
  return [locale, ...LOCALES.filter((lang) => lang !== locale)].map((lang, index) => ({
    kind: 'text',
    name: `gloss.${lang}`,
    label: names[lang],
    value: reply?.gloss?.[lang] ?? '',
    lang: tagOf(lang),
    dir: INTERFACE_LANGUAGES[lang].dir,
    rows: 2,
    isOptional: true,
    ...(index === 0 && { legend: messages(locale).replies.gloss }),
  }));
}
