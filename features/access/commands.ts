import { database, type Transaction } from '@/db/client';
import { createAccount, type Given, giveTicket, hashPassword, takeTicket } from '@/features/account/commands';
import { hasAnyAccount, ticketHash } from '@/features/account/queries';
import { type Author, change } from '@/features/history/commands';
import { DEMO_EDITOR_IDS } from '@/lib/demo';
import { newId } from '@/lib/id';
import type { LocalText } from '@/lib/local-text';
import { Problem } from '@/lib/problem';
import { type EditorRole, isEditorRole } from './policy';
import type { InviteInput, SetUpInput, TicketInput } from './schema';

/** A service that makes entries: what an import or the shipped dossier recorded says so, and claims no person. */
export type Service = { readonly id: string; readonly byline: LocalText };

/** Makes sure a service can be named as an author. Doing it again changes nothing. */
export async function ensureService({ id, byline }: Service): Promise<void> {
  await database().editor.createMany({ data: [{ id, kind: 'service', byline }], skipDuplicates: true });
}

/**
 * Makes a set-up code for the first administrator, or null when somebody has an account already. An older code is void.
 */
export async function makeSetupCode(): Promise<string | null> {
  if (await hasAnyAccount()) return null;
  const { token } = await database().$transaction((tx) => giveTicket(tx, { kind: 'setup' }));
  return token;
}

/** Makes the first administrator, by the code from the terminal. Of two who try at once one succeeds. */
export async function setUpNewsroom({ code, email, password, byline }: SetUpInput): Promise<void> {
  const passwordHash = await hashPassword(password);
  const editorId = newId();
  await change({ editorId, opId: newId(), reason: 'Set up by the code of the terminal' }, async (tx) => {
    await takeTicket(tx, 'setup', code);
    await lockPeople(tx);
    await removeDemo(tx);
    if (await tx.authUser.findFirst({ select: { id: true } })) throw ticketIsVoid();
    await tx.editor.create({ data: { id: editorId, kind: 'person', role: 'administrator', byline } });
    await createAccount(tx, { editorId, email, passwordHash });
    return {
      aggregate: 'editor',
      id: editorId,
      version: 1,
      verb: 'add',
      values: { role: 'administrator', byline },
    };
  });
}

/**
 * Invites somebody, and gives the token of their link: it is shown once and sent by hand.
 * @throws Problem `conflict` when the address has an account already.
 */
export async function inviteEditor(invitation: InviteInput, by: Author): Promise<Given> {
  return database().$transaction((tx) =>
    giveInvitation(tx, { ...invitation, editorId: null, givenById: by.editorId }),
  );
}

/** Invites an editor who left to come back under their byline. @throws Problem `conflict` when they are here. */
export async function inviteBack(
  { editorId, email, role }: { readonly editorId: string; readonly email: string; readonly role: EditorRole },
  by: Author,
): Promise<Given> {
  return database().$transaction(async (tx) => {
    const editor = await lockEditor(tx, editorId);
    if (editor.disabledAt === null)
      throw new Problem('conflict', 'They are here.', { reason: 'account.here' });
    return giveInvitation(tx, { email, role, byline: editor.byline, editorId, givenById: by.editorId });
  });
}

/** Takes an invitation back. One that was taken meanwhile stays taken. */
export async function withdrawInvitation(id: string): Promise<void> {
  await database().authTicket.deleteMany({ where: { id, kind: 'invite', usedAt: null } });
}

/**
 * Makes an editor of whoever holds an invitation, or brings one back.
 * @throws Problem `not_found` when it was used or has run out, `conflict` when the address has got an account meanwhile.
 */
export async function acceptInvitation({ ticket, password }: TicketInput): Promise<void> {
  const passwordHash = await hashPassword(password);
  const newEditorId = newId();
  const editorId = (await findInvited(ticket)) ?? newEditorId;
  await change({ editorId, opId: newId(), reason: 'Accepted an invitation' }, async (tx) => {
    const taken = await takeTicket(tx, 'invite', ticket);
    if (
      !taken.email ||
      !taken.byline ||
      !isEditorRole(taken.role) ||
      !(await isStillAdministrator(tx, taken.givenById))
    )
      throw ticketIsVoid();
    const { version } = await tx.editor.upsert({
      where: { id: editorId },
      create: { id: editorId, kind: 'person', role: taken.role, byline: taken.byline },
      update: { role: taken.role, disabledAt: null, version: { increment: 1 } },
      select: { version: true },
    });
    await createAccount(tx, { editorId, email: taken.email, passwordHash });
    const values = { role: taken.role, byline: taken.byline, invitedById: taken.givenById };
    return { aggregate: 'editor', id: editorId, version, verb: 'add', values };
  });
}

/** Gives the token of a link by which an editor chooses a new password: the reset without mail. */
export async function makeResetLink(editorId: string, by: Author): Promise<Given> {
  return database().$transaction(async (tx) => {
    const account = await tx.authUser.findUnique({ where: { editorId }, select: { id: true } });
    if (!account) throw isGone();
    return giveTicket(tx, { kind: 'reset', editorId, givenById: by.editorId });
  });
}

/** Sets a new password by a reset link, and ends every session of the account. */
export async function resetPassword({ ticket, password }: TicketInput): Promise<void> {
  const passwordHash = await hashPassword(password);
  await database().$transaction(async (tx) => {
    const { editorId, givenById } = await takeTicket(tx, 'reset', ticket);
    const user = editorId && (await tx.authUser.findUnique({ where: { editorId }, select: { id: true } }));
    if (!user || !(await isStillAdministrator(tx, givenById))) throw ticketIsVoid();
    const credential = { userId: user.id, providerId: 'credential', accountId: user.id };
    await tx.authAccount.upsert({
      where: { providerId_accountId: { providerId: 'credential', accountId: user.id } },
      create: { ...credential, id: newId(), password: passwordHash },
      update: { password: passwordHash, updatedAt: new Date() },
    });
    await tx.authSession.deleteMany({ where: { userId: user.id } });
  });
}

/** Takes the second step off an account whose authenticator is lost, and ends its sessions. */
export async function dropTwoFactor(editorId: string, by: Author): Promise<void> {
  await change(by, async (tx) => {
    const user = await tx.authUser.findUnique({ where: { editorId }, select: { id: true } });
    if (!user) throw isGone();
    await tx.authTwoFactor.deleteMany({ where: { userId: user.id } });
    await tx.authUser.update({ where: { id: user.id }, data: { twoFactorEnabled: false } });
    await tx.authSession.deleteMany({ where: { userId: user.id } });
    const version = await nextVersion(tx, editorId, {});
    return {
      aggregate: 'editor',
      id: editorId,
      version,
      verb: 'edit',
      values: { after: { hasTwoFactor: false } },
    };
  });
}

/** Gives an editor another role, and ends their sessions: what an open tab may do is decided anew. */
export async function changeRole(editorId: string, role: EditorRole, by: Author): Promise<void> {
  await change(by, async (tx) => {
    await lockPeople(tx);
    const before = await lockEditor(tx, editorId);
    if (before.disabledAt !== null) throw isGone();
    const version = await nextVersion(tx, editorId, { role });
    await demandAdministrator(tx);
    if (role !== before.role) await tx.authSession.deleteMany({ where: { user: { editorId } } });
    const values = { before: { role: before.role }, after: { role } };
    return { aggregate: 'editor', id: editorId, version, verb: 'edit', values };
  });
}

/** Names an editor anew in public. What history shows of them follows. */
export async function changeByline(editorId: string, byline: LocalText, by: Author): Promise<void> {
  await change(by, async (tx) => {
    const before = await lockEditor(tx, editorId);
    const version = await nextVersion(tx, editorId, { byline });
    const values = { before: { byline: before.byline }, after: { byline } };
    return { aggregate: 'editor', id: editorId, version, verb: 'edit', values };
  });
}

/**
 * Ends an editor's access at once: their account goes with its sessions, links and second step. What they recorded
 * keeps their byline.
 * @throws Problem `invalid` when no administrator would be left.
 */
export async function removeEditor(editorId: string, by: Author): Promise<void> {
  await change(by, async (tx) => {
    await lockPeople(tx);
    const before = await lockEditor(tx, editorId);
    if (before.disabledAt !== null) throw isGone();
    const disabledAt = new Date();
    const version = await nextVersion(tx, editorId, { disabledAt });
    await demandAdministrator(tx);
    await tx.authTicket.deleteMany({ where: { usedAt: null, OR: [{ editorId }, { givenById: editorId }] } });
    await tx.authUser.deleteMany({ where: { editorId } });
    const values = { before: { role: before.role }, after: { role: null } };
    return { aggregate: 'editor', id: editorId, version, verb: 'edit', values };
  });
}

type Locked = { readonly role: string | null; readonly byline: LocalText; readonly disabledAt: Date | null };

/** One change of who may do what at a time, so that two administrators cannot remove each other. */
async function lockPeople(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('sanad.people'))`;
}

async function lockEditor(tx: Transaction, id: string): Promise<Locked> {
  const [editor] = await tx.$queryRaw<Locked[]>`
    select role, byline, disabled_at as "disabledAt" from editor
    where id = ${id}::uuid and kind = 'person' for update
  `;
  if (editor) return editor;
  throw isGone();
}

async function nextVersion(
  tx: Transaction,
  id: string,
  data: { readonly role?: EditorRole; readonly byline?: LocalText; readonly disabledAt?: Date },
): Promise<number> {
  const { version } = await tx.editor.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}

async function demandAdministrator(tx: Transaction): Promise<void> {
  const left = await tx.editor.count({
    where: { role: 'administrator', disabledAt: null, account: { isNot: null } },
  });
  if (left > 0) return;
  throw new Problem('invalid', 'Somebody has to stay administrator. Name another one first.', {
    reason: 'account.last_administrator',
  });
}

/** A link is only as good as who gave it: an administrator who has lost that role leaves none behind. */
async function isStillAdministrator(tx: Transaction, id: string | null): Promise<boolean> {
  if (id === null) return false;
  const found = await tx.editor.count({ where: { id, role: 'administrator', disabledAt: null } });
  return found > 0;
}

/** A demonstration ends where a newsroom begins. */
async function removeDemo(tx: Transaction): Promise<void> {
  const editorId = { in: [...DEMO_EDITOR_IDS] };
  await tx.authUser.deleteMany({ where: { editorId } });
  await tx.editor.updateMany({ where: { id: editorId }, data: { disabledAt: new Date() } });
}

async function findInvited(token: string): Promise<string | null> {
  const found = await database().authTicket.findUnique({
    where: { tokenHash: ticketHash(token) },
    select: { editorId: true },
  });
  return found?.editorId ?? null;
}

async function giveInvitation(
  tx: Transaction,
  offer: InviteInput & { readonly editorId: string | null; readonly givenById: string },
): Promise<Given> {
  const known = await tx.authUser.findUnique({ where: { email: offer.email }, select: { id: true } });
  if (known) throw new Problem('conflict', 'This address has an account.', { reason: 'account.email_taken' });
  return giveTicket(tx, { kind: 'invite', ...offer });
}

function ticketIsVoid(): Problem {
  return new Problem('not_found', 'This link does not work any more. Ask for a new one.', {
    reason: 'account.ticket',
  });
}

function isGone(): Problem {
  return new Problem('not_found', 'This editor has no access any more.', { reason: 'account.gone' });
}
