import { type RecordState, recordState } from '@/features/access/policy';
import { type Locale, languageName, tagOf } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';
import { splitBlocks } from '@/text/blocks';
import { type Chat, readChat } from './chat';
import { recognise } from './pasted';
import { findCopies, type HeldSource } from './queries';
import type { HeldLine, LookShown } from './shape';

export type Looking = {
  readonly states: readonly RecordState[];
  /** Whether whoever looks may add a copy to a source in this state. */
  readonly mayRecapture: (state: RecordState) => boolean;
  readonly locale: Locale;
};

/** Looks a text over as an editor would: what it is written in, what it came out of, and whether we hold it already. */
export async function lookOver(
  given: { readonly text: string; readonly url: string },
  { states, mayRecapture, locale }: Looking,
): Promise<LookShown> {
  const t = translator(locale);
  const { lang, doubt, dir } = recognise(given.text);
  const { looks } = messages(locale).sourceDesk;
  const chat = readChat(given.text);
  const named = { language: languageName(lang, locale), dir: dir ? looks[dir] : looks.noDirection };
  return {
    language: lang === 'und' ? looks.noLanguage : t('sourceDesk.looks.language', named),
    doubt: doubt && looks.doubts[doubt],
    size: t('count.paragraphs', { count: splitBlocks(given.text).length }),
    chat: chat && sayChat(chat, locale),
    copies: sayCopies(await findCopies({ ...given, url: given.url || null }, states), mayRecapture, locale),
  };
}

function sayChat({ app, messages: sent }: Chat, locale: Locale): string {
  const [first] = sent;
  const { looks } = messages(locale).sourceDesk;
  return translator(locale)('sourceDesk.looks.chat', {
    app: looks.apps[app],
    count: sent.length,
    sender: first?.sender ?? '',
    when: first?.when ?? '',
    day: first?.day ?? looks.dayUnsure,
  });
}

function sayCopies(
  { same, near, address }: Awaited<ReturnType<typeof findCopies>>,
  mayRecapture: Looking['mayRecapture'],
  locale: Locale,
): HeldLine[] {
  const { looks } = messages(locale).sourceDesk;
  const t = translator(locale);
  const isNew = address !== null && address.id !== same?.id;
  const canRecapture = isNew && mayRecapture(recordState(address, new Date()));
  return [
    ...(same ? [lineOf(same, looks.same, locale)] : []),
    ...near.map((source) =>
      lineOf(source, t('sourceDesk.looks.near', { share: percent(source.share, locale) }), locale),
    ),
    ...(address
      ? [{ ...lineOf(address, looks.address, locale), recapture: canRecapture ? address.id : null }]
      : []),
  ];
}

function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(tagOf(locale), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

function lineOf(source: HeldSource, sentence: string, locale: Locale): HeldLine {
  const own = source.title === null ? pickText(source.label ?? source.outlet, locale) : null;
  return {
    sentence,
    name: source.title ?? own?.words ?? source.publicId,
    lang: own?.lang ?? source.lang,
    href: `/${locale}/desk/sources/${source.publicId}`,
    recapture: null,
  };
}
