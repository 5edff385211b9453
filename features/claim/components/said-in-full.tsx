import type { ClaimCard } from '@/features/claim/shape';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { DateText } from '@/ui/date-text';
import { isReadIn, langAttributes } from '@/ui/lang';
import { Local } from '@/ui/local';
import { SLOT, Slotted } from '@/ui/slot';

type Props = {
  readonly claim: Pick<ClaimCard, 'said' | 'source'>;
  readonly locale: Locale;
};

/** When it was said, in both calendars; where the source gives no date, its own words for the time. */
export function SaidInFull({ claim: { said, source }, locale }: Props) {
  const words = said.words && <SaidWords words={said.words} lang={source.lang} />;
  if (isDated(said)) return <DateText date={said} locale={locale} inBoth />;
  if (!words) return messages(locale).claim.dates.notStated;
  return (
    <>
      {messages(locale).claim.dates.notStated}
      {messages(locale).common.separator}
      <Slotted text={translator(locale)('dates.sourceSaysOnly', { words: SLOT })}>{words}</Slotted>
      <SaidMeaning claim={{ said, source }} locale={locale} />
    </>
  );
}

/** What the source's words for the time mean, for those who do not read them. */
export function SaidMeaning({ claim: { said, source }, locale }: Props) {
  if (!said.meaning || isReadIn(source.lang, locale)) return null;
  return (
    <>
      {' ('}
      <Local text={said.meaning} locale={locale} />)
    </>
  );
}

/** The source's own words for the time. */
export function SaidWords({ words, lang }: { readonly words: string; readonly lang: string }) {
  return (
    <bdi className="in-source" {...langAttributes(lang)}>
      {words}
    </bdi>
  );
}

/** Whether a day or an interval is on record: words alone are none. */
export function isDated({ edtf, earliest, latest }: ClaimCard['said']): boolean {
  return edtf !== null || earliest !== null || latest !== null;
}
