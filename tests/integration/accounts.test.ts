import { beforeAll, describe, expect, it } from 'vitest';
import {
  acceptInvitation,
  changeRole,
  inviteBack,
  inviteEditor,
  makeResetLink,
  makeSetupCode,
  removeEditor,
  resetPassword,
  setUpNewsroom,
  withdrawInvitation,
} from '@/features/access/commands';
import { findActiveEditor, listInvitations, listPeople } from '@/features/access/queries';
import { findSession, findTicket } from '@/features/account/queries';
import { newId } from '@/lib/id';
import { PASSWORD, signedIn, useSecret } from '../support/accounts';
import { useDatabase } from '../support/database';

const { query } = useDatabase('empty');
const ADMIN = 'chief@example.org';
const byline = { en: 'News desk' };

useSecret();

/** Whoever is asked to do something as the first administrator. */
async function byAdmin() {
  const session = await findSession(await signedIn(ADMIN));
  return { editorId: session?.editorId ?? '', opId: newId() };
}

/** Brings in one more editor, and gives their id. */
async function bringIn(email: string, role: 'contributor' | 'publisher' | 'administrator' = 'contributor') {
  const { token } = await inviteEditor({ email, role, byline: { en: email } }, await byAdmin());
  await acceptInvitation({ ticket: token, password: PASSWORD });
  const session = await findSession(await signedIn(email));
  return session?.editorId ?? '';
}

const refusal = (reason: string) => expect.objectContaining({ name: 'Problem', reason });

describe('setting a site up', () => {
  let code = '';

  beforeAll(async () => {
    const first = await makeSetupCode();
    code = (await makeSetupCode()) ?? '';
    expect(first).not.toBe(code);
    await expect(setUpNewsroom(input(first ?? ''))).rejects.toEqual(refusal('account.ticket'));
  });

  const input = (given: string, email = ADMIN) => ({ code: given, email, password: PASSWORD, byline });

  it('keeps no code, only its hash', async () => {
    const rows = await query('select * from auth_ticket');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });

  it('refuses a wrong code and one that has run out', async () => {
    await expect(setUpNewsroom(input('abcd-efgh-abcd'))).rejects.toEqual(refusal('account.ticket'));
    await query(
      `update auth_ticket set given_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'`,
    );
    await expect(setUpNewsroom(input(code))).rejects.toEqual(refusal('account.ticket'));
    await query(`update auth_ticket set expires_at = now() + interval '1 hour'`);
  });

  it('makes one administrator of twenty who try at once with the same code', async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      setUpNewsroom(input(code, index === 0 ? ADMIN : `x${index}@example.org`)),
    );
    const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
    const [row, ...more] = await query('select id, email from auth_user');
    expect(more).toEqual([]);
    await query('update auth_user set email = $1', [ADMIN]);
    expect(row).toBeDefined();
    expect(await listPeople()).toMatchObject([{ role: 'administrator', byline }]);
  });

  it('is over then: there is no further code', async () => {
    expect(await makeSetupCode()).toBeNull();
  });

  it('leaves a history of who came in', async () => {
    const history = await query(`select verb, version from history_entry where aggregate = 'editor'`);
    expect(history).toEqual([{ verb: 'add', version: 1 }]);
  });
});

describe('an invitation', () => {
  it('makes an editor, once, of twenty who take it at once', async () => {
    const { token } = await inviteEditor(
      { email: 'one@example.org', role: 'editor', byline },
      await byAdmin(),
    );
    expect(await findTicket(token)).toMatchObject({ kind: 'invite', email: 'one@example.org', byline });
    const tries = Array.from({ length: 20 }, () => acceptInvitation({ ticket: token, password: PASSWORD }));
    const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
    expect(await findTicket(token)).toBeNull();
    expect(
      await query(`select email from auth_ticket where used_at is not null and email is not null`),
    ).toEqual([]);
    expect(await findSession(await signedIn('one@example.org'))).toMatchObject({ email: 'one@example.org' });
  });

  it('works for no other purpose', async () => {
    const { token } = await inviteEditor(
      { email: 'purpose@example.org', role: 'editor', byline },
      await byAdmin(),
    );
    await expect(resetPassword({ ticket: token, password: PASSWORD })).rejects.toEqual(
      refusal('account.ticket'),
    );
    await expect(
      setUpNewsroom({ code: token, email: 'purpose@example.org', password: PASSWORD, byline }),
    ).rejects.toEqual(refusal('account.ticket'));
  });

  it('is refused to an address that has an account', async () => {
    await expect(inviteEditor({ email: ADMIN, role: 'editor', byline }, await byAdmin())).rejects.toEqual(
      refusal('account.email_taken'),
    );
  });

  it('can be taken back, and a newer one voids the older', async () => {
    const by = await byAdmin();
    const first = await inviteEditor({ email: 'two@example.org', role: 'editor', byline }, by);
    const second = await inviteEditor({ email: 'two@example.org', role: 'contributor', byline }, by);
    expect(await findTicket(first.token)).toBeNull();
    const [waiting] = (await listInvitations()).filter(({ email }) => email === 'two@example.org');
    await withdrawInvitation(waiting?.id ?? '');
    await expect(acceptInvitation({ ticket: second.token, password: PASSWORD })).rejects.toEqual(
      refusal('account.ticket'),
    );
  });

  it('dies with the role of whoever gave it', async () => {
    const other = await bringIn('other-admin@example.org', 'administrator');
    const { token } = await inviteEditor(
      { email: 'late@example.org', role: 'administrator', byline },
      { editorId: other, opId: newId() },
    );
    await changeRole(other, 'contributor', await byAdmin());
    await expect(acceptInvitation({ ticket: token, password: PASSWORD })).rejects.toEqual(
      refusal('account.ticket'),
    );
  });
});

describe('a reset link', () => {
  it('sets a new password once and ends every session', async () => {
    const id = await bringIn('reset@example.org');
    const open = await signedIn('reset@example.org');
    const { token } = await makeResetLink(id, await byAdmin());
    expect(await findTicket(token)).toMatchObject({ kind: 'reset', email: null });
    await resetPassword({ ticket: token, password: 'another four words' });
    expect(await findSession(open)).toBeNull();
    await expect(signedIn('reset@example.org')).rejects.toMatchObject({ status: 'UNAUTHORIZED' });
    expect(await findSession(await signedIn('reset@example.org', 'another four words'))).not.toBeNull();
    await expect(resetPassword({ ticket: token, password: PASSWORD })).rejects.toEqual(
      refusal('account.ticket'),
    );
  });
});

describe('an editor', () => {
  it('has to sign in anew when their role changes', async () => {
    const id = await bringIn('role@example.org');
    const open = await signedIn('role@example.org');
    await changeRole(id, 'publisher', await byAdmin());
    expect(await findSession(open)).toBeNull();
    expect(await findActiveEditor(id)).toMatchObject({ role: 'publisher' });
  });

  it('who leaves keeps their byline in history and loses access at once', async () => {
    const id = await bringIn('leaves@example.org');
    const open = await signedIn('leaves@example.org');
    const link = await makeResetLink(id, await byAdmin());
    await removeEditor(id, await byAdmin());
    expect(await findSession(open)).toBeNull();
    expect(await findActiveEditor(id)).toBeNull();
    expect(await findTicket(link.token)).toBeNull();
    expect(await query(`select 1 from auth_user where email = 'leaves@example.org'`)).toEqual([]);
    expect(await query('select byline from editor where id = $1', [id])).toEqual([
      { byline: { en: 'leaves@example.org' } },
    ]);
    await expect(signedIn('leaves@example.org')).rejects.toMatchObject({ status: 'UNAUTHORIZED' });
    await expect(makeResetLink(id, await byAdmin())).rejects.toEqual(refusal('account.gone'));
  });

  it('who comes back has the same byline and history', async () => {
    const id = await bringIn('returns@example.org');
    await removeEditor(id, await byAdmin());
    const { token } = await inviteBack(
      { editorId: id, email: 'returns@example.org', role: 'publisher' },
      await byAdmin(),
    );
    await acceptInvitation({ ticket: token, password: PASSWORD });
    const session = await findSession(await signedIn('returns@example.org'));
    expect(session?.editorId).toBe(id);
    expect(await findActiveEditor(id)).toMatchObject({
      role: 'publisher',
      byline: { en: 'returns@example.org' },
    });
    const history = await query(
      'select version, verb from history_entry where aggregate_id = $1 order by 1',
      [id],
    );
    expect(history.map(({ verb }) => verb)).toEqual(['add', 'edit', 'add']);
  });

  it('who is the last administrator stays it', async () => {
    const by = await byAdmin();
    await expect(removeEditor(by.editorId, by)).rejects.toEqual(refusal('account.last_administrator'));
    await expect(changeRole(by.editorId, 'editor', by)).rejects.toEqual(
      refusal('account.last_administrator'),
    );
    expect(await findActiveEditor(by.editorId)).toMatchObject({ role: 'administrator' });
  });

  it('cannot be removed by whom they remove at the same time', async () => {
    const first = await byAdmin();
    const second = await bringIn('second-admin@example.org', 'administrator');
    for (let round = 0; round < 5; round++) {
      const outcomes = await Promise.allSettled([
        changeRole(second, 'editor', { editorId: first.editorId, opId: newId() }),
        changeRole(first.editorId, 'editor', { editorId: second, opId: newId() }),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const left = await query(`select id from editor where role = 'administrator' and disabled_at is null`);
      expect(left).toHaveLength(1);
      await query(`update editor set role = 'administrator' where id = any($1)`, [[first.editorId, second]]);
    }
  });

  it('is refused by the database a role it does not know, and a service any', async () => {
    const fault = (constraint: string) => expect.objectContaining({ constraint });
    await expect(query(`update editor set role = 'owner'`)).rejects.toEqual(fault('editor_role'));
    await expect(
      query(
        `insert into editor (id, kind, byline, role) values (gen_random_uuid(), 'service', '{"en": "x"}', 'editor')`,
      ),
    ).rejects.toEqual(fault('editor_role_of_person'));
  });
});
