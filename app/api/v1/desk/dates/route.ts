import { sayTypedDate } from '@/i18n/dates';
import { messages } from '@/i18n/messages';
import { deskAnswer } from '../desk-answer';

/** What a date means that is being typed, in both calendars: `?q=typed&lang=en` gives `{ said }`, empty for no words. */
export function GET(request: Request): Promise<Response> {
  return deskAnswer(request, async ({ words, locale }) => {
    if (words.trim() === '') return { said: '' };
    return { said: sayTypedDate(words, locale) ?? messages(locale).sourceDesk.faults.day };
  });
}
