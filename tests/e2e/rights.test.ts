import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { can, EDITOR_ROLES, everCan, ROLES, type Role } from '@/features/access/policy';
import { newId } from '@/lib/id';
import { PASSWORD } from '../support/accounts';
import { actions, digestOf, routes } from '../support/built';
import { hiddenFields, type Plainly, plainBrowser } from '../support/forms';
import { type Newsroom, type Planted, plantNewsroom } from '../support/newsroom';
import { ownSite } from '../support/own-site';
import { ACTIONS, ROUTES, type RouteRight } from '../support/rights';
import type { TestSite } from '../support/site';
import { rawGet, TRANSPORTS } from '../support/transport';

const PRIVATE = /canary-\w+@example\.org/;

let site: TestSite;
let newsroom: Newsroom;
const browsers = new Map<Role, Plainly>();
const tokens = new Map<Role, string>();

beforeAll(async () => {
  site = await ownSite('dossier');
  newsroom = await plantNewsroom(site);
  browsers.set('reader', plainBrowser(site.address));
  for (const role of EDITOR_ROLES) browsers.set(role, await signInAs(role));
}, 180_000);
afterAll(() => site?.stop());

async function signInAs(role: (typeof EDITOR_ROLES)[number]): Promise<Plainly> {
  const browser = plainBrowser(site.address);
  const answer = await browser.send('/en/sign-in', { email: newsroom.emails[role], password: PASSWORD });
  expect([role, answer.status, answer.headers.get('location')]).toEqual([role, 303, '/en/desk']);
  return browser;
}

describe('the tables of rights', () => {
  it('name every address of the build, and no other', () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...new Set(routes)].sort());
  });

  it('name every server action of the build, and no other', () => {
    expect(Object.keys(ACTIONS).sort()).toEqual(actions.map(({ name }) => name).sort());
  });
});

describe('each address, asked for in each way', () => {
  const roots = Object.entries(ROUTES);

  it.each(roots)(
    '%s opens to whom it should, and to nobody else',
    async (_pattern, right) => {
      const faults: string[] = [];
      let asked = 0;
      for (const role of ROLES) {
        for (const { record, path } of addressesOf(right)) {
          const answers = transportsFor({ right, role, record }).map(async (transport) => {
            const headers = { ...transport.headers, cookie: cookieOf(role) };
            const answer = await rawGet(site.address, transport.path(path), headers);
            asked++;
            for (const fault of faultsOf(
              { right, role, record, isPlain: transport.path === TRANSPORTS[0]?.path },
              answer,
            )) {
              faults.push(`${role} ${record?.state ?? ''} ${transport.name} ${path}: ${fault}`);
            }
          });
          await Promise.all(answers);
        }
      }
      expect(faults).toEqual([]);
      expect(asked).toBeGreaterThanOrEqual(TRANSPORTS.length + ROLES.length - 1);
    },
    120_000,
  );
});

describe('what is open', () => {
  it('is seen, by the same eyes that see no leak', async () => {
    const planted = newsroom.records.find(({ state }) => state === 'published');
    const people = await rawGet(site.address, '/en/desk/people', { cookie: cookieOf('administrator') });
    expect([people.status, PRIVATE.test(people.body)]).toEqual([200, true]);
    for (const path of [
      `/en/claims/${planted?.claim.publicId}`,
      `/en/sources/${planted?.source.publicId}`,
      '/en/claims?q=sighted',
    ]) {
      const { status, body } = await rawGet(site.address, path, {});
      expect([path, status, body.includes(planted?.word ?? '-')]).toEqual([path, 200, true]);
    }
  });

  it('leads a stranger from the front of the desk to sign in, and from all else of it to nothing', async () => {
    const front = await rawGet(site.address, '/fa/desk', {});
    expect([front.status, front.location]).toEqual([307, '/fa/sign-in?next=%2Ffa%2Fdesk']);
    const [people, never] = await Promise.all(
      ['/fa/desk/people', '/fa/desk/nothing'].map((path) => rawGet(site.address, path, {})),
    );
    expect([people?.status, never?.status]).toEqual([404, 404]);
  });
});

describe('each server action', () => {
  const guarded = Object.entries(ACTIONS).flatMap(([name, right]) =>
    right === 'everybody' ? [] : [[name, right] as const],
  );
  const ofEditors = guarded.flatMap(([name, right]) =>
    right === 'our-pages' ? [] : [[name, right] as const],
  );

  it.each(guarded)('%s runs for nobody whom no page of ours sends', async (name) => {
    const before = await digestOf(site.database);
    for (const role of ROLES) {
      const own = { token: await tokenOf(role), opId: newId() };
      for (const headers of FOREIGN) {
        const status = await call(name, { role, fields: own, headers });
        expect([name, role, headers, status]).toEqual([name, role, headers, expect.toSatisfy(isRefusal)]);
      }
    }
    expect(await digestOf(site.database)).toBe(before);
  });

  it.each(ofEditors)(
    '%s runs for nobody without its right and the token of their session',
    async (name, right) => {
      const before = await digestOf(site.database);
      for (const role of ROLES) {
        const statuses = await withEachToken(name, role);
        const [without, foreign, own] = role === 'reader' ? [401, 401, 401] : [403, 403, 404];
        const expected = everCan(role, right) ? { without, foreign } : { without, foreign, own };
        expect([name, role, statuses]).toEqual([name, role, expect.objectContaining(expected)]);
      }
      expect(await digestOf(site.database)).toBe(before);
    },
  );

  it.each(guarded.filter(([name]) => !takesNothing(name)))(
    '%s refuses an empty form and unknown fields',
    async (name, right) => {
      const before = await digestOf(site.database);
      const role = EDITOR_ROLES.find((one) => right !== 'our-pages' && everCan(one, right)) ?? 'reader';
      const own = { token: await tokenOf(role), opId: newId() };
      for (const fields of [own, { ...own, role: 'administrator', isAdmin: '1', 'a.__proto__.b': '1' }]) {
        const status = await call(name, { role, fields, headers: { origin: site.address } });
        expect([name, role, status]).toEqual([name, role, 422]);
      }
      expect(await digestOf(site.database)).toBe(before);
    },
  );
});

/**
 * The statuses of an action without a token, with somebody else's and with one's own. It is sent what no schema takes,
 * so that nothing runs where it is allowed.
 */
async function withEachToken(name: string, role: Role) {
  const headers = { origin: site.address };
  const send = (fields: Readonly<Record<string, string>>) =>
    call(name, { role, fields: { ...fields, opId: newId(), nothing: 'takes this' }, headers });
  return {
    without: await send({}),
    foreign: await send({ token: await tokenOf(role === 'editor' ? 'publisher' : 'editor') }),
    own: await send({ token: await tokenOf(role) }),
  };
}

/** What a page of another site sends with a form, and what a program that is no browser does. */
const FOREIGN = [
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'http://127.0.0.1:1' },
  { origin: 'http://localhost' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
];

/** Ours are 401 and 403; Next itself answers a foreign origin with 500. */
function isRefusal(status: number): boolean {
  return [401, 403, 500].includes(status);
}

/** Actions without fields of their own would run here. */
function takesNothing(name: string): boolean {
  return /#(?:signOut|endOtherSessions)Action$/.test(name);
}

/** An address of each record there is to a route, or the one address it has; the languages are ways of asking. */
function addressesOf(right: RouteRight): { record: Planted | null; path: string }[] {
  const records = 'isOfRecord' in right ? newsroom.records : newsroom.records.slice(0, 1);
  return records.map((record) => ({
    record: 'isOfRecord' in right ? record : null,
    path: right.path(record).replace('[lang]', 'en'),
  }));
}

type Question = { right: RouteRight; role: Role; record: Planted | null; isPlain: boolean };

/** What an answer shows that this role may not see. */
function faultsOf(question: Question, { status, body }: { status: number; body: string }): string[] {
  const { role } = question;
  const leaks = newsroom.records
    .filter((planted) => body.includes(planted.word) && !maySee(question, planted))
    .map(({ state }) => `shows what is ${state}`);
  const isOpen = isAllowed(question);
  const isPrivate = PRIVATE.test(body) && (!isOpen || role === 'reader');
  return [
    ...leaks,
    ...(isPrivate ? ['shows an address of an editor'] : []),
    ...(!isOpen && question.isPlain && status === 200 ? ['answers 200'] : []),
    ...(status >= 500 ? [`answers ${status}`] : []),
  ];
}

/** Public pages show what is public, whoever reads; pages about a record show it by the right they ask. */
function maySee({ right, role }: Question, { state }: Planted): boolean {
  if ('isOfRecord' in right && right.who !== 'everybody') return can(role, right.who, state);
  return right.who === 'everybody' ? state === 'published' : can(role, right.who) && can(role, 'read', state);
}

/** A way past a guard matters to whom it keeps out: who may come in is asked for in the plain way alone. */
function transportsFor(question: Omit<Question, 'isPlain'>) {
  const isKeptOut = question.role === 'reader' || !isAllowed(question);
  return isKeptOut ? TRANSPORTS : TRANSPORTS.slice(0, 1);
}

function isAllowed({ right, role, record }: Omit<Question, 'isPlain'>): boolean {
  if (right.who === 'everybody') return true;
  if (!('isOfRecord' in right)) return can(role, right.who);
  return record !== null && can(role, right.who, record.state);
}

function cookieOf(role: Role): string {
  return [...(browsers.get(role)?.cookies ?? [])].map((pair) => pair.join('=')).join('; ');
}

/** The token in the forms of a role's own pages; a stranger has none, and makes one up. */
async function tokenOf(role: Role): Promise<string> {
  if (role === 'reader') return 'a-token-that-nobody-gave';
  const known = tokens.get(role);
  if (known !== undefined) return known;
  const page = await browsers.get(role)?.get('/en/desk/account');
  const form = /<form\b[\s\S]*?name="token"[\s\S]*?<\/form>/.exec((await page?.text()) ?? '')?.[0] ?? '';
  const token = hiddenFields(form)['token'] ?? '';
  tokens.set(role, token);
  return token;
}

type Call = {
  readonly role: Role;
  readonly fields: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
};

/** Calls an action as React does for `useActionState`: the state before, then the form. */
async function call(name: string, { role, fields, headers }: Call): Promise<number> {
  const action = actions.find((one) => one.name === name);
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.append(`_1_${field}`, value);
  body.append('0', '[{"status":"new"},"$K1"]');
  const response = await fetch(site.address + (action?.page ?? ''), {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: {
      'next-action': action?.id ?? '',
      accept: 'text/x-component',
      cookie: cookieOf(role),
      ...headers,
    },
  });
  await response.text();
  return response.status;
}
