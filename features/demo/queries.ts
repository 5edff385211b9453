import { database } from '@/db/client';
import { DEMO_EDITOR_IDS } from '@/lib/demo';

type DemoEditor = {
  readonly id: string;
  readonly role: 'editor' | 'administrator';
  readonly byline: Readonly<Record<string, string>>;
};

/** The editors of the demonstration who can be signed in as. */
export function listDemoEditors(): Promise<DemoEditor[]> {
  return database().$queryRaw<DemoEditor[]>`
    select editor.id, editor.role, editor.byline
    from editor
    join auth_user account on account.editor_id = editor.id
    where editor.id = any(${[...DEMO_EDITOR_IDS]}::uuid[]) and editor.disabled_at is null
    order by editor.id
  `;
}
