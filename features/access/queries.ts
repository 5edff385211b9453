import { database } from '@/db/client';
import { type Sql, sql } from '@/db/sql';
import { isEditorRole, type RecordState, recordState } from './policy';
import type { Invitation, Person } from './shape';

/** An editor who has access now, with what they may do, or null. */
export async function findActiveEditor(id: string) {
  const editor = await database().editor.findFirst({
    select: { id: true, role: true, byline: true },
    where: { id, kind: 'person', disabledAt: null },
  });
  if (!editor || !isEditorRole(editor.role)) return null;
  return { ...editor, role: editor.role, byline: bylineOf(editor.byline) };
}

/** Everybody who has or had access, those who have it first. */
export function listPeople(): Promise<Person[]> {
  return database().$queryRaw<Person[]>`
    select editor.id, editor.version, editor.byline, editor.role, editor.created_at as "createdAt",
      editor.disabled_at as "disabledAt", account.email,
      coalesce(account.two_factor_enabled, false) as "hasTwoFactor",
      (select max(session.created_at) from auth_session session where session.user_id = account.id) as "signedInAt"
    from editor
    left join auth_user account on account.editor_id = editor.id
    where editor.kind = 'person'
    order by editor.disabled_at is not null, editor.created_at, editor.id
    limit 500
  `;
}

/** The invitations that wait to be taken, newest first. */
export function listInvitations(): Promise<Invitation[]> {
  return database().$queryRaw<Invitation[]>`
    select id, email, role, byline, expires_at as "expiresAt"
    from auth_ticket
    where kind = 'invite' and used_at is null and expires_at > clock_timestamp()
    order by given_at desc
    limit 200
  `;
}

/** A byline as the database keeps it: what is not words is left out. */
function bylineOf(json: unknown): Readonly<Record<string, string>> {
  if (typeof json !== 'object' || json === null) return {};
  const words = Object.entries(json).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(words);
}

/** What state a source is in, by itself or by one of its suggestions, for the table of rights; null when there is none. */
export async function findSourceState(
  where:
    | { readonly publicId: string }
    | { readonly sourceId: string }
    | { readonly suggestionId: string }
    | { readonly carriedId: string },
): Promise<RecordState | null> {
  const [row] = await database().$queryRaw<SourceState[]>`
    select source.state, source.published_at as "publishedAt", capture.erased_at as "erasedAt"
    from source
    join lateral (
      select erased_at from capture where source_id = source.id order by number desc limit 1) capture on true
    where source.deleted_at is null and ${sourceNamed(where)}`;
  return row ? recordState(row, new Date()) : null;
}

type SourceState = Parameters<typeof recordState>[0];

function sourceNamed(where: Parameters<typeof findSourceState>[0]): Sql {
  if ('publicId' in where) return sql`source.public_id = ${where.publicId}`;
  if ('sourceId' in where) return sql`source.id = ${where.sourceId}::uuid`;
  if ('carriedId' in where) {
    return sql`source.id = (
      select made.source_id from carried_passage carried join capture made on made.id = carried.capture_id
      where carried.id = ${where.carriedId}::uuid)`;
  }
  return sql`source.id = (
    select made.source_id from suggestion join capture made on made.id = suggestion.capture_id
    where suggestion.id = ${where.suggestionId}::uuid)`;
}
