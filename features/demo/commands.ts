import { database } from '@/db/client';
import {
  createAccount,
  hashPassword,
  type SignInOutcome,
  signIn,
  type Visitor,
} from '@/features/account/commands';
import { change } from '@/features/history/commands';
import { DEMO_EDITOR_IDS } from '@/lib/demo';
import { newId } from '@/lib/id';
import { Problem } from '@/lib/problem';
import { seal } from '@/lib/secret';

/** The editors of a demonstration: no people, and the byline says so. One proposes, the other may publish. */
const DEMO_EDITORS = [
  {
    id: DEMO_EDITOR_IDS[0],
    role: 'editor',
    byline: { en: 'Demo editor one', fa: 'ویراستار آزمایشی یک', ps: 'لومړی ازمايښتي سمونوال' },
  },
  {
    id: DEMO_EDITOR_IDS[1],
    role: 'administrator',
    byline: { en: 'Demo editor two', fa: 'ویراستار آزمایشی دو', ps: 'دویم ازمايښتي سمونوال' },
  },
] as const;

/**
 * Makes the two demo editors, or lets them in again. Doing it again changes nothing.
 * @throws Problem `conflict` where a newsroom works already: a demonstration is for a record of its own.
 */
export async function ensureDemoEditors(): Promise<void> {
  const others = await database().authUser.count({ where: { editorId: { notIn: [...DEMO_EDITOR_IDS] } } });
  if (others > 0) {
    throw new Problem(
      'conflict',
      'This record belongs to a newsroom. Show a demonstration with another DATA_DIR.',
      {
        reason: 'demo.newsroom',
      },
    );
  }
  for (const editor of DEMO_EDITORS) await ensureDemoEditor(editor);
}

/** Signs in as a demo editor. Whether this is a demonstration, `isDemo` says; the caller asks it first. */
export async function becomeDemoEditor(id: string, visitor: Visitor): Promise<SignInOutcome> {
  return signIn({ email: emailOf(id), password: passwordOf(id) }, visitor);
}

async function ensureDemoEditor({ id, role, byline }: (typeof DEMO_EDITORS)[number]): Promise<void> {
  const known = await database().authUser.findUnique({ where: { editorId: id }, select: { id: true } });
  if (known) return;
  const passwordHash = await hashPassword(passwordOf(id));
  await change({ editorId: id, opId: newId(), reason: 'Demonstration' }, async (tx) => {
    const { version } = await tx.editor.upsert({
      where: { id },
      create: { id, kind: 'person', role, byline },
      update: { role, byline, disabledAt: null, version: { increment: 1 } },
      select: { version: true },
    });
    await createAccount(tx, { editorId: id, email: emailOf(id), passwordHash });
    return { aggregate: 'editor', id, version, verb: 'add', values: { role, byline } };
  });
}

/** RFC 2606 keeps `.invalid` free of owners. */
function emailOf(id: string): string {
  return `${id}@demo.invalid`;
}

/** Known to nobody: it is made of the site's secret. */
function passwordOf(id: string): string {
  return seal('demo', id);
}
