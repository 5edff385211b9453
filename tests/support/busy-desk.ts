import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorRole } from '@/features/access/policy';
import type { ClaimInput } from '@/features/claim/schema';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { type DossierIds, dossierIds } from './dossier';
import { type Planted, plantRecords } from './newsroom';
import { ROOT } from './tree';

/** One page of the desk, without its language. */
export type DeskPlace = { readonly name: string; readonly path: string; readonly as?: EditorRole };

/** What was planted, by public ids. */
type Work = {
  readonly ids: DossierIds;
  readonly records: readonly Planted[];
  readonly copied: string;
  readonly captureId: string;
  readonly draft: string;
  readonly pair: readonly [string, string];
  readonly link: string;
  readonly shownLink: string;
  readonly finding: string;
  readonly reply: string;
};

const SAID = 'داعش یک پروژهی امریکایی است';
const LONG =
  'Whether the two of them speak of the same place, which neither says: ask the desk in Kabul, and look at https://example.org/a/very/long/address/without/any/space/in/it?that=never&breaks=anywhere';

/**
 * Plants work of every kind beside the dossier, and gives every page of the desk: records in each state, a source with
 * claims and suggestions and no title, two copies of it, a link, a finding, a reply, a report, notes, a topic that is
 * withheld, long words. The site must be this file's own, with its editors there.
 */
export async function plantBusyDesk(database: string, editorId: string): Promise<DeskPlace[]> {
  const ids = await dossierIds(database);
  const records = await plantRecords(database, editorId);
  return placesOf(await plantWork(database, { ids, records, editorId }));
}

type Ground = Pick<Work, 'ids' | 'records'> & { readonly editorId: string };

async function plantWork(database: string, { ids, records, editorId }: Ground): Promise<Work> {
  const by = () => ({ editorId, opId: newId(), reason: 'Planted by a test' });
  const ask = (sql: string, values: readonly unknown[] = []) => one(database, sql, values);
  const { importSource } = await import('@/features/source/commands');
  const { recordClaim } = await import('@/features/claim/commands');
  const { linkClaims } = await import('@/features/link/commands');
  const { moveRecord } = await import('@/features/workflow/commands');
  const { recaptureSource } = await import('@/features/capture/commands');
  const article = readFileSync(join(ROOT, 'prisma/dossier/article.fa.txt'), 'utf8');
  const text = article.slice(article.indexOf('در همین حال، سعید خوستی'));
  const bytes = (words: string) => new TextEncoder().encode(words);
  const source = await importSource(
    { ...{ kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste' }, bytes: bytes(text) },
    by(),
  );
  const capture = await ask('select id::text, text from capture where source_id = $1', [source.id]);
  const speaker = await ask(`select id::text from actor where names ->> 'en' = 'Saeed Khosti'`);
  const speakerId = speaker['id'] ?? '';
  const start = (capture['text'] ?? '').indexOf(SAID);
  const input = {
    ...{ captureId: capture['id'] ?? '', speakerId, mode: 'direct', act: 'accusation' },
    passage: { start, end: start + SAID.length },
    hops: [{ actorId: speakerId, act: 'posts' }],
  } satisfies ClaimInput;
  const draft = await recordClaim(input, by());
  const shown = await ask('select id::text from claim where public_id = $1', [ids.claim('S01')]);
  const link = await linkClaims(
    {
      ...{ type: 'contradicts', kind: 'commitment', assertedBy: 'editor' },
      ...{ fromClaimId: draft.id, toClaimId: shown['id'] ?? '', reason: { en: LONG } },
    },
    by(),
  );
  for (const move of [
    { kind: 'source', id: source.id },
    { kind: 'link', id: link.id },
  ] as const) {
    await moveRecord({ ...move, step: 'submit' }, by());
  }
  await recaptureSource(
    { sourceId: source.id, bytes: bytes(text.replace('امریکایی', 'آمریکایی')), method: 'paste' },
    by(),
  );
  const { withholdTopic } = await import('@/features/withhold/commands');
  await withholdTopic(recordIn(records, 'published').topic.id, by());
  const said = await saidOfClaim({ claimId: shown['id'] ?? '', draftId: draft.id, by });
  const publicId = async (table: string, id: string) =>
    (await ask(`select public_id as id from ${table} where id = $1`, [id]))['id'] ?? '';
  return {
    ...{ ids, records, ...said },
    captureId: input.captureId,
    copied: await publicId('source', source.id),
    draft: await publicId('claim', draft.id),
    link: await publicId('link', link.id),
    shownLink:
      (await ask(`select public_id as id from link where state = 'published' order by id limit 1`))['id'] ??
      '',
    pair: [ids.claim('S01'), ids.claim('S16')],
  };
}

type About = {
  readonly claimId: string;
  readonly draftId: string;
  readonly by: () => { editorId: string; opId: string; reason: string };
};

/** What is said of a claim besides its links: a finding, a reply, a reader's report, notes with an answer. */
async function saidOfClaim({ claimId, draftId, by }: About): Promise<Pick<Work, 'finding' | 'reply'>> {
  const { writeFinding } = await import('@/features/assessment/commands');
  const { SHIPPED_SCALE } = await import('@/features/assessment/shipped-scale');
  const { recordReply } = await import('@/features/reply/commands');
  const { annotate, replyToNote } = await import('@/features/annotation/commands');
  const { reportError } = await import('@/features/report/commands');
  const finding = await writeFinding(
    {
      ...{ claimId, scaleId: SHIPPED_SCALE.id, verdict: 'mixed' },
      ...{ why: { en: LONG, fa: 'هشت حمله در یک ماه' }, validFrom: '2023-03-28', validTo: null },
    },
    by(),
  );
  const reply = await recordReply(
    claimId,
    {
      ...{ actorId: null, fromName: 'Office of the spokesman', text: 'هرگز نگفته‌ایم.', lang: 'fa-AF' },
      ...{ gloss: { en: 'We never said so.' }, receivedOn: '2026-11-02', channel: 'letter', source: '' },
    },
    by(),
  );
  const note = await annotate(
    {
      ...{ claimId: draftId, motivation: 'questioning', body: { en: LONG }, mentions: [by().editorId] },
    },
    by(),
  );
  await replyToNote({ noteId: note.id, body: { fa: 'از دفتر پرسیدم.' }, mentions: [] }, by());
  await reportError({ about: '/claims', message: LONG, contact: 'reader@example.org' });
  return { finding: finding.publicId, reply: reply.publicId };
}

/** Every page of the desk, each with the cases that look different. */
function placesOf(work: Work): DeskPlace[] {
  const { ids, records, copied, draft, pair } = work;
  const of = (state: Planted['state']) => recordIn(records, state);
  const withheld = of('published');
  const actor = ids.actor('Taliban');
  return [
    { name: 'inbox', path: '' },
    { name: 'inbox-list', path: '?list=review', as: 'publisher' },
    { name: 'sources', path: '/sources' },
    { name: 'claims', path: '/claims' },
    { name: 'claims-none', path: '/claims?q=zzzz' },
    { name: 'actors', path: '/actors?q=a' },
    { name: 'topics', path: '/topics' },
    { name: 'import', path: '/import' },
    { name: 'notes', path: '/annotations' },
    { name: 'reports', path: '/reports' },
    { name: 'takedowns', path: '/takedowns' },
    { name: 'takedowns-of', path: `/takedowns?of=/desk/sources/${of('hidden').source.publicId}` },
    { name: 'people', path: '/people' },
    { name: 'pages', path: '/pages' },
    { name: 'scales', path: '/scales' },
    { name: 'scale', path: '/scales?scale=four-values' },
    { name: 'settings', path: '/settings' },
    { name: 'account', path: '/account' },
    { name: 'source', path: `/sources/${ids.source}` },
    { name: 'source-untitled', path: `/sources/${copied}` },
    { name: 'source-erased', path: `/sources/${of('erased').source.publicId}` },
    { name: 'captures', path: `/sources/${copied}/captures` },
    { name: 'suggestions', path: `/sources/${copied}/suggestions` },
    { name: 'publish', path: `/publish/${copied}` },
    { name: 'claim-new', path: `/claims/new?capture=${work.captureId}&start=0&end=20` },
    { name: 'claim-draft', path: `/claims/${draft}` },
    { name: 'claim-public', path: `/claims/${ids.claim('S01')}` },
    { name: 'claim-hidden', path: `/claims/${of('hidden').claim.publicId}` },
    { name: 'claim-embargoed', path: `/claims/${of('embargoed').claim.publicId}` },
    { name: 'claim-erased', path: `/claims/${of('erased').claim.publicId}` },
    { name: 'link-choose', path: `/links/new?from=${pair[0]}` },
    { name: 'link-new', path: `/links/new?from=${pair[0]}&to=${pair[1]}` },
    { name: 'link-review', path: `/links/${work.link}`, as: 'publisher' },
    { name: 'link-public', path: `/links/${work.shownLink}` },
    { name: 'finding-new', path: `/findings/new?claim=${ids.claim('S02')}` },
    { name: 'finding', path: `/findings/${work.finding}` },
    { name: 'reply-new', path: `/replies/new?claim=${ids.claim('S02')}` },
    { name: 'reply', path: `/replies/${work.reply}` },
    { name: 'actor', path: `/actors/${actor}` },
    { name: 'actor-new', path: '/actors/new' },
    { name: 'actor-merge', path: `/actors/${actor}/merge` },
    {
      name: 'actor-merge-into',
      path: `/actors/${ids.actor('Saeed Khosti')}/merge?into.words=Zalmay%20Khalilzad`,
    },
    { name: 'topic', path: `/topics/${ids.topic}` },
    { name: 'source-withheld', path: `/sources/${withheld.source.publicId}` },
    { name: 'claim-withheld', path: `/claims/${withheld.claim.publicId}` },
    { name: 'topic-withheld', path: `/topics/${withheld.topic.publicId}` },
    { name: 'topic-draft', path: `/topics/${of('draft').topic.publicId}` },
    { name: 'note', path: `/annotations/${of('draft').note.publicId}` },
  ];
}

function recordIn(records: readonly Planted[], state: Planted['state']): Planted {
  const record = records.find((each) => each.state === state);
  if (!record) throw new Error(`Nothing was planted in the state ${state}`);
  return record;
}

async function one(
  database: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Record<string, string>> {
  return withClient(database, async (client) => (await client.query(sql, [...values])).rows[0] ?? {});
}
