import type { Field } from '@/features/access/components/field';
import type { DeskFinding, Scale } from '@/features/assessment/shape';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { pickText } from '@/lib/local-text';
import { reasonFields } from '../links/link-fields';

type Values = Pick<DeskFinding, 'verdict' | 'reason' | 'validFrom' | 'validTo'>;

/** All that is asked of a finding by one edition of a scale. */
export function findingFields(locale: Locale, scale: Scale, values: Values | null): Field[] {
  const words = messages(locale).findings;
  const said = (text: Scale['title'] | null) => pickText(text, locale)?.words ?? '';
  return [
    {
      kind: 'choice',
      name: 'verdict',
      label: words.rating,
      value: values?.verdict ?? '',
      options: scale.ratings.map(({ value, label, meaning }) => ({
        value,
        label: said(label),
        hint: said(meaning),
      })),
    },
    ...reasonFields(locale, { legend: words.why, hint: words.whyHint, reason: values?.reason ?? {} }),
    { kind: 'date', name: 'from', label: words.from, hint: words.fromHint, value: values?.validFrom ?? '' },
    {
      kind: 'date',
      name: 'to',
      label: words.to,
      hint: words.toHint,
      value: values?.validTo ?? '',
      isOptional: true,
    },
  ];
}
