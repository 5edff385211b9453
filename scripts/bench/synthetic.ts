import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import postgres, { type Sql } from 'postgres';
import { newPublicId } from '@/lib/id';
import { splitBlocks } from '@/text/blocks';
import { FOLD_VERSION } from '@/text/fold';
import { key } from '@/text/key';
import { makePassage, type Passage } from '@/text/passage';
import { indexTerms, toTsVector } from '@/text/search-terms';
import { randomOf } from './random';

const CLAIMS_A_SOURCE = 5;
const BATCH = 1000;
const CLAIMS_A_TOPIC = 50;
const CLAIMS_AN_OUTLET = 250;
const KINDS = ['denial', 'scope', 'degree', 'numeric', 'word-vs-deed', 'presupposition'];
const MODES = ['direct', 'indirect', 'denial', 'document', 'narration'];
const STANCES = ['affirms', 'implies', 'hedges', 'denies'];
const EDITOR = '01929c6a-0000-7000-8000-0000000000ff';
const DAY_MS = 86_400_000;
/** Claims that share one of the rare words. */
const CLAIMS_A_RARE_WORD = 20;
const LETTERS = [...'بتجحدرسشصعفقکلمن'];
const RECORD = { version: 1, created_at: '2024-01-01T00:00:00Z' };
const PUBLIC = { state: 'published', published_at: '2024-01-01T00:00:00Z' };

type Row = Record<string, unknown>;
type Made = { readonly id: string; readonly topic: number };

/** What rows are made with: the same dice, words and people for a whole record. */
type Tools = {
  readonly random: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** An index below `n`, small ones far more often, as speakers and topics are in life (Zipf). */
  readonly zipf: (n: number) => number;
  readonly words: readonly string[];
};

/**
 * Fills a migrated, empty database with a made-up record of this many claims, half as many contradictions, and
 * speakers and topics as uneven as real ones, all public. Nothing in it means anything.
 */
export async function fillSynthetic(url: string, claims: number): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const tools = await toolsOf(claims);
  try {
    await sql`insert into editor (id, kind, byline) values (${EDITOR}, 'service', '{"en": "Synthetic"}')`;
    const outlets = Math.ceil(claims / CLAIMS_AN_OUTLET);
    const actors = await fillActors(sql, { count: Math.ceil(claims ** 0.75), outlets }, tools);
    const topics = await fillTopics(sql, Math.ceil(claims / CLAIMS_A_TOPIC));
    const rare = rareWords(Math.ceil(claims / CLAIMS_A_RARE_WORD));
    const made: Made[] = [];
    for (let from = 0; from < claims; from += BATCH) {
      const tables = new Map<string, Row[]>(TABLES.map((table) => [table, []]));
      for (let at = from; at < Math.min(from + BATCH, claims); at += CLAIMS_A_SOURCE) {
        made.push(...putSource(tables, { actors, topics, tools, rare }));
      }
      for (const [table, rows] of tables) await insert(sql, table, rows);
    }
    await insert(sql, 'link', linkRows(made, tools));
    await sql`
      select guard.append_history(gen_random_uuid(), 'claim', id, 1, ${EDITOR}::uuid, 'record', '{}'::bytea) from claim`;
    await sql`vacuum analyze`;
  } finally {
    await sql.end();
  }
}

const TABLES = ['source', 'capture', 'passage', 'claim', 'hop', 'topic_claim', 'stance'];

async function toolsOf(seed: number): Promise<Tools> {
  const random = randomOf(seed);
  const words = (await readFile('prisma/dossier/article.fa.txt', 'utf8')).split(/\s+/u);
  const pick = <T>(from: readonly T[]): T => {
    const [first] = from;
    const picked = from[Math.floor(random() * from.length)] ?? first;
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  };
  return { random, pick, words, zipf: (n) => Math.min(n - 1, Math.floor(n ** random()) - 1) };
}

async function insert(sql: Sql, table: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const part = rows.slice(at, at + BATCH);
    const columns = Object.keys(part[0] ?? {});
    const json = JSON.stringify(part);
    await sql`
      insert into ${sql(table)} (${sql(columns)})
      select ${sql(columns)} from jsonb_populate_recordset(null::${sql(table)}, ${json}::text::jsonb)`;
  }
}

async function fillActors(
  sql: Sql,
  { count, outlets }: { count: number; outlets: number },
  { pick, words }: Tools,
): Promise<Actors> {
  const actors = Array.from({ length: count }, (_, n) => ({
    id: crypto.randomUUID(),
    public_id: newPublicId(),
    type: n < outlets ? 'outlet' : 'person',
    names: { en: `Speaker ${n}`, fa: `${pick(words)} ${n}`, ps: `${pick(words)} ${n}` },
    ...RECORD,
  }));
  await insert(sql, 'actor', actors);
  const names = actors.map(({ id, names: { en } }) => ({
    id: crypto.randomUUID(),
    actor_id: id,
    lang: 'en',
    name: en,
    kind: 'name',
    key: key(en),
  }));
  await insert(sql, 'actor_name', names);
  const ids = actors.map(({ id }) => id);
  return { outlets: ids.slice(0, outlets), speakers: ids.slice(outlets) };
}

type Actors = { readonly outlets: readonly string[]; readonly speakers: readonly string[] };

type Topic = { readonly id: string; readonly propositions: readonly string[] };

async function fillTopics(sql: Sql, count: number): Promise<Topic[]> {
  const topics = Array.from({ length: count }, () => ({
    id: crypto.randomUUID(),
    propositions: Array.from({ length: 6 }, () => crypto.randomUUID()),
  }));
  await insert(
    sql,
    'topic',
    topics.map(({ id }, n) => ({
      id,
      public_id: newPublicId(),
      title: { en: `Topic ${n}` },
      ...RECORD,
      ...PUBLIC,
    })),
  );
  const propositions = topics.flatMap((topic) =>
    topic.propositions.map((id, n) => ({
      id,
      public_id: newPublicId(),
      topic_id: topic.id,
      position: n + 1,
      text: { en: `Proposition ${n}` },
      ...RECORD,
    })),
  );
  await insert(sql, 'proposition', propositions);
  return topics;
}

type Cast = {
  readonly actors: Actors;
  readonly topics: readonly Topic[];
  readonly tools: Tools;
  readonly rare: readonly string[];
};

/** The rare words of a record with so many of them: the numbers from 0, in sixteen letters. */
export function rareWords(count: number): string[] {
  return Array.from({ length: count }, (_, n) =>
    [...n.toString(16).padStart(5, '0')].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join(''),
  );
}

/** Puts one source with its capture and five claims, one a line, into the rows of their tables. */
function putSource(tables: ReadonlyMap<string, Row[]>, cast: Cast): Made[] {
  const { random, pick, words } = cast.tools;
  const lines = Array.from({ length: CLAIMS_A_SOURCE }, () =>
    [pick(cast.rare), ...Array.from({ length: 8 + Math.floor(random() * 20) }, () => pick(words))].join(' '),
  );
  const text = lines.join('\n');
  const [sourceId, captureId] = [crypto.randomUUID(), crypto.randomUUID()];
  const hash = createHash('sha256').update(text).digest('hex');
  const outlet_id = pick(cast.actors.outlets);
  const place = { source_id: sourceId, capture_id: captureId, outlet_id };
  tables.get('source')?.push({
    id: sourceId,
    public_id: newPublicId(),
    kind: 'article',
    lang: 'fa-AF',
    outlet_id,
    label: { en: 'Synthetic source' },
    ...RECORD,
    ...PUBLIC,
  });
  tables.get('capture')?.push({
    id: captureId,
    source_id: sourceId,
    number: 1,
    method: 'paste',
    mime: 'text/plain',
    original: `\\x${Buffer.from(text).toString('hex')}`,
    original_sha256: hash,
    text,
    text_sha256: hash,
    blocks: splitBlocks(text),
    lang: 'fa-AF',
    dir: 'rtl',
    captured_by_id: EDITOR,
    captured_at: RECORD.created_at,
  });
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3500) * DAY_MS)
    .toISOString()
    .slice(0, 10);
  let start = 0;
  return lines.map((line) => {
    const made = putClaim(tables, cast, {
      ...place,
      passage: makePassage(text, start, start + line.length),
      day,
    });
    start += line.length + 1;
    return made;
  });
}

type Place = {
  readonly source_id: string;
  readonly capture_id: string;
  readonly outlet_id: string;
  readonly passage: Passage;
  readonly day: string;
};

function putClaim(tables: ReadonlyMap<string, Row[]>, { actors, topics, tools }: Cast, place: Place): Made {
  const { passage, day, source_id, capture_id, outlet_id } = place;
  const { exact, prefix, suffix, start, end, startCodePoint: start_cp, endCodePoint: end_cp } = passage;
  const [id, passage_id, speaker] = [
    crypto.randomUUID(),
    crypto.randomUUID(),
    actors.speakers[tools.zipf(actors.speakers.length)],
  ];
  const topic = tools.zipf(topics.length);
  tables
    .get('passage')
    ?.push({ id: passage_id, capture_id, start, end, start_cp, end_cp, exact, prefix, suffix });
  tables.get('claim')?.push({
    ...{ id, public_id: newPublicId(), source_id, capture_id, passage_id, speaker_id: speaker, quote: exact },
    ...{
      lang: 'fa-AF',
      mode: tools.pick(MODES),
      act: 'assertion',
      own_deed: false,
      fold_version: FOLD_VERSION,
    },
    ...{ said_edtf: day, said_earliest: day, said_latest: day, said_basis: 'stated', sort_on: day },
    norm_tsv: toTsVector(indexTerms(exact, 'fa-AF')),
    ...RECORD,
    ...PUBLIC,
  });
  const step = { claim_id: id, inferred: false, origin_stated: true };
  tables.get('hop')?.push({ ...step, position: 1, actor_id: speaker, act: 'says', source_id: null });
  tables.get('hop')?.push({ ...step, position: 2, actor_id: outlet_id, act: 'reports', source_id });
  tables.get('topic_claim')?.push({ topic_id: topics[topic]?.id, claim_id: id });
  if (tools.random() < 0.1) {
    const proposition_id = tools.pick(topics[topic]?.propositions ?? []);
    tables.get('stance')?.push({ proposition_id, claim_id: id, stance: tools.pick(STANCES) });
  }
  return { id, topic };
}

/** Half as many contradictions as claims: most between claims of one topic, as they are in life. */
function linkRows(made: readonly Made[], { random, pick }: Tools): Row[] {
  const byTopic = new Map<number, string[]>();
  for (const { id, topic } of made) byTopic.set(topic, [...(byTopic.get(topic) ?? []).slice(-500), id]);
  const pairs = new Map<string, readonly [low: string, high: string]>();
  while (pairs.size < made.length / 2) {
    const { id, topic } = pick(made);
    const other = random() < 0.8 ? pick(byTopic.get(topic) ?? [id]) : pick(made).id;
    if (other !== id) pairs.set([id, other].sort().join(), id < other ? [id, other] : [other, id]);
  }
  return Array.from(pairs.values(), ([low, high]) => ({
    ...{
      id: crypto.randomUUID(),
      public_id: newPublicId(),
      type: 'contradicts',
      kind: pick(KINDS),
      version: 1,
    },
    ...{ strength: pick(['strong', 'medium', 'partial']), asserted_by: 'editor', from_is_older: false },
    ...{ from_claim_id: low, to_claim_id: high, pair_low: low, pair_high: high, reason: { en: 'Made up' } },
    ...{ proposed_by_id: EDITOR, proposed_at: RECORD.created_at, confirmed_by_id: EDITOR },
    confirmed_at: new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 300) * DAY_MS).toISOString(),
    ...PUBLIC,
  }));
}
