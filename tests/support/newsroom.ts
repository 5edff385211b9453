import { EDITOR_ROLES, type EditorRole, type RecordState } from '@/features/access/policy';
import type { ClaimInput } from '@/features/claim/schema';
import { newId } from '@/lib/id';
import { withClient } from '@/scripts/launcher/client.mjs';
import { PASSWORD } from './accounts';
import { erasureAsked } from './erasure';

/** One record in each state, by public id and key, with a word that stands nowhere else. */
export type Planted = {
  readonly state: RecordState;
  readonly word: string;
  readonly captureId: string;
  readonly source: { readonly id: string; readonly publicId: string };
  readonly claim: { readonly id: string; readonly publicId: string };
  readonly topic: { readonly id: string; readonly publicId: string };
  /** A note on the claim's words that says it is for everybody. */
  readonly note: { readonly id: string; readonly publicId: string };
};

/** A word of every planted claim, to search them by without naming any. */
export const PLANTED_WORD = 'sighted';

/** Editors of every role, and records in every state, in the database of a site that runs. */
export type Newsroom = {
  readonly emails: Readonly<Record<EditorRole, string>>;
  readonly administratorId: string;
  readonly records: readonly Planted[];
};

const STATES = ['draft', 'in_review', 'published', 'hidden', 'embargoed', 'erased'] as const;

/**
 * Plants them by the site's own commands, in this process. The site must be one of this file of tests alone: its
 * database is named to the code under test here, too.
 */
export async function plantNewsroom(site: { database: string; secret: string }): Promise<Newsroom> {
  const { emails, administratorId } = await plantEditors(site);
  return { emails, administratorId, records: await plantRecords(site.database, administratorId) };
}

/** The records alone, where the editors are there already. */
export async function plantRecords(database: string, administratorId: string): Promise<Planted[]> {
  const records = [];
  for (const state of STATES) records.push(await plantRecord(database, state, administratorId));
  return records;
}

/** Sets the site up and invites an editor of each role, as its pages would. */
export async function plantEditors(site: {
  database: string;
  secret: string;
}): Promise<Omit<Newsroom, 'records'>> {
  process.env['DATABASE_URL'] = site.database;
  process.env['SANAD_SECRET'] = site.secret;
  const emails = {
    contributor: 'canary-contributor@example.org',
    editor: 'canary-editor@example.org',
    publisher: 'canary-publisher@example.org',
    administrator: 'canary-administrator@example.org',
  };
  const { makeSetupCode, setUpNewsroom, inviteEditor, acceptInvitation } = await import(
    '@/features/access/commands'
  );
  const code = (await makeSetupCode()) ?? '';
  const byline = { en: 'Administrator of the tests' };
  await setUpNewsroom({ code, email: emails.administrator, password: PASSWORD, byline });
  const editorId = await editorOf(site.database, emails.administrator);
  for (const role of EDITOR_ROLES.filter((one) => one !== 'administrator')) {
    const invitation = { email: emails[role], role, byline: { en: `${role} of the tests` } };
    const { token } = await inviteEditor(invitation, { editorId, opId: newId() });
    await acceptInvitation({ ticket: token, password: PASSWORD });
  }
  return { emails, administratorId: editorId };
}

async function editorOf(database: string, email: string): Promise<string> {
  return withClient(database, async (client) => {
    const { rows } = await client.query('select editor_id as id from auth_user where email = $1', [email]);
    return String(rows[0]?.id);
  });
}

/** A source with a claim, a note and a topic of it, all in one state, around one word. */
export async function plantRecord(database: string, state: RecordState, editorId: string): Promise<Planted> {
  const { importSource } = await import('@/features/source/commands');
  const { recordClaim } = await import('@/features/claim/commands');
  const { annotate } = await import('@/features/annotation/commands');
  const { openTopic } = await import('@/features/topic/commands');
  const by = () => ({ editorId, opId: newId(), reason: 'Planted by a test' });
  const word = `canary${state.replace('_', '')}${Math.random().toString(36).slice(2, 10)}`;
  // An erasure takes the text; what it was called stays, so there the word is only in the text.
  const shown = state === 'erased' ? 'what was erased' : word;
  const text = `The spokesman said that ${word} had been sighted.\n\nNobody else saw it.`;
  const source = await importSource(
    {
      ...{ kind: 'article', lang: 'en', dir: 'ltr', method: 'paste', title: `Report on ${shown}` },
      bytes: new TextEncoder().encode(text),
    },
    by(),
  );
  return withClient(database, async (client) => {
    const one = async (sql: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query(sql, [...values]);
      return String(rows[0]?.id);
    };
    const captureId = await one('select id from capture where source_id = $1', [source.id]);
    const speakerId = await one('select id from actor order by id limit 1');
    const start = text.indexOf(word);
    const input = {
      ...{ captureId, speakerId, mode: 'indirect', act: 'assertion' },
      passage: { start, end: start + `${word} had been sighted`.length },
      hops: [{ actorId: speakerId, act: 'says' }],
    } satisfies ClaimInput;
    const claim = await recordClaim(input, by());
    const note = await annotate(
      {
        ...{ captureId, span: input.passage, motivation: 'commenting', visibility: 'public' },
        body: { en: `Is ${word} sure?` },
      },
      by(),
    );
    const topic = await openTopic({ title: { en: `Topic of ${shown}` }, claimIds: [claim.id] }, by());
    const publicId = (table: string, id: string) =>
      one(`select public_id as id from ${table} where id = $1`, [id]);
    const planted = {
      ...{ state, word, captureId },
      source: { id: source.id, publicId: await publicId('source', source.id) },
      claim: { id: claim.id, publicId: await publicId('claim', claim.id) },
      topic: { id: topic.id, publicId: await publicId('topic', topic.id) },
      note: { id: note.id, publicId: await publicId('annotation', note.id) },
    };
    await setState(client, planted, editorId);
    return planted;
  });
}

/** Puts the three into their state as their rows say it: the steps between are other tests' matter. */
async function setState(
  client: { query: (sql: string, values?: unknown[]) => Promise<unknown> },
  { state, source, claim, topic }: Planted,
  editorId: string,
): Promise<void> {
  const stored = state === 'embargoed' || state === 'erased' ? 'published' : state;
  const when = state === 'embargoed' ? `now() + interval '1 day'` : 'now()';
  const publishedAt = stored === 'published' || stored === 'hidden' ? when : 'null';
  for (const [table, { id }] of Object.entries({ source, claim, topic })) {
    await client.query(`update ${table} set state = $1, published_at = ${publishedAt} where id = $2`, [
      stored,
      id,
    ]);
  }
  if (state !== 'erased') return;
  await client.query(erasureAsked('source', `'${source.id}'`));
  await client.query(
    `select guard.erase('capture', capture.id, $1, 'A test') from capture where source_id = $2`,
    [editorId, source.id],
  );
}
