import { randomInt } from 'node:crypto';
import { isAPIError } from 'better-auth/api';
import { database, type Transaction } from '@/db/client';
import { countTry, forgive, type Limit } from '@/features/limit/commands';
import { newId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';
import { seal } from '@/lib/secret';
import { auth, findSession, type TicketKind, ticketHash } from './queries';

/** Who tries: what the request carries, the network it came from, and whether this browser has signed in before. */
export type Visitor = { readonly headers: Headers; readonly network: string; readonly device: string | null };

/** How an attempt to sign in ended. `wait` names minutes; `code` asks for the second step. */
export type SignInOutcome =
  | { readonly outcome: 'in' | 'code' | 'refused' }
  | { readonly outcome: 'wait'; readonly minutes: number };

/** A refused attempt answers at a whole multiple of this, so that its length says nothing of what was found. */
const STEP_MS = 250;

const WINDOW_MIN = 15;
const MOST = { account: 10, network: 40, everybody: 2000 } as const;

const HOURS = { setup: 7 * 24, invite: 7 * 24, reset: 24 } as const;
/** Without letters that are mistaken for each other: a set-up code is typed from a terminal. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const TOKEN_LENGTH = 24;

/**
 * Signs in by e-mail and password. An address nobody has is answered as a wrong password is, in the same time.
 *
 * Tries are counted per address of an account, per network and over all. A browser that has signed in to this account
 * before is counted apart, so that nobody can lock its owner out by guessing.
 */
export async function signIn(
  given: { readonly email: string; readonly password: string },
  visitor: Visitor,
): Promise<SignInOutcome> {
  const started = performance.now();
  const isKnown = visitor.device === deviceSeal(given.email);
  const own = {
    key: `${isKnown ? 'device' : 'account'}:${given.email}`,
    most: MOST.account,
    minutes: WINDOW_MIN,
  };
  const minutes = await countTry(isKnown ? [own] : [own, networkLimit(visitor), EVERYBODY]);
  if (minutes !== null) return { outcome: 'wait', minutes };

  const before = await findSession(visitor.headers);
  const answer = await tryPassword(given, visitor.headers);
  if (answer === 'refused') {
    await untilStep(started);
    return { outcome: 'refused' };
  }
  await forgive(own.key);
  if (before) await endSession(before.userId, before.id);
  return { outcome: answer };
}

/** The second step: a code of the authenticator, or one of the recovery codes, each of which works once. */
export async function confirmSignIn(code: string, visitor: Visitor): Promise<SignInOutcome> {
  const minutes = await countTry([networkLimit(visitor), EVERYBODY]);
  if (minutes !== null) return { outcome: 'wait', minutes };
  try {
    const { api } = auth();
    const ask = { body: { code }, headers: visitor.headers };
    await (/^\d{6}$/.test(code) ? api.verifyTOTP(ask) : api.verifyBackupCode(ask));
    return { outcome: 'in' };
  } catch (error) {
    if (isAPIError(error)) return { outcome: 'refused' };
    throw error;
  }
}

/** Ends the session that the request proves. */
export async function signOut(headers: Headers): Promise<void> {
  await auth().api.signOut({ headers });
}

/** What a browser keeps that has signed in to the account of this address. It opens nothing. */
export function deviceSeal(email: string): string {
  return seal('device', email);
}

/**
 * Replaces the password, ends every other session and gives this one a new id.
 * @throws Problem `invalid` when the present password is another.
 */
export async function changePassword(
  { current, password }: { readonly current: string; readonly password: string },
  headers: Headers,
): Promise<void> {
  await refusing('account.password_wrong', () =>
    auth().api.changePassword({
      body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
      headers,
    }),
  );
}

/** Begins a second step: what to put into the authenticator, and the codes for the day it is lost. */
export async function beginTwoFactor(
  password: string,
  headers: Headers,
): Promise<{ readonly uri: string; readonly codes: readonly string[] }> {
  const made = await refusing('account.password_wrong', () =>
    auth().api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
  );
  if (!('totpURI' in made)) throw new Error('The library made no second step');
  return { uri: made.totpURI, codes: made.backupCodes };
}

/** Turns the second step on, once a code shows that the authenticator has it. The session gets a new id. */
export async function confirmTwoFactor(code: string, headers: Headers): Promise<void> {
  await refusing('account.code_wrong', () => auth().api.verifyTOTP({ body: { code }, headers }));
}

/** Turns the second step off. The session gets a new id. */
export async function endTwoFactor(password: string, headers: Headers): Promise<void> {
  await refusing('account.password_wrong', () =>
    auth().api.disableTwoFactor({ body: { password }, headers }),
  );
}

/** Ends one session of an account. Ending one that is gone already changes nothing. */
export async function endSession(userId: string, id: string): Promise<void> {
  await database().authSession.deleteMany({ where: { id, userId } });
}

/** Ends every session of an account but one. */
export async function endOtherSessions(userId: string, exceptId: string): Promise<void> {
  await database().authSession.deleteMany({ where: { userId, id: { not: exceptId } } });
}

/** What a link offers. */
export type Offer =
  | { readonly kind: 'setup' }
  | {
      readonly kind: 'invite';
      readonly email: string;
      readonly role: string;
      readonly byline: LocalText;
      readonly editorId: string | null;
      readonly givenById: string;
    }
  | { readonly kind: 'reset'; readonly editorId: string; readonly givenById: string };

/** The token of a link, which is kept nowhere, and until when it works. */
export type Given = { readonly token: string; readonly expiresAt: Date };

/** Makes a link that works once. An older one for the same is void. */
export async function giveTicket(tx: Transaction, offer: Offer): Promise<Given> {
  const token = Array.from({ length: TOKEN_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  await voidTickets(tx, offer);
  const expiresAt = new Date(Date.now() + HOURS[offer.kind] * 3_600_000);
  await tx.authTicket.create({ data: { ...offer, id: newId(), tokenHash: ticketHash(token), expiresAt } });
  return { token: token.replace(/.{4}(?=.)/g, '$&-'), expiresAt };
}

async function voidTickets(tx: Transaction, offer: Offer): Promise<void> {
  const sameOffer =
    offer.kind === 'setup'
      ? {}
      : offer.kind === 'invite'
        ? { email: offer.email }
        : { editorId: offer.editorId };
  await tx.authTicket.deleteMany({ where: { kind: offer.kind, usedAt: null, ...sameOffer } });
}

/** What a link offered, now that it is used up. */
export type Taken = {
  readonly id: string;
  readonly email: string | null;
  readonly role: string | null;
  readonly byline: LocalText | null;
  readonly editorId: string | null;
  readonly givenById: string | null;
};

/**
 * Uses a link up. Of two who try at once one succeeds, because the row is locked until the transaction ends.
 * @throws Problem `not_found` when it was used, has run out or never was.
 */
export async function takeTicket(tx: Transaction, kind: TicketKind, token: string): Promise<Taken> {
  const [taken] = await tx.$queryRaw<Taken[]>`
    select id, email, role, byline, editor_id as "editorId", given_by_id as "givenById"
    from auth_ticket
    where token_hash = ${ticketHash(token)} and kind = ${kind} and used_at is null
      and expires_at > clock_timestamp()
    for update
  `;
  if (!taken) {
    throw new Problem('not_found', 'This link was used, or it has run out. Ask for a new one.', {
      reason: 'account.ticket',
    });
  }
  await tx.authTicket.update({ where: { id: taken.id }, data: { usedAt: new Date(), email: null } });
  return taken;
}

/** Counts a try at a one-time code against the network it comes from. @throws Problem when there were too many. */
export async function countTicketTry(visitor: Visitor): Promise<void> {
  const minutes = await countTry([networkLimit(visitor), EVERYBODY]);
  if (minutes === null) return;
  throw new Problem('forbidden', `Too many tries. Wait ${minutes} minutes.`, {
    reason: 'account.wait',
    params: { minutes },
  });
}

/** A password as it is stored: scrypt, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const { password: passwords } = await auth().$context;
  return passwords.hash(password);
}

/** Gives an editor an account, with a password as its way in. */
export async function createAccount(
  tx: Transaction,
  account: { readonly editorId: string; readonly email: string; readonly passwordHash: string },
): Promise<void> {
  const id = newId();
  // The address counts as proven: an administrator gave it, and the invitation reached its owner.
  await tx.authUser.create({
    data: { id, editorId: account.editorId, email: account.email, emailVerified: true },
  });
  await tx.authAccount.create({
    data: {
      id: newId(),
      userId: id,
      providerId: 'credential',
      accountId: id,
      password: account.passwordHash,
    },
  });
}

const EVERYBODY: Limit = { key: 'everybody', most: MOST.everybody, minutes: WINDOW_MIN };

function networkLimit({ network }: Visitor): Limit {
  return { key: `network:${network}`, most: MOST.network, minutes: WINDOW_MIN };
}

async function tryPassword(
  body: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<'in' | 'code' | 'refused'> {
  try {
    const answer = await auth().api.signInEmail({ body, headers });
    return 'twoFactorRedirect' in answer ? 'code' : 'in';
  } catch (error) {
    if (isAPIError(error) && error.status === 'UNAUTHORIZED') return 'refused';
    throw error;
  }
}

async function untilStep(started: number): Promise<void> {
  const spent = performance.now() - started;
  const rest = STEP_MS * Math.ceil(spent / STEP_MS) - spent;
  await new Promise((resolve) => setTimeout(resolve, rest));
}

/** Runs what the library may refuse, and says why in our words. */
async function refusing<Result>(reason: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (!isAPIError(cause)) throw cause;
    throw new Problem('invalid', 'The password or the code is not right.', { reason, cause });
  }
}
