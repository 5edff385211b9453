import { createHash } from 'node:crypto';
import { database } from '@/db/client';
import { DEMO_EDITOR_IDS } from '@/lib/demo';
import type { LocalText } from '@/lib/local-text';
import { siteSecret } from '@/lib/secret';
import { type Auth, makeAuth } from './auth';

declare global {
  var sanadAuth: Auth | undefined;
  var sanadSessions: Auth | undefined;
}

/**
 * The library of accounts over our database. Made on first use: building a page asks nobody.
 * @throws Error when the site has no secret; `hasAccounts()` says so beforehand.
 */
export function auth(): Auth {
  globalThis.sanadAuth ??= makeAuth(database(), knownSecret());
  return globalThis.sanadAuth;
}

/** The same library, only to read sessions. */
function sessions(): Auth {
  globalThis.sanadSessions ??= makeAuth(database(), knownSecret(), { setsCookies: false });
  return globalThis.sanadSessions;
}

function knownSecret(): string {
  const secret = siteSecret();
  if (secret === null) throw new Error('This site runs without accounts: SANAD_SECRET is not set.');
  return secret;
}

/** Whether anybody can sign in at this site at all. */
export function hasAccounts(): boolean {
  return siteSecret() !== null;
}

/** A sign-in that holds: whose it is, and since when. */
export type Session = {
  readonly id: string;
  readonly userId: string;
  readonly editorId: string;
  readonly email: string;
  readonly hasTwoFactor: boolean;
};

/** The session that the cookies of a request prove, or null. Asked of the database each time: an ended one ends now. */
export async function findSession(headers: Headers): Promise<Session | null> {
  if (!hasAccounts()) return null;
  const found = await sessions().api.getSession({ headers });
  if (!found) return null;
  const { session, user } = found;
  return {
    id: session.id,
    userId: user.id,
    editorId: user.editorId,
    email: user.email,
    hasTwoFactor: user.twoFactorEnabled === true,
  };
}

/** The sessions of an account that still hold, newest first. */
export function listSessions(userId: string) {
  return database().authSession.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
}

/** What a link is for that works once. */
export type TicketKind = 'setup' | 'invite' | 'reset';

/** A link that has not been used and has not run out. */
export type Ticket = {
  readonly id: string;
  readonly kind: TicketKind;
  readonly email: string | null;
  readonly byline: LocalText | null;
};

/**
 * What the link with this token offers, or null. Looking uses nothing up, because those who preview links also look.
 * A reset tells no address: whoever holds the link need not learn it.
 */
export async function findTicket(token: string): Promise<Ticket | null> {
  const [ticket] = await database().$queryRaw<Ticket[]>`
    select ticket.id, ticket.kind, ticket.email, coalesce(ticket.byline, editor.byline) as byline
    from auth_ticket ticket
    left join editor on editor.id = ticket.editor_id
    where ticket.token_hash = ${ticketHash(token)} and ticket.used_at is null
      and ticket.expires_at > clock_timestamp()
  `;
  return ticket ?? null;
}

/** Whether anybody but the editors of a demonstration has an account. Until somebody has, the site can be set up. */
export async function hasAnyAccount(): Promise<boolean> {
  const editorId = { notIn: [...DEMO_EDITOR_IDS] };
  return (await database().authUser.findFirst({ select: { id: true }, where: { editorId } })) !== null;
}

/** What is kept of a link's token. It is random and long, so a plain hash cannot be turned back. */
export function ticketHash(token: string): Uint8Array<ArrayBuffer> {
  const bare = token.replace(/[\s-]/g, '').toLowerCase();
  return Uint8Array.from(createHash('sha256').update(bare).digest());
}
