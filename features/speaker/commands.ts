import type { Transaction } from '@/db/client';
import { orNull } from '@/db/json';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { newId, newPublicId } from '@/lib/id';
import { key } from '@/text/key';
import { ActorInput, RoleInput } from './schema';

/** The content language in which a display name of each interface language is written. */
export const LANG_OF_LOCALE: Readonly<Record<string, string>> = { fa: 'fa-AF', ps: 'ps', ar: 'ar', en: 'en' };

/** Adds someone or something that can stand in an attribution chain, with every spelling of its name. */
export async function addActor(input: ActorInput, by: Author, id = newId()): Promise<Receipt> {
  return change(by, (tx) => writeActor(tx, input, id));
}

/** Writes a new actor with its names, as a part of the change of whoever adds it. */
export async function writeActor(tx: Transaction, input: ActorInput, id = newId()): Promise<Change> {
  const { names, spellings, ...actor } = ActorInput.parse(input);
  await tx.actor.create({
    data: { ...actor, id, publicId: newPublicId(), names, note: orNull(actor.note) },
  });
  await tx.actorName.createMany({
    data: [...displayNames(names), ...spellings].map(({ name, lang, kind }) => ({
      id: newId(),
      actorId: id,
      name,
      lang,
      kind,
      key: key(name, lang),
    })),
    skipDuplicates: true,
  });
  return { aggregate: 'actor', id, version: 1, verb: 'add', values: { ...actor, names, spellings } };
}

/** Gives an actor a dated office. */
export async function addRole(input: RoleInput, by: Author): Promise<Receipt> {
  const role = RoleInput.parse(input);
  return change(by, async (tx) => {
    await tx.actorRole.create({ data: { ...role, id: newId(), title: orNull(role.title) } });
    const { version } = await tx.actor.update({
      where: { id: role.actorId },
      data: { version: { increment: 1 } },
      select: { version: true },
    });
    return { aggregate: 'actor', id: role.actorId, version, verb: 'add', values: { role } };
  });
}

/** The spellings that are shown names, one per language. */
export function displayNames(
  names: Readonly<Record<string, string>>,
): { name: string; lang: string; kind: string }[] {
  return Object.entries(names).map(([locale, name]) => ({
    name,
    lang: LANG_OF_LOCALE[locale] ?? 'und',
    kind: 'name',
  }));
}
