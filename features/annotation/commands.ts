import { z } from 'zod';
import { database, type Transaction } from '@/db/client';
import { type Author, type Change, change, type Receipt } from '@/features/history/commands';
import { ensurePassage } from '@/features/passage/commands';
import { newId, newPublicId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';
import { AnnotationInput } from './schema';

/** Notes something on a passage of a capture, a claim or a link, and tells those it mentions. */
export async function annotate(input: AnnotationInput, by: Author): Promise<Receipt> {
  const { body, mentions, motivation, visibility, ...target } = AnnotationInput.parse(input);
  const id = newId();
  const note = { motivation, visibility, body: body ?? {} };
  return change(by, async (tx) => {
    const on =
      'span' in target ? { passageId: await ensurePassage(tx, target.captureId, target.span) } : target;
    await tx.annotation.create({
      data: { ...note, ...on, id, publicId: newPublicId(), createdById: by.editorId },
    });
    await mention(tx, id, mentions);
    return {
      aggregate: 'annotation',
      id,
      version: 1,
      verb: 'annotate',
      values: { ...note, ...target, ...(mentions.length > 0 ? { mentions } : {}) },
    };
  });
}

/** Answers a note. An answer stands on what the note stands on, for the desk alone. */
export async function replyToNote(
  {
    noteId,
    body,
    mentions,
  }: { readonly noteId: string; readonly body: LocalText; readonly mentions: readonly string[] },
  by: Author,
): Promise<Receipt> {
  const id = newId();
  return change(by, async (tx) => {
    const root = await tx.annotation.findFirst({
      where: { id: noteId, parentId: null, deletedAt: null },
      select: { passageId: true, claimId: true, linkId: true },
    });
    if (!root) throw missing();
    await tx.annotation.create({
      data: {
        ...root,
        ...{ id, publicId: newPublicId(), parentId: noteId, motivation: 'replying', body },
        createdById: by.editorId,
      },
    });
    await mention(tx, id, mentions);
    return {
      aggregate: 'annotation',
      id,
      version: 1,
      verb: 'annotate',
      values: { parentId: noteId, body, mentions },
    };
  });
}

type Edit = {
  readonly noteId: string;
  readonly version: number;
  readonly body: LocalText;
  readonly visibility: 'desk' | 'public';
};

/**
 * Changes the words of one's own note, or who sees it.
 * @throws Problem `not_found` for somebody else's, `conflict` when it was changed meanwhile.
 */
export async function editNote({ noteId, version, body, visibility }: Edit, by: Author): Promise<Receipt> {
  return change(by, async (tx) => {
    const before = await ownNote(tx, noteId, by);
    const { count } = await tx.annotation.updateMany({
      where: { id: noteId, version, deletedAt: null },
      data: { body, visibility, editedAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) {
      throw new Problem('conflict', 'The note was changed meanwhile. Reload the page.', {
        reason: 'annotation.changed',
      });
    }
    const values = { before, after: { body, visibility } };
    return { aggregate: 'annotation', id: noteId, version: version + 1, verb: 'edit', values };
  });
}

/** Settles a thread, or opens it again. Doing it twice changes nothing and is no fault. */
export async function settleThread(
  { noteId, isSettled }: { readonly noteId: string; readonly isSettled: boolean },
  by: Author,
): Promise<Receipt> {
  return change(by, async (tx) => {
    const before = await tx.annotation.findFirst({
      where: { id: noteId, parentId: null, deletedAt: null },
      select: { resolvedAt: true, resolvedById: true },
    });
    if (!before) throw missing();
    const after = { resolvedAt: isSettled ? new Date() : null, resolvedById: isSettled ? by.editorId : null };
    const version = await rewrite(tx, noteId, after);
    const verb = isSettled ? 'resolve' : 'restore';
    return { aggregate: 'annotation', id: noteId, version, verb, values: { isSettled, before } };
  });
}

/**
 * Takes a note out of sight. Its line and its history stay; answers to it stay too.
 * @throws Problem `not_found` for somebody else's, unless `ofOthers` is allowed.
 */
export async function hideNote(
  { noteId, ofOthers }: { readonly noteId: string; readonly ofOthers: boolean },
  by: Author,
): Promise<Receipt> {
  return change(by, async (tx) => {
    if (!ofOthers) await ownNote(tx, noteId, by);
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      update annotation set deleted_at = now(), version = version + 1
      where id = ${noteId}::uuid and deleted_at is null returning version`;
    if (!row) throw missing();
    return { aggregate: 'annotation', id: noteId, version: row.version, verb: 'hide', values: {} };
  });
}

const Before = z.object({
  before: z.object({ resolvedAt: z.coerce.date().nullable(), resolvedById: z.uuid().nullable() }),
});

/** Takes back what was done to a note, by what it was; for the undo of it. */
export const TAKE_BACK_OF_NOTES: Readonly<
  Record<string, (tx: Transaction, id: string, values: unknown) => Promise<Change>>
> = {
  'annotation.annotate': async (tx, id) => {
    const answers = await tx.annotation.count({ where: { parentId: id, deletedAt: null } });
    if (answers > 0) {
      throw new Problem('conflict', 'It was answered by now.', { reason: 'undo.too_late' });
    }
    return undone(id, await rewrite(tx, id, { deletedAt: new Date() }), 'annotate');
  },
  'annotation.resolve': async (tx, id, values) =>
    undone(id, await rewrite(tx, id, Before.parse(values).before), 'resolve'),
  'annotation.restore': async (tx, id, values) =>
    undone(id, await rewrite(tx, id, Before.parse(values).before), 'restore'),
  'annotation.hide': async (tx, id) => undone(id, await rewrite(tx, id, { deletedAt: null }), 'hide'),
};

/** Remembers that an editor has read a thread that mentions them. No history: it changes no record. */
export async function markSeen(publicId: string, editorId: string): Promise<void> {
  await database().$executeRaw`
    update mention set seen_at = now()
    where editor_id = ${editorId}::uuid and seen_at is null and annotation_id in (
      select note.id from annotation named
      join annotation root on root.id = coalesce(named.parent_id, named.id)
      join annotation note on note.id = root.id or note.parent_id = root.id
      where named.public_id = ${publicId})`;
}

type Standing = {
  readonly resolvedAt?: Date | null;
  readonly resolvedById?: string | null;
  readonly deletedAt?: Date | null;
};

/** Writes where a note stands, and gives its new version. */
async function rewrite(tx: Transaction, id: string, standing: Standing): Promise<number> {
  const { version } = await tx.annotation.update({
    where: { id },
    data: { ...standing, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}

function undone(id: string, version: number, verb: string): Change {
  return { aggregate: 'annotation', id, version, verb: 'undo', values: { undone: verb } };
}

/** Only people with access can be told; anybody else named in a form is left out. */
async function mention(tx: Transaction, annotationId: string, editorIds: readonly string[]): Promise<void> {
  if (editorIds.length === 0) return;
  await tx.$executeRaw`
    insert into mention (annotation_id, editor_id)
    select ${annotationId}::uuid, editor.id from editor
    where editor.id = any(${[...new Set(editorIds)]}::uuid[]) and kind = 'person' and disabled_at is null`;
}

async function ownNote(tx: Transaction, id: string, by: Author) {
  const note = await tx.annotation.findFirst({
    where: { id, deletedAt: null, createdById: by.editorId },
    select: { body: true, visibility: true },
  });
  if (!note) throw missing();
  return note;
}

function missing(): Problem {
  return new Problem('not_found', 'There is no such note.', { reason: 'annotation.missing' });
}
