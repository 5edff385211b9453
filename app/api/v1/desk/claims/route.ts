import { readableStates } from '@/features/access/policy';
import { claimChoice } from '@/features/pick/choices';
import { searchDeskClaims } from '@/features/pick/queries';
import { deskAnswer, MOST_CHOICES } from '../desk-answer';

/** Claims by their words or their speaker, drafts too, for pickers of the desk: `?q=words&lang=en`, `&without=` one of them. */
export function GET(request: Request): Promise<Response> {
  return deskAnswer(request, async ({ words, locale, query, editor }) => {
    const found = await searchDeskClaims({
      words,
      states: readableStates(editor.role),
      without: query.get('without'),
      limit: MOST_CHOICES,
    });
    return { choices: found.map((claim) => claimChoice(claim, locale)) };
  });
}
