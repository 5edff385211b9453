import type { ClaimCard } from '@/features/claim/shape';
import { sayDate } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { DateText } from '@/ui/date-text';

/** When it was said; where the source does not say, that it was before the source came out. */
export function SaidDate({ claim, locale }: { readonly claim: ClaimCard; readonly locale: Locale }) {
  const { said, source } = claim;
  const isStated = said.edtf !== null || said.earliest !== null || said.latest !== null;
  const published = sayDate(source.published, locale);
  if (isStated || published.second === null) return <DateText date={said} locale={locale} />;
  const { basis } = source.published;
  return (
    <bdi>
      {translator(locale)('dates.before', { date: published.first })}
      {basis && basis !== 'stated' && messages(locale).common.separator + term('dateBases', basis, locale)}
    </bdi>
  );
}
