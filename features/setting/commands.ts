import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { Problem } from '@/lib/problem';
import { settingKey } from './setting-key';

type Choice = { readonly isWanted: boolean; readonly version: number };

/**
 * Chooses whether contradictions and findings are published by a second person. What was published before keeps its
 * own two names, or its one.
 *
 * @throws Problem `conflict` when somebody chose since this version was opened
 */
export function setSecondPerson(choice: Choice, by: Author): Promise<Receipt> {
  return change(by, (tx) => choose(tx, choice, 'edit'));
}

/** Puts back what stood before a choice; for the undo of it. */
export async function takeBackSetting(tx: Transaction, values: unknown): Promise<Change> {
  const { before } = z.object({ before: z.boolean() }).parse(values);
  const setting = await tx.setting.findUniqueOrThrow({ where: { name: 'second_person' } });
  return choose(tx, { isWanted: before, version: setting.version }, 'undo');
}

async function choose(
  tx: Transaction,
  { isWanted, version }: Choice,
  verb: 'edit' | 'undo',
): Promise<Change> {
  const setting = await tx.setting.findUnique({ where: { name: 'second_person' } });
  if ((setting?.version ?? 0) !== version) {
    throw new Problem('conflict', 'Somebody chose meanwhile.', { reason: 'setting.changed' });
  }
  const next = version + 1;
  await tx.setting.upsert({
    where: { name: 'second_person' },
    create: { name: 'second_person', value: isWanted, version: next },
    update: { value: isWanted, version: next },
  });
  const values = { name: 'second_person', value: isWanted, before: setting?.value !== false };
  return { aggregate: 'setting', id: settingKey('second_person'), version: next, verb, values };
}
