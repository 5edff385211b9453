import { beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation, inviteEditor, makeSetupCode, setUpNewsroom } from '@/features/access/commands';
import {
  beginTwoFactor,
  changePassword,
  confirmTwoFactor,
  deviceSeal,
  endOtherSessions,
  endSession,
  endTwoFactor,
  signIn,
  signOut,
} from '@/features/account/commands';
import { auth, findSession, listSessions } from '@/features/account/queries';
import { countTry, forgive } from '@/features/limit/commands';
import { newId } from '@/lib/id';
import { PASSWORD, signedIn, useSecret, visitor, withCookies } from '../support/accounts';
import { useDatabase } from '../support/database';
import { mannWhitney } from '../support/separable';
import { totp } from '../support/totp';

const { query } = useDatabase('empty');
const ADMIN = 'chief@example.org';
const byline = { en: 'News desk' };
const wrong = { email: ADMIN, password: 'not the password at all' };
const right = { email: ADMIN, password: PASSWORD };

useSecret();

beforeAll(async () => {
  await setUpNewsroom({ code: (await makeSetupCode()) ?? '', ...right, byline });
});

async function bringIn(email: string): Promise<void> {
  const session = await findSession(await signedIn(ADMIN));
  const by = { editorId: session?.editorId ?? '', opId: newId() };
  const { token } = await inviteEditor({ email, role: 'contributor', byline }, by);
  await acceptInvitation({ ticket: token, password: PASSWORD });
}

const forget = () => query('delete from auth_limit');

describe('signing in', () => {
  it('opens for the right password alone', async () => {
    expect(await signIn(right, visitor())).toEqual({ outcome: 'in' });
    expect(await signIn(wrong, visitor())).toEqual({ outcome: 'refused' });
    expect(await signIn({ ...wrong, email: 'nobody@example.org' }, visitor())).toEqual({
      outcome: 'refused',
    });
  });

  it('gives a session of a new id each time, and ends the one it replaces', async () => {
    const before = await signedIn(ADMIN);
    const old = await findSession(before);
    await signIn(right, visitor({ headers: before }));
    expect(await findSession(before)).toBeNull();
    expect(await query('select 1 from auth_session where id = $1', [old?.id])).toEqual([]);
    expect((await findSession(await signedIn(ADMIN)))?.id).not.toBe(old?.id);
  });

  it('takes no session id that somebody else chose', async () => {
    const chosen = new Headers({ cookie: 'sanad.session_token=chosen.by-somebody-else' });
    const after = await signedIn(ADMIN, PASSWORD, chosen);
    expect(after.get('cookie')).not.toContain('chosen');
    expect(await findSession(chosen)).toBeNull();
  });

  it('sets a cookie that scripts cannot read and other sites cannot send with forms', async () => {
    const { headers } = await auth().api.signInEmail({ body: right, returnHeaders: true });
    const [cookie] = headers.getSetCookie().filter((text) => text.startsWith('sanad.session_token='));
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/i);
    expect(cookie).not.toMatch(/Domain=/i);
  });

  it('lets a session token of the database open nothing without the seal', async () => {
    await signedIn(ADMIN);
    const [row] = await query('select token from auth_session limit 1');
    expect(await findSession(new Headers({ cookie: `sanad.session_token=${row?.['token']}` }))).toBeNull();
  });

  it('lets nobody sign up', async () => {
    const body = { email: 'self@example.org', password: PASSWORD, name: 'Self' };
    await expect(auth().api.signUpEmail({ body })).rejects.toMatchObject({
      status: 'BAD_REQUEST',
    });
    expect(await query(`select 1 from auth_user where email = 'self@example.org'`)).toEqual([]);
  });

  it('keeps no address of anybody', async () => {
    await signedIn(ADMIN, PASSWORD, new Headers({ 'x-forwarded-for': '203.0.113.77' }));
    expect(await query(`select 1 from auth_session where coalesce(ip_address, '') <> ''`)).toEqual([]);
  });
});

describe('a session', () => {
  it('can be listed and ended one by one, or all but this', async () => {
    const [here, second, third] = [await signedIn(ADMIN), await signedIn(ADMIN), await signedIn(ADMIN)];
    const [mine, other] = [await findSession(here), await findSession(second)];
    const userId = mine?.userId ?? '';
    expect((await listSessions(userId)).map(({ id }) => id)).toContain(other?.id);
    await endSession(userId, other?.id ?? '');
    expect(await findSession(second)).toBeNull();
    await endSession(newId(), mine?.id ?? '');
    expect(await findSession(here)).not.toBeNull();
    await endOtherSessions(userId, mine?.id ?? '');
    expect([await findSession(here), await findSession(third)]).toEqual([expect.anything(), null]);
    expect(await listSessions(userId)).toHaveLength(1);
  });

  it('is over at its end, and after signing out', async () => {
    const [late, out] = [await signedIn(ADMIN), await signedIn(ADMIN)];
    const session = await findSession(late);
    await query(
      `update auth_session set created_at = now() - interval '8 days', expires_at = now() - interval '1 second' where id = $1`,
      [session?.id],
    );
    expect(await findSession(late)).toBeNull();
    await signOut(out);
    expect(await findSession(out)).toBeNull();
  });

  it('ends with the password elsewhere, and gets a new id here', async () => {
    await bringIn('changes@example.org');
    const [here, elsewhere] = [await signedIn('changes@example.org'), await signedIn('changes@example.org')];
    const before = await findSession(here);
    await expect(
      changePassword({ current: 'wrong', password: 'some new words here' }, here),
    ).rejects.toMatchObject({
      reason: 'account.password_wrong',
    });
    await changePassword({ current: PASSWORD, password: 'some new words here' }, here);
    expect(await findSession(elsewhere)).toBeNull();
    expect(await findSession(here)).toBeNull();
    const [left, ...more] = await listSessions(before?.userId ?? '');
    expect([left?.id === before?.id, more]).toEqual([false, []]);
  });
});

describe('the second step', () => {
  it('is asked for once it is on, and takes each recovery code once', async () => {
    await bringIn('two@example.org');
    const account = { email: 'two@example.org', password: PASSWORD };
    const here = await signedIn(account.email);
    await expect(beginTwoFactor('wrong', here)).rejects.toMatchObject({ reason: 'account.password_wrong' });
    const { uri, codes } = await beginTwoFactor(PASSWORD, here);
    expect((await findSession(here))?.hasTwoFactor).toBe(false);
    await expect(confirmTwoFactor('000000', here)).rejects.toMatchObject({ reason: 'account.code_wrong' });
    await confirmTwoFactor(totp(uri), here);
    expect(await findSession(here)).toBeNull();

    expect(await signIn(account, visitor())).toEqual({ outcome: 'code' });
    const half = await signedIn(account.email);
    expect(await findSession(half)).toBeNull();
    await expect(auth().api.verifyTOTP({ body: { code: '000000' }, headers: half })).rejects.toBeDefined();
    const answer = await auth().api.verifyTOTP({
      body: { code: totp(uri) },
      headers: half,
      returnHeaders: true,
    });
    const through = withCookies(answer.headers);
    expect((await findSession(through))?.hasTwoFactor).toBe(true);

    const [code = ''] = codes;
    await auth().api.verifyBackupCode({ body: { code }, headers: await signedIn(account.email) });
    await expect(
      auth().api.verifyBackupCode({ body: { code }, headers: await signedIn(account.email) }),
    ).rejects.toBeDefined();

    const rows = JSON.stringify(await query('select * from auth_two_factor'));
    expect(rows).not.toContain(code);
    await endTwoFactor(PASSWORD, through);
    expect(await signIn(account, visitor())).toEqual({ outcome: 'in' });
  });
});

describe('tries', () => {
  it('are ten for an account, however many networks they come from and however many at once', async () => {
    await forget();
    const tries = Array.from({ length: 60 }, () => signIn(wrong, visitor()));
    const outcomes = (await Promise.all(tries)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(10);
    expect(await signIn(right, visitor())).toMatchObject({ outcome: 'wait', minutes: 15 });
  });

  it('of others lock nobody out of a browser that signed in before', async () => {
    expect(await signIn(right, visitor())).toMatchObject({ outcome: 'wait' });
    expect(await signIn(right, visitor({ device: deviceSeal(ADMIN) }))).toEqual({ outcome: 'in' });
    expect(await signIn(right, visitor({ device: deviceSeal('other@example.org') }))).toMatchObject({
      outcome: 'wait',
    });
  });

  it('are counted for a known browser too', async () => {
    await forget();
    const known = visitor({ device: deviceSeal(ADMIN) });
    const outcomes = [];
    for (let count = 0; count < 12; count++) outcomes.push((await signIn(wrong, known)).outcome);
    expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(10);
  });

  it('are forty for a network, whatever the accounts', async () => {
    await forget();
    const network = '2001:db8:1:2::/64';
    const tries = Array.from({ length: 50 }, (_, index) =>
      signIn({ ...wrong, email: `x${index}@example.org` }, visitor({ network })),
    );
    const outcomes = (await Promise.all(tries)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(40);
  });

  it('begin anew when the window is over, and are forgotten soon after', async () => {
    await forget();
    const limit = { key: 'account:x', most: 1, minutes: 15 };
    expect([await countTry([limit]), await countTry([limit])]).toEqual([null, 15]);
    await query(`update auth_limit set until = now() - interval '2 hours'`);
    expect(await countTry([{ ...limit, key: 'account:y' }])).toBeNull();
    expect(await query('select 1 from auth_limit')).toHaveLength(1);
    expect(await countTry([limit])).toBeNull();
    await forgive('account:x');
    expect(await countTry([limit])).toBeNull();
  });

  it('leave no address and no network in the database', async () => {
    await forget();
    await signIn({ ...wrong, email: 'canary@example.org' }, visitor({ network: '203.0.113.99/32' }));
    const [kept] = await query(`select string_agg(encode(key, 'escape'), ' ') as keys from auth_limit`);
    expect(kept?.['keys']).not.toMatch(/canary|203\.0/);
  });

  it('let at most ten of 10,000 guesses at one account through, from 5,000 networks', async () => {
    await forget();
    let open = 0;
    for (let batch = 0; batch < 100; batch++) {
      const tries = Array.from({ length: 100 }, (_, index) =>
        countTry([
          { key: 'account:chief', most: 10, minutes: 15 },
          { key: `network:${(batch * 100 + index) % 5000}`, most: 40, minutes: 15 },
        ]),
      );
      open += (await Promise.all(tries)).filter((wait) => wait === null).length;
    }
    expect(open).toBe(10);
  }, 120_000);
});

describe('the time of a refusal', () => {
  it('tells nothing of whether an account is there', async () => {
    await forget();
    const rounds = [];
    for (let round = 0; round < 3; round++) {
      const [known, unknown]: [number[], number[]] = [[], []];
      for (let count = 0; count < 20; count++) {
        known.push(await timeOf(ADMIN));
        unknown.push(await timeOf(`nobody${count}@example.org`));
        await forget();
      }
      const p = mannWhitney(known, unknown);
      rounds.push(p);
      if (p >= 0.01) break;
    }
    // Chance alone separates one round in a hundred; three in a row is one in a million.
    expect(Math.max(...rounds)).toBeGreaterThanOrEqual(0.01);
  }, 120_000);

  it('would be told apart if it were, by the same measure', () => {
    const near = Array.from({ length: 20 }, (_, index) => 250 + (index % 7));
    expect(
      mannWhitney(
        near,
        near.map((value) => value + 4),
      ),
    ).toBeLessThan(0.01);
    expect(mannWhitney(near, [...near].reverse())).toBeGreaterThan(0.9);
  });

  async function timeOf(email: string): Promise<number> {
    const started = performance.now();
    await signIn({ email, password: wrong.password }, visitor());
    return performance.now() - started;
  }
});
