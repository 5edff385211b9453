import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '../support/accounts';
import { type Canary, plantCanaries } from '../support/canaries';
import { type Plainly, plainBrowser } from '../support/forms';
import { type Newsroom, type Planted, plantNewsroom } from '../support/newsroom';
import { ownSite } from '../support/own-site';
import { publicAddresses } from '../support/pages';
import { ROUTES } from '../support/rights';
import type { TestSite } from '../support/site';
import { type RawAnswer, rawGet } from '../support/transport';
import { ROOT } from '../support/tree';

/** Stands in a draft of a link between two claims that are public. */
const LINK_WORD = `canarylink${Math.random().toString(36).slice(2, 10)}`;
const AT_ONCE = 6;

let site: TestSite;
let newsroom: Newsroom;
let canaries: Canary[];
let editor: Plainly;

beforeAll(async () => {
  site = await ownSite('dossier');
  newsroom = await plantNewsroom(site);
  const { linkClaims } = await import('@/features/link/commands');
  const other = await withClient(site.database, async (client) =>
    String((await client.query('select id::text from claim order by id limit 1')).rows[0]?.id),
  );
  await linkClaims(
    {
      ...{ type: 'contradicts', kind: 'scope', assertedBy: 'editor' },
      ...{ fromClaimId: planted('published').claim.id, toClaimId: other },
      reason: { en: `They are not the same: ${LINK_WORD}` },
    },
    { editorId: newsroom.administratorId, opId: newId() },
  );
  canaries = await plantCanaries(site, newsroom, planted('published'));
  editor = plainBrowser(site.address);
  const answer = await editor.send('/en/sign-in', {
    email: newsroom.emails.administrator,
    password: PASSWORD,
  });
  expect(answer.status).toBe(303);
}, 180_000);
afterAll(() => site?.stop());

function planted(state: Planted['state']): Planted {
  const record = newsroom.records.find((one) => one.state === state);
  if (!record) throw new Error(`Nothing is planted ${state}`);
  return record;
}

/** Asks for all of them, a few at a time, and hands each answer on. */
async function crawl(
  paths: readonly string[],
  headers: Record<string, string>,
  see: (path: string, answer: RawAnswer) => void,
): Promise<void> {
  const left = [...paths];
  const walk = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      see(path, await rawGet(site.address, path, headers));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
}

/** Every public address of every record, and all that the sitemap names. */
async function everyAddress(): Promise<string[]> {
  const { body } = await rawGet(site.address, '/sitemap.xml', {});
  const named = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found = '']) => new URL(found).pathname);
  return [...new Set([...publicAddresses(newsroom.records), ...named])];
}

/** What nobody but the desk may see, each with its name. */
function secrets(): { what: string; word: string }[] {
  return [
    ...newsroom.records
      .filter(({ state }) => state !== 'published')
      .map(({ state, word }) => ({ what: `what is ${state}`, word })),
    ...canaries,
    { what: 'a draft of a link', word: LINK_WORD },
    { what: 'the secret', word: site.secret },
    { what: 'the database', word: site.database },
  ];
}

/** What strangers are shown that is not public, in words or headers, with how many answers they were given. */
async function leaks(): Promise<{ answers: number; found: string[] }> {
  const secret = secrets();
  const found: string[] = [];
  let answers = 0;
  await crawl(await everyAddress(), {}, (path, { body, headers }) => {
    answers++;
    for (const { what, word } of secret) {
      if (body.includes(word) || headers.includes(word)) found.push(`${path} shows ${what}`);
    }
  });
  return { answers, found };
}

it('no public address shows a canary, before an editor looked at all of them and after', async () => {
  const before = await leaks();
  expect(before.found).toEqual([]);

  const cookie = [...editor.cookies].map((pair) => pair.join('=')).join('; ');
  const desk = Object.entries(ROUTES).flatMap(([pattern, { path }]) =>
    pattern.includes('/desk') ? newsroom.records.map((one) => path(one).replace('[lang]', 'en')) : [],
  );
  const own = canaries.flatMap(({ path }) => path ?? []);
  const words = [...newsroom.records, ...canaries];
  const seen = new Set<string>();
  await crawl([...new Set([...desk, ...own, ...(await everyAddress())])], { cookie }, (_path, { body }) => {
    for (const { word } of words) if (body.includes(word)) seen.add(word);
  });
  // An editor does see them, by the same eyes: all but what was erased.
  expect(newsroom.records.filter(({ word }) => !seen.has(word)).map(({ state }) => state)).toEqual([
    'erased',
  ]);
  expect(canaries.filter(({ path, word }) => path && !seen.has(word)).map(({ what }) => what)).toEqual([]);

  const after = await leaks();
  expect(after.found).toEqual([]);
  expect(after.answers).toBe(before.answers);
  expect(after.answers).toBeGreaterThan(250);
}, 240_000);

it('nothing that is secret stands in what the server printed meanwhile', () => {
  const printed = site.printed();
  expect(printed).toContain('"event":"start"');
  expect(secrets().filter(({ word }) => printed.includes(word))).toEqual([]);
});

it('nothing that a browser loads knows the names of what is secret', () => {
  const folder = join(ROOT, '.next/static');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
  const telling = files.filter((name) =>
    /SANAD_SECRET|DATABASE_URL|OIDC_|MODEL_KEY|postgres(?:ql)?:\/\//.test(
      readFileSync(join(folder, name), 'latin1'),
    ),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(telling).toEqual([]);
});

it.each(['draft', 'hidden', 'embargoed'] as const)(
  'what is %s answers as what never was, by its address and by a search for its words',
  async (state) => {
    const { claim, source, topic, word } = planted(state);
    const plainly = async (path: string, own: string) => {
      const { status, body } = await rawGet(site.address, path, {});
      return { status, body: body.replaceAll(own, '…').replaceAll(/nonce="[^"]+"|nonce\\":\\"[^\\]+/g, '') };
    };
    for (const [list, id] of [
      ['claims', claim.publicId],
      ['sources', source.publicId],
      ['topics', topic.publicId],
    ] as const) {
      const [own, never] = await Promise.all([
        plainly(`/en/${list}/${id}`, id),
        plainly(`/en/${list}/2345672345`, '2345672345'),
      ]);
      expect(own).toEqual(never);
    }
    const nothing = word.replace(/.{8}$/, 'qqqqqqqq');
    for (const path of ['/en/claims?q=', '/en/speakers?q=', '/api/v1/claims/suggest?q=']) {
      const [own, never] = await Promise.all([plainly(path + word, word), plainly(path + nothing, nothing)]);
      expect(own).toEqual(never);
    }
  },
);

it('what is hidden is gone with the next answer, and is there again with the next', async () => {
  const { claim } = planted('published');
  const path = `/en/claims/${claim.publicId}`;
  const { moveRecord } = await import('@/features/workflow/commands');
  const by = async () => ({
    ...{ opId: newId(), reason: 'A test' },
    editorId: await withClient(site.database, async (client) =>
      String((await client.query('select editor_id::text as id from auth_user limit 1')).rows[0]?.id),
    ),
  });
  const status = async () => (await rawGet(site.address, path, {})).status;
  expect(await status()).toBe(200);
  await moveRecord({ kind: 'claim', id: claim.id, step: 'hide' }, await by());
  expect(await status()).toBe(404);
  expect((await rawGet(site.address, '/sitemap.xml', {})).body).not.toContain(claim.publicId);
  await moveRecord({ kind: 'claim', id: claim.id, step: 'restore' }, await by());
  expect(await status()).toBe(200);
});

it('no header that is no part of the address changes what a page says', async () => {
  const path = `/fa/claims/${planted('published').claim.publicId}`;
  const plain = (body: string) => body.replaceAll(/nonce="[^"]+"|nonce\\":\\"[^\\]+/g, '');
  const reader = { 'user-agent': 'Mozilla/5.0' };
  const first = plain((await rawGet(site.address, path, reader)).body);
  const changed: string[] = [];
  for (const name of UNKEYED) {
    for (const value of ['evil.example', '/en/desk', '1"><script>']) {
      const { status, body } = await rawGet(site.address, path, { ...reader, [name]: value });
      if (status !== 200 || plain(body) !== first) changed.push(`${name}: ${value} (${status})`);
    }
  }
  expect(changed).toEqual([]);
});

/** Headers by which caches in front of sites have been poisoned. */
const UNKEYED = [
  ...['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-prefix', 'x-forwarded-for'],
  ...['x-forwarded-server', 'x-host', 'x-original-host', 'x-original-url', 'x-rewrite-url', 'forwarded'],
  ...['x-http-method-override', 'x-method-override', 'x-nextjs-data', 'x-invoke-path', 'x-invoke-status'],
  ...['x-matched-path', 'x-now-route-matches', 'x-vercel-id', 'x-real-ip', 'true-client-ip', 'via'],
  ...['accept-language', 'user-agent', 'referer', 'origin', 'cf-connecting-ip', 'x-wap-profile'],
];
