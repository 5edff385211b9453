import { sayDay } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { translator } from '@/i18n/messages';
import { Slotted, slot } from '@/ui/slot';

type Props = {
  /** ISO days. */
  readonly finding: { readonly validFrom: string; readonly validTo: string | null };
  readonly locale: Locale;
};

/** For which time a finding holds. */
export function Holds({ finding: { validFrom, validTo }, locale }: Props) {
  const t = translator(locale);
  const text = validTo
    ? t('claim.finding.validBetween', { from: slot('from'), to: slot('to') })
    : t('claim.finding.validFrom', { date: slot('from') });
  return (
    <Slotted
      text={text}
      slots={{
        from: <Day iso={validFrom} locale={locale} />,
        to: validTo && <Day iso={validTo} locale={locale} />,
      }}
    />
  );
}

function Day({ iso, locale }: { readonly iso: string; readonly locale: Locale }) {
  return (
    <time dateTime={iso}>
      <bdi>{sayDay(iso, locale)}</bdi>
    </time>
  );
}
