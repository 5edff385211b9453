import { FieldsForm } from '@/features/access/components/fields-form';
import { STANCES } from '@/features/topic/schema';
import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { pickText } from '@/lib/local-text';
import { setStancesAction } from '../actions';
import type { PropositionShape } from '../shape';

type Props = {
  readonly claimId: string;
  readonly propositions: readonly PropositionShape[];
  readonly own: { readonly token: string; readonly opId: string };
  readonly locale: Locale;
};

/** Where a claim stands on each proposition of its topics; silence is the empty choice. */
export function StancesForm({ claimId, propositions, own, locale }: Props) {
  const { stances } = messages(locale).claimDesk;
  const options = STANCES.map((value) => ({ value, label: term('stances', value, locale) }));
  return (
    <FieldsForm
      action={setStancesAction}
      own={own}
      look="plain"
      submit={stances.submit}
      fields={[
        { kind: 'hidden', name: 'claimId', value: claimId },
        ...propositions.map(({ id, text, stance }) => ({
          ...{ kind: 'select' as const, name: `stances.${id}`, label: pickText(text, locale)?.words ?? '' },
          ...{ value: stance ?? '', options, isOptional: true, none: term('stances', 'silent', locale) },
        })),
      ]}
    />
  );
}
