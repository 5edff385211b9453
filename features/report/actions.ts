'use server';

import { redirect } from 'next/navigation';
import { isLocale } from '@/i18n/languages';
import { Problem } from '@/lib/problem';
import { reportError } from './commands';
import { readReport } from './form';
import type { ReportState } from './limits';

/**
 * Keeps a reader's report and thanks for it; a report that cannot be kept comes back with what is wrong and all that
 * was typed. A filled trap is a machine's: it is thanked and forgotten.
 */
export async function sendReport(_before: ReportState, form: FormData): Promise<ReportState> {
  const { state, input, isTrapped, lang } = readReport(form);
  if (!isTrapped) {
    if (!input) return state;
    try {
      await reportError(input);
    } catch (error) {
      if (error instanceof Problem && error.reason === 'report.flood') return { ...state, failure: 'flood' };
      throw error;
    }
  }
  const about = input ? `?about=${encodeURIComponent(input.about)}` : '';
  redirect(`/${isLocale(lang) ? lang : 'en'}/report/thanks${about}`);
}
