import type { OfficeShape } from '@/features/speaker/shape';
import { sayDate } from '@/i18n/dates';
import type { Locale } from '@/i18n/languages';
import { messages, translator } from '@/i18n/messages';
import { ActorName } from '@/ui/actor-name';
import { Local } from '@/ui/local';
import { Slotted, slot } from '@/ui/slot';

type Props = { readonly office: OfficeShape; readonly locale: Locale };

/** An office with its organisation, and whether it is held no longer. */
export function OfficeText({ office, locale }: Props) {
  const { title, organisation, standing } = office;
  const name = <ActorName names={organisation.names} locale={locale} />;
  const t = translator(locale);
  const text = title ? (
    <Slotted
      text={t('speakers.officeIn', { title: slot('title'), organisation: slot('organisation') })}
      slots={{ title: <Local text={title} locale={locale} />, organisation: name }}
    />
  ) : (
    name
  );
  if (standing !== 'former') return text;
  return <Slotted text={t('speakers.formerOffice', { office: slot('office') })} slots={{ office: text }} />;
}

/** From when to when it was held, as far as anybody recorded it. */
export function OfficeDates({ office: { starts, ends }, locale }: Props) {
  const t = translator(locale);
  const from = starts && sayDate({ edtf: starts }, locale).first;
  const to = ends && sayDate({ edtf: ends }, locale).first;
  if (from && to) return <bdi>{t('speakers.page.offices.fromTo', { from, to })}</bdi>;
  if (from) return <bdi>{t('speakers.page.offices.since', { date: from })}</bdi>;
  if (to) return <bdi>{t('speakers.page.offices.until', { date: to })}</bdi>;
  return messages(locale).speakers.page.offices.noDates;
}
