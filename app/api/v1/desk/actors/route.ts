import { can } from '@/features/access/policy';
import { actorChoice, newChoices } from '@/features/pick/choices';
import { searchActors } from '@/features/pick/queries';
import { deskAnswer, MOST_CHOICES } from '../desk-answer';

/**
 * Actors by any spelling, for pickers of the desk: `?q=words&lang=en`, and `&types=person,outlet` for some of them. With
 * `&new=1` what the words can be added as comes last.
 */
export function GET(request: Request): Promise<Response> {
  return deskAnswer(request, async ({ words, locale, query, editor }) => {
    const types = (query.get('types') ?? '').split(',').filter(Boolean);
    const found = await searchActors({ words, types, limit: MOST_CHOICES });
    const mayAdd = query.has('new') && words.trim() !== '' && can(editor.role, 'addSpeakers');
    const added = mayAdd ? newChoices(words.trim(), types, locale) : [];
    return { choices: [...found.map((actor) => actorChoice(actor, locale)), ...added] };
  });
}
