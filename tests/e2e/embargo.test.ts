import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from '../support/accounts';
import { plainBrowser } from '../support/forms';
import { PLANTED_WORD, type Planted, plantEditors, plantRecord } from '../support/newsroom';
import { ownSite } from '../support/own-site';
import { publicAddresses } from '../support/pages';
import type { TestSite } from '../support/site';
import { rawGet } from '../support/transport';

/** How far ahead the embargo ends: every address is asked several times before. */
const AHEAD_MS = 8_000;
const PATIENCE_MS = 120_000;

/** One address and the word that it shows once the embargo has ended, and not before. */
type Watched = { readonly path: string; readonly word: string };
type Seen = { readonly startedAt: number; readonly endedAt: number; readonly isShown: boolean };

let site: TestSite;
let cookie: string;
let people: { readonly administrator: string; readonly publisher: string };
/** Under embargo, and public from the beginning. */
let kept: Planted;
let open: Planted;

beforeAll(async () => {
  site = await ownSite('dossier');
  const { emails, administratorId } = await plantEditors(site);
  const publisher = await scalar(`select editor_id as id from auth_user where email = '${emails.publisher}'`);
  people = { administrator: administratorId, publisher };
  kept = await plantRecord(site.database, 'draft', administratorId);
  open = await plantRecord(site.database, 'published', administratorId);
  const editor = plainBrowser(site.address);
  await editor.send('/en/sign-in', { email: emails.administrator, password: PASSWORD });
  cookie = [...editor.cookies].map((pair) => pair.join('=')).join('; ');
}, 180_000);
afterAll(() => site?.stop());

function scalar(sql: string): Promise<string> {
  return withClient(site.database, async (client) =>
    String(Object.values((await client.query(sql)).rows[0] ?? {})[0]),
  );
}

const by = (who: keyof typeof people) => ({ editorId: people[who], opId: newId(), reason: 'A test' });

it(
  'nothing under embargo is public before its end, and everything is with the first answer after',
  async () => {
    const words = await writeMore();
    const watched: Watched[] = [
      ...[`/en/claims/${kept.claim.publicId}`, `/fa/sources/${kept.source.publicId}`].map(of(kept.word)),
      ...[`/ps/topics/${kept.topic.publicId}`, `/api/v1/annotations/${kept.note.publicId}`].map(
        of(kept.word),
      ),
      ...[`/en/claims/${kept.claim.publicId}/cite/ris`, '/en'].map(of(kept.word)),
      ...[`/fa/claims?q=${PLANTED_WORD}`, `/api/v1/claims/suggest?q=${PLANTED_WORD}`, '/sitemap.xml'].map(
        of(kept.claim.publicId),
      ),
      ...Object.values(words).map((word) => ({ path: `/en/claims/${open.claim.publicId}`, word })),
    ];
    for (const { path } of watched) await rawGet(site.address, path, { cookie }); // an editor looks at all of them first
    const end = new Date(Date.now() + AHEAD_MS);
    await keepUntil(end);
    const seen = await Promise.all(watched.map((one) => watch(one, end.getTime())));
    for (const [index, answers] of seen.entries()) {
      const { path } = watched[index] ?? { path: '' };
      const begunAfter = answers.filter(({ startedAt }) => startedAt >= end.getTime());
      const endedBefore = answers.filter(({ endedAt }) => endedAt < end.getTime());
      expect([path, endedBefore.filter(({ isShown }) => isShown)]).toEqual([path, []]);
      expect([path, begunAfter.filter(({ isShown }) => !isShown)]).toEqual([path, []]);
      expect([path, endedBefore.length > 0, begunAfter.length > 0]).toEqual([path, true, true]);
    }
  },
  PATIENCE_MS,
);

it(
  'no answer of a public address may be kept by a cache: it would show what is hidden, or hide what is public',
  async () => {
    const kept: string[] = [];
    for (const path of publicAddresses([open])) {
      const { headers } = await rawGet(site.address, path, {});
      if (/(?:max-age=|stale-while-revalidate=)[1-9]/.test(headers)) kept.push(path);
    }
    expect(kept).toEqual([]);
  },
  PATIENCE_MS,
);

function of(word: string) {
  return (path: string): Watched => ({ path, word });
}

/** A finding, a reply and a link on the claim that is public, as drafts, each with its word. */
async function writeMore() {
  const { writeFinding } = await import('@/features/assessment/commands');
  const { SHIPPED_SCALE } = await import('@/features/assessment/shipped-scale');
  const { recordReply } = await import('@/features/reply/commands');
  const { linkClaims } = await import('@/features/link/commands');
  const claimId = open.claim.id;
  const words = { finding: `finding${newId()}`, reply: `reply${newId()}`, link: `link${newId()}` };
  const days = { validFrom: '2023-03-28', validTo: null };
  const rating = { scaleId: SHIPPED_SCALE.id, verdict: 'false', why: { en: words.finding } };
  await writeFinding({ claimId, ...rating, ...days }, by('administrator'));
  await recordReply(
    claimId,
    {
      ...{ actorId: null, fromName: 'A spokesman', gloss: {}, source: '', text: words.reply, lang: 'en' },
      ...{ receivedOn: '2023-03-28', channel: 'letter' },
    },
    by('administrator'),
  );
  const other = await scalar('select id from claim where public_from <= now() order by id limit 1');
  const link = {
    type: 'contradicts',
    kind: 'scope',
    assertedBy: 'editor',
    reason: { en: words.link },
  } as const;
  await linkClaims({ ...link, fromClaimId: claimId, toClaimId: other }, by('administrator'));
  return words;
}

/** Publishes all that is a draft, from `end` on. */
async function keepUntil(end: Date): Promise<void> {
  const { moveRecord, publishWithClaims } = await import('@/features/workflow/commands');
  await publishWithClaims(kept.source.id, by('publisher'), end);
  const ids = {
    topic: kept.topic.id,
    assessment: await scalar('select id from assessment'),
    reply: await scalar('select id from reply'),
    link: await scalar(`select id from link where from_claim_id = '${open.claim.id}'`),
  };
  for (const kind of ['topic', 'assessment', 'reply', 'link'] as const) {
    await moveRecord({ kind, id: ids[kind], step: 'publish', at: end }, by('publisher'));
  }
}

/** Asks for an address again and again, until an answer that was begun after `end`. */
async function watch({ path, word }: Watched, end: number): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let startedAt = 0; startedAt < end; ) {
    startedAt = Date.now();
    const { body } = await rawGet(site.address, path, {});
    seen.push({ startedAt, endedAt: Date.now(), isShown: body.includes(word) });
  }
  return seen;
}
