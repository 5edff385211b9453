import type { Transaction } from '@/db/client';
import type { Change } from '@/features/history/commands';
import { writeActor } from '@/features/speaker/commands';
import type { ActorInput } from '@/features/speaker/schema';
import { Problem } from '@/lib/problem';
import { key } from '@/text/key';
import { NEW_ACTOR, NO_ACTOR } from './schema';

/** The actors of one confirmation: those there are, and those added with it. */
export type Cast = {
  readonly added: readonly Change[];
  readonly add: (name: string, type: ActorInput['type']) => Promise<string>;
  readonly known: (id: string) => Promise<string>;
};

/** The cast of one confirmation. A name that stands in it twice is added once. */
export function newCast(tx: Transaction, lang: string): Cast {
  const added: Change[] = [];
  const byKey = new Map<string, string>();
  return {
    added,
    async add(name, type) {
      const known = byKey.get(key(name, lang));
      if (known) return known;
      const made = await writeActor(tx, { type, names: { [localeOf(lang)]: name } });
      added.push(made);
      byKey.set(key(name, lang), made.id);
      return made.id;
    },
    async known(id) {
      const actor = await tx.actor.findFirst({
        where: { id, deletedAt: null, mergedIntoId: null },
        select: { id: true },
      });
      if (actor) return actor.id;
      throw new Problem('invalid', 'This name is not in the record any more. Choose another.', {
        reason: 'suggestion.speaker',
      });
    },
  };
}

/** The actor of one step of a chain as the editor chose it; null for a step that is left out. */
export async function stepOf(cast: Cast, name: string, choice: string): Promise<string | null> {
  if (choice === NO_ACTOR) return null;
  return choice === NEW_ACTOR ? cast.add(name, 'outlet') : cast.known(choice);
}

/** The interface language whose readers read a name of this content language as it is. */
function localeOf(lang: string): string {
  const [language = ''] = lang.split('-');
  return ['fa', 'ps', 'ar'].includes(language) ? language : 'en';
}
