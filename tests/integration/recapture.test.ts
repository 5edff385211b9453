import { beforeAll, describe, expect, it } from 'vitest';
import { ensureService } from '@/features/access/commands';
import { acceptCarried, fixCarried, loseCarried, recaptureSource } from '@/features/capture/commands';
import { findCapturesPage } from '@/features/capture/queries';
import { recordClaim } from '@/features/claim/commands';
import { importSource, newestCapture } from '@/features/source/commands';
import { findSource, getSourceAddress } from '@/features/source/queries';
import { addActor } from '@/features/speaker/commands';
import { rejectSuggestion } from '@/features/suggestion/commands';
import { listSuggestions } from '@/features/suggestion/queries';
import { moveRecord } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('empty');

const EDITOR = { id: '01900000-0000-7000-8000-00000000000c', byline: { en: 'Newsroom' } };
const by = (reason?: string) => ({
  ...{ editorId: EDITOR.id, opId: crypto.randomUUID() },
  ...(reason ? { reason } : {}),
});
const bytes = (text: string) => new TextEncoder().encode(text);

const KEPT = 'داعش در افغانستان هیچ حضور فزیکی ندارد';
const WORDED = 'هفت هزار جنگجوی داعش از پاکستان به افغانستان می‌آیند';
const GONE = 'والی کندهار این خبر را در یک نشست خبری رد کرد';
const OLD = `متقی گفت که ${KEPT}.\nنامه می‌گوید که ${WORDED}.\n${GONE}.`;
const NEW = `خبر تازه شد.\nمتقی گفت که ${KEPT}.\nنامه می‌گوید که هشت هزار جنگجوی داعش از پاکستان به افغانستان می‌آیند.`;

const record = { sourceId: '', publicId: '', captureId: '', speakerId: '' };

beforeAll(async () => {
  await ensureService(EDITOR);
  const { id } = await importSource(
    { kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', bytes: bytes(OLD) },
    by(),
  );
  record.sourceId = id;
  record.publicId = (await getSourceAddress(id)).publicId;
  record.captureId = (await newestCapture(id)).id;
  record.speakerId = (await addActor({ type: 'person', names: { fa: 'متقی' } }, by())).id;
  await moveRecord({ kind: 'source', id, step: 'publish' }, by());
  for (const words of [KEPT, WORDED, GONE]) {
    const start = OLD.indexOf(words);
    const claim = await recordClaim(
      {
        ...{ captureId: record.captureId, speakerId: record.speakerId, mode: 'indirect', act: 'assertion' },
        passage: { start, end: start + words.length },
        hops: [{ actorId: record.speakerId, act: 'says' }],
      },
      by(),
    );
    await moveRecord({ kind: 'claim', id: claim.id, step: 'publish' }, by());
  }
  const [first] = await listSuggestions(record.captureId);
  if (first) await rejectSuggestion(first.id, by('Recorded by hand'));
});

const carried = async () => (await findCapturesPage(record.publicId))?.carried ?? [];
const lineOf = async (words: string) => {
  const line = (await carried()).find((one) => one.words === words);
  if (!line) throw new Error(`nothing carried of ${words}`);
  return line;
};

describe('a new copy of a source', () => {
  it('refuses the same words, and leaves nothing behind', async () => {
    await expect(
      recaptureSource({ sourceId: record.sourceId, method: 'paste', bytes: bytes(OLD) }, by()),
    ).rejects.toMatchObject({ reason: 'capture.same' });
    expect(await query('select from capture')).toHaveLength(1);
  });

  it('gets the next number once, and the old one does not change', async () => {
    const before = await query('select * from capture');
    const intention = by();
    const input = { sourceId: record.sourceId, method: 'paste', bytes: bytes(NEW) } as const;
    await Promise.all([recaptureSource(input, intention), recaptureSource(input, intention)]);
    const captures = await query('select * from capture order by number');
    expect(captures.map((row) => [row['number'], row['text']])).toEqual([
      [1, OLD],
      [2, NEW],
    ]);
    expect(captures[0]).toEqual(before[0]);
    expect(await query("select count(*)::int as n from history_entry where verb = 'capture'")).toEqual([
      { n: 1 },
    ]);
  });

  it('says of each passage whether it is there, moved, likely or lost, and quotes stay as they were', async () => {
    const states = (await carried()).map(({ words, state, found }) => [words, state, found]);
    expect(states).toEqual([
      [WORDED, 'fuzzy', expect.stringContaining('هشت هزار')],
      [GONE, 'lost', null],
      [KEPT, 'moved', KEPT],
    ]);
    expect((await query('select quote from claim order by quote')).map((row) => row['quote']).sort()).toEqual(
      [KEPT, WORDED, GONE].sort(),
    );
  });

  it('shows what changed, word by word', async () => {
    const page = await findCapturesPage(record.publicId);
    expect(page?.captures.map(({ number }) => number)).toEqual([2, 1]);
    const runs = page?.difference ?? [];
    expect(runs.some(({ kind, text }) => kind === 'removed' && text.includes('هفت'))).toBe(true);
    expect(
      runs
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(NEW);
  });

  it('does not bring back what was rejected in the copy before', async () => {
    const suggestions = await listSuggestions((await newestCapture(record.sourceId)).id);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.map(({ proposal }) => proposal.words)).not.toContain(KEPT);
  });
});

describe('what belongs to a claim', () => {
  const SAID = 'در دوازدهم جنوری ۲۰۲۳';
  const ROLE = 'سخنگوی والی هرات';
  const WORDS = 'سیلاب شش خانه را برده است';
  const BEFORE = `خبرگزاری محلی هرات.\n${SAID}، نعمتی، ${ROLE}، ادعا کرد که ${WORDS}.\nپایان.`;
  const AFTER = `خبرگزاری محلی هرات، نسخهٔ دوم.\n${SAID}، نعمتی ادعا کرد که ${WORDS}.\nپایان.`;

  it('is carried too: its word of saying and of doubt, its role and its date, each with its own state', async () => {
    const source = await importSource(
      { kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', bytes: bytes(BEFORE) },
      by(),
    );
    const { id: captureId } = await newestCapture(source.id);
    const spanOf = (words: string) => {
      const start = BEFORE.indexOf(words);
      return { start, end: start + words.length };
    };
    await recordClaim(
      {
        ...{ captureId, speakerId: record.speakerId, mode: 'indirect', act: 'assertion' },
        ...{ passage: spanOf(WORDS), cue: spanOf('ادعا کرد') },
        hedge: { words: 'ادعا کرد', owner: 'outlet' },
        role: { passage: spanOf(ROLE) },
        said: { passage: spanOf(SAID), edtf: '2023-01-12', basis: 'stated' },
        hops: [{ actorId: record.speakerId, act: 'says' }],
      },
      by(),
    );
    await recaptureSource({ sourceId: source.id, method: 'paste', bytes: bytes(AFTER) }, by());
    const { publicId } = await getSourceAddress(source.id);
    const lines = (await findCapturesPage(publicId))?.carried ?? [];
    const told = lines.map(({ words, state, parts }) => [words, state, parts]);
    expect(told).toEqual([
      [ROLE, 'lost', ['role']],
      [SAID, 'moved', ['date']],
      ['ادعا کرد', 'moved', ['cue', 'hedge']],
      [WORDS, 'moved', []],
    ]);
  });
});

describe('readers', () => {
  it('see a claim marked in the newest copy where its words stand, and a likely one only once it is accepted', async () => {
    const marked = async () => {
      const page = await findSource(record.publicId);
      return page?.claims.map(({ start, end }) => page.capture.text.slice(start, end));
    };
    expect(await marked()).toEqual([KEPT]);
    await acceptCarried((await lineOf(WORDED)).id, by());
    expect(await marked()).toEqual([KEPT, expect.stringContaining('هشت هزار')]);
  });
});

describe('an editor', () => {
  it('places a lost passage by its exact words, or says that it is not there', async () => {
    const { id } = await lineOf(GONE);
    await expect(fixCarried(id, 'این واژه‌ها نیست', by())).rejects.toMatchObject({ reason: 'capture.words' });
    await fixCarried(id, 'خبر تازه شد', by());
    expect(await lineOf(GONE)).toMatchObject({ decision: 'fixed', found: 'خبر تازه شد', state: 'lost' });
    await loseCarried(id, by());
    expect(await lineOf(GONE)).toMatchObject({ decision: 'lost', found: null });
    expect(
      await query('select verb, version from history_entry where aggregate_id = $1 order by version', [id]),
    ).toEqual([
      { verb: 'resolve', version: 1 },
      { verb: 'resolve', version: 2 },
    ]);
  });
});
