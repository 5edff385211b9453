import { beforeAll, expect, it } from 'vitest';
import { ensureService } from '@/features/access/commands';
import { recordClaim } from '@/features/claim/commands';
import type { ClaimInput } from '@/features/claim/schema';
import { linkClaims } from '@/features/link/commands';
import { importSource, newestCapture } from '@/features/source/commands';
import { addActor } from '@/features/speaker/commands';
import { moveRecord } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('empty');

/** The newspaper sign is one code point and two UTF-16 units. */
const TEXT = '📰 خبر\nوزیر گفت: «📰 نه».\nسخنگو گفت: «بلی».';
const EDITOR = { id: '01900000-0000-7000-8000-00000000000a', byline: { en: 'Newsroom' } };
const by = (opId: string = crypto.randomUUID()) => ({ editorId: EDITOR.id, opId });
const bytes = (text: string) => new TextEncoder().encode(text);

const record: { sourceId: string; captureId: string; speakerId: string } = {
  sourceId: '',
  captureId: '',
  speakerId: '',
};

const source = (text: string) =>
  ({ kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', bytes: bytes(text) }) as const;

const claim = (words: string): ClaimInput => {
  const start = TEXT.indexOf(words);
  return {
    captureId: record.captureId,
    passage: { start, end: start + words.length },
    speakerId: record.speakerId,
    mode: 'direct',
    act: 'denial',
    hops: [{ actorId: record.speakerId, act: 'says' }],
  };
};

beforeAll(async () => {
  await ensureService(EDITOR);
  record.sourceId = (await importSource(source(TEXT), by())).id;
  record.captureId = (await newestCapture(record.sourceId)).id;
  record.speakerId = (await addActor({ type: 'person', names: { fa: 'سخنگو' } }, by())).id;
});

it('keeps the bytes and the text of a source, with their hashes and blocks', async () => {
  const [capture] = await query('select text, original, blocks, method from capture where id = $1', [
    record.captureId,
  ]);
  expect(capture?.['text']).toBe(TEXT);
  expect(capture?.['original']).toEqual(Buffer.from(TEXT, 'utf8'));
  expect(capture?.['blocks']).toHaveLength(3);
});

it('places a claim behind a character outside the BMP: UTF-16 inside, code points beside', async () => {
  const { id } = await recordClaim(claim('📰 نه'), by());
  const [row] = await query(
    'select start, "end", start_cp, end_cp, exact, quote from claim join passage on passage.id = passage_id where claim.id = $1',
    [id],
  );
  const start = TEXT.indexOf('📰 نه');
  expect(row).toEqual({
    start,
    end: start + 5,
    start_cp: start - 1,
    end_cp: start + 3,
    exact: '📰 نه',
    quote: '📰 نه',
  });
});

it('refuses a passage that cuts a character in two, or lies outside the text', async () => {
  const whole = claim('بلی');
  await expect(recordClaim({ ...whole, passage: { start: 1, end: 4 } }, by())).rejects.toMatchObject({
    code: 'invalid',
    reason: 'passage.outside',
  });
  await expect(recordClaim({ ...whole, passage: { start: 4, end: 4000 } }, by())).rejects.toMatchObject({
    reason: 'passage.outside',
  });
});

it('does one thing once, however often the same intention arrives', async () => {
  const intention = by();
  const [first, ...more] = await Promise.all([1, 2, 3].map(() => recordClaim(claim('بلی'), intention)));
  const again = await recordClaim(claim('بلی'), intention);
  expect(new Set([first?.id, ...more.map(({ id }) => id), again.id]).size).toBe(1);
  expect(again.isRepeat).toBe(true);
  expect(await query("select from claim where quote = 'بلی'")).toHaveLength(1);
});

it('writes who, what and which version in the history of each change, in the same transaction', async () => {
  const { id } = await recordClaim(claim('گفت'), by());
  await moveRecord(
    { kind: 'claim', id, step: 'publish' },
    { ...by(), reason: 'Checked against the recording' },
  );
  const rows = await query(
    `select entry.version, entry.verb, entry.prev_hash is null as first, convert_from(body, 'UTF8')::json ->> 'reason' as reason
     from history_entry entry join history_payload on entry_id = entry.id where aggregate_id = $1 order by version`,
    [id],
  );
  expect(rows).toEqual([
    { version: 1, verb: 'record', first: true, reason: null },
    { version: 2, verb: 'publish', first: false, reason: 'Checked against the recording' },
  ]);
});

it('leaves nothing behind when a change fails half-way', async () => {
  const before = await query('select count(*) from history_entry');
  const unknown: ClaimInput = { ...claim('وزیر'), hops: [{ actorId: crypto.randomUUID(), act: 'says' }] };
  await expect(recordClaim(unknown, by())).rejects.toMatchObject({ code: 'invalid' });
  expect(await query("select from claim where quote = 'وزیر'")).toHaveLength(0);
  expect(await query('select count(*) from history_entry')).toEqual(before);
});

it('refuses the same content again, names the one it holds, and changes nothing', async () => {
  const [held] = await query('select public_id from source where id = $1', [record.sourceId]);
  await expect(importSource(source(TEXT), by())).rejects.toMatchObject({
    code: 'conflict',
    reason: 'source.same_content',
    params: { publicId: held?.['public_id'] },
  });
  expect(await query('select from source')).toHaveLength(1);
});

it('keeps one of many simultaneous imports of one text', async () => {
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => importSource(source('متن تازه'), by())));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await query("select from capture where text = 'متن تازه'")).toHaveLength(1);
});

it('refuses a second link of a type between two claims with a conflict, in either order', async () => {
  const [a, b] = await Promise.all([recordClaim(claim('خبر'), by()), recordClaim(claim('وزیر'), by())]);
  const link = {
    type: 'contradicts',
    kind: 'denial',
    assertedBy: 'editor',
    reason: { en: 'Yes and no' },
  } as const;
  await linkClaims({ ...link, fromClaimId: a.id, toClaimId: b.id }, by());
  await expect(linkClaims({ ...link, fromClaimId: b.id, toClaimId: a.id }, by())).rejects.toMatchObject({
    code: 'conflict',
  });
});

it('refuses fields it does not know', async () => {
  const smuggled = { ...claim('خبر'), state: 'published' };
  await expect(recordClaim(smuggled, by())).rejects.toMatchObject({
    name: 'ZodError',
  });
});
