import type { Locale } from '@/i18n/languages';
import { messages } from '@/i18n/messages';
import type { ClaimFieldsWords } from './components/claim-fields';

/** What the editor of a claim says in the browser. */
export function formWords(
  locale: Locale,
  { isCorrection }: { readonly isCorrection: boolean },
): ClaimFieldsWords {
  const { form, passage, rows, merge, saving } = messages(locale).claimDesk;
  return {
    ...{ passage, rows, merge, saving },
    take: form.take,
    submit: isCorrection ? form.submitCorrection : form.submit,
    reason: form.reason,
    reasonHint: form.reasonHint,
    restored: form.restored,
  };
}
