import { beforeAll, describe, expect, it } from 'vitest';
import { ensureService } from '@/features/access/commands';
import {
  annotate,
  editNote,
  hideNote,
  markSeen,
  replyToNote,
  settleThread,
} from '@/features/annotation/commands';
import { findPublicNote, findThread, listMentions, listThreads } from '@/features/annotation/queries';
import { linkEvidence } from '@/features/evidence/commands';
import { keepImport, recaptureImport } from '@/features/intake/keep';
import { lookOver } from '@/features/intake/look';
import { findCopies } from '@/features/intake/queries';
import { ImportInput } from '@/features/intake/schema';
import { findDeskSource, listDeskSources } from '@/features/marking/queries';
import { editSource, newestCapture } from '@/features/source/commands';
import { undo } from '@/features/undo/commands';
import { moveRecord } from '@/features/workflow/commands';
import { useDatabase } from '@/tests/support/database';
import { erasureAsked } from '@/tests/support/erasure';
import { statementsOf } from '@/tests/support/statements';

const { query } = useDatabase('dossier');

const EDITOR = { id: '01900000-0000-7000-8000-00000000000b', byline: { en: 'Desk' } };
const OTHER = '01900000-0000-7000-8000-00000000000c';
const by = (opId: string = crypto.randomUUID()) => ({ editorId: EDITOR.id, opId });
const STATES = ['draft', 'in_review', 'published', 'hidden'] as const;
const TEXT = Array.from({ length: 60 }, (_, at) => `واژه${at} گفت که`).join(' ');

const LOOKING = { states: STATES, mayRecapture: () => true, locale: 'en' } as const;

const form = (fields: object) =>
  ImportInput.parse({ kind: 'article', lang: 'auto', dir: 'auto', text: TEXT, ...fields });
const keep = (fields: object = {}) => keepImport({ input: form(fields), bytes: null, ...LOOKING }, by());

const made: { sourceId: string; publicId: string; captureId: string; claimId: string } = {
  ...{ sourceId: '', publicId: '', captureId: '', claimId: '' },
};

beforeAll(async () => {
  await ensureService(EDITOR);
  await query(
    `insert into editor (id, kind, byline, role) values ($1, 'person', '{"en":"Other"}', 'editor')`,
    [OTHER],
  );
  const kept = await keep({
    outlet: { words: 'Radio of the tests', id: 'new:outlet', was: 'Radio of the tests' },
    published: '۸ حمل ۱۴۰۲',
  });
  made.sourceId = 'id' in kept ? kept.id : '';
  made.captureId = (await newestCapture(made.sourceId)).id;
  const [source] = await query('select public_id from source where id = $1', [made.sourceId]);
  made.publicId = String(source?.['public_id']);
  const [claim] = await query('select id from claim order by id limit 1');
  made.claimId = String(claim?.['id']);
});

describe('an import', () => {
  it('recognises language and direction, adds the outlet, and reads a Solar Hijri date', async () => {
    const [row] = await query(
      `select source.lang, dir, published_edtf, names from source join capture on capture.source_id = source.id
        join actor on actor.id = outlet_id where source.id = $1`,
      [made.sourceId],
    );
    expect(row).toEqual({
      ...{ lang: 'fa', dir: 'rtl', published_edtf: '2023-03-28', names: { en: 'Radio of the tests' } },
    });
  });

  it('asks before it keeps what is held already, and keeps nothing meanwhile', async () => {
    const before = await query('select count(*) from source');
    const same = await keep();
    const near = await keep({ text: TEXT.replace('واژه30', 'دیگر') });
    expect([same, near]).toMatchObject([{ asks: ['copies'] }, { asks: ['copies'] }]);
    expect(await query('select count(*) from source')).toEqual(before);
  });

  it('keeps a near copy that is said to be another source', async () => {
    const kept = await keep({ text: TEXT.replace('واژه30', 'دیگر'), anyway: 'on' });
    expect(kept).toHaveProperty('id');
  });

  it('asks what becomes of the headers of a conversation, and keeps what they said', async () => {
    const text = `[25/01/2023, 10:15] Press office: نخستین پیام دفتر\n[25/01/2023, 10:16] Press office: دومین پیام`;
    expect(await keep({ text })).toMatchObject({ asks: ['chat'] });
    const kept = await keep({ text, headers: 'move' });
    const [row] = await query(
      'select text, label, published_edtf from source join capture on capture.source_id = source.id where source.id = $1',
      ['id' in kept ? kept.id : ''],
    );
    expect(row).toEqual({
      text: 'نخستین پیام دفتر\nدومین پیام',
      label: { en: 'Press office, 25/01/2023, 10:15 – 25/01/2023, 10:16' },
      published_edtf: '2023-01-25',
    });
  });

  it('offers other words of an address we hold as a new copy of that source, and keeps it so', async () => {
    const url = 'https://example.org/amended';
    const first = 'سخنگو گفت که دیروز سه تن را دیده است.';
    const held = await keep({ text: first, url });
    const id = 'id' in held ? held.id : '';
    const amended = `${first}\nدر نسخهٔ پیشین شمار آنان نیامده بود.`;
    const asked = await keep({ text: amended, url });
    expect(asked).toMatchObject({ asks: ['copies'] });
    const offered = 'look' in asked ? asked.look.copies.map(({ recapture }) => recapture) : [];
    expect(offered.filter((key) => key !== null)).toEqual([id]);
    const denied = await lookOver({ text: amended, url }, { ...LOOKING, mayRecapture: () => false });
    expect(denied.copies.every(({ recapture }) => recapture === null)).toBe(true);
    const same = await lookOver({ text: first, url }, LOOKING);
    expect(same.copies.every(({ recapture }) => recapture === null)).toBe(true);

    await recaptureImport({ input: form({ text: amended, url }), bytes: null }, id, by());
    expect(
      await query('select number, text from capture where source_id = $1 order by number', [id]),
    ).toEqual([
      { number: 1, text: first },
      { number: 2, text: amended },
    ]);
  });

  it('refuses an outlet nobody knows, with its field and what it can be added as', async () => {
    await expect(keep({ text: 'سه واژهٔ تنها', outlet: { words: 'Nowhere News' } })).rejects.toMatchObject({
      faults: { outlet: 'actor.nobody' },
      choices: { outlet: [{ id: 'new:outlet' }] },
    });
  });

  it('hides sources that may not be read, and asks the database twice', async () => {
    const { result, statements } = await statementsOf(() =>
      findCopies({ text: TEXT, url: null }, ['published']),
    );
    expect(result).toEqual({ same: null, near: [], address: null });
    expect(statements).toHaveLength(2);
    const open = await findCopies({ text: TEXT, url: null }, STATES);
    expect([open.same?.publicId, open.near.length, (open.near[0]?.share ?? 0) > 0.9]).toEqual([
      made.publicId,
      1,
      true,
    ]);
  });
});

describe('the desk’s reader', () => {
  it('shows a draft with its evidence and notes in one question, and lists it first in another', async () => {
    const span = { start: 0, end: 5 };
    await linkEvidence(
      { captureId: made.captureId, span, claimId: made.claimId, type: 'supports', note: { en: 'It shows' } },
      by(),
    );
    await annotate({ captureId: made.captureId, span, motivation: 'highlighting', body: null }, by());
    const { result, statements } = await statementsOf(() =>
      findDeskSource({ publicId: made.publicId, number: null, states: STATES }),
    );
    expect(statements).toHaveLength(1);
    expect(result).toMatchObject({
      ...{
        state: 'draft',
        evidence: [{ links: [{ type: 'supports' }] }],
        notes: [{ motivation: 'highlighting' }],
      },
    });
    const list = await listDeskSources({ states: ['draft'], after: null, limit: 2 });
    expect([list.sources.length, list.next !== null]).toEqual([2, true]);
    const rest = await listDeskSources({ states: ['draft'], after: list.next, limit: 2 });
    expect(rest.sources.at(-1)?.publicId).toBe(made.publicId);
  });

  it('changes the details once, and refuses a change made on an older version', async () => {
    const details = {
      ...({
        sourceId: made.sourceId,
        kind: 'report',
        lang: 'fa-AF',
        title: 'گزارش',
        published: '2023-03',
      } as const),
    };
    await editSource({ ...details, version: 1 }, by());
    await expect(editSource({ ...details, version: 1 }, by())).rejects.toMatchObject({ code: 'conflict' });
    const [row] = await query('select kind, published_latest::text, version from source where id = $1', [
      made.sourceId,
    ]);
    expect(row).toEqual({ kind: 'report', published_latest: '2023-03-31', version: 2 });
  });
});

describe('evidence', () => {
  it('bears on a claim once per type, and can be taken back', async () => {
    const input = {
      captureId: made.captureId,
      span: { start: 10, end: 20 },
      claimId: made.claimId,
      type: 'context',
      note: { en: 'x' },
    } as const;
    const author = by();
    const { id } = await linkEvidence(input, author);
    await expect(linkEvidence(input, by())).rejects.toMatchObject({ code: 'conflict' });
    await undo(author.opId, by());
    const [row] = await query('select deleted_at is not null as gone from link where id = $1', [id]);
    expect(row).toEqual({ gone: true });
    await linkEvidence(input, by());
  });
});

describe('notes', () => {
  it('are answered, tell whom they mention, settled, opened, changed and hidden, each with its line', async () => {
    const on = {
      claimId: made.claimId,
      motivation: 'questioning',
      body: { en: 'Is it?' },
      mentions: [OTHER],
    } as const;
    const { id } = await annotate({ ...on, mentions: [OTHER] }, by());
    await replyToNote({ noteId: id, body: { en: 'It is' }, mentions: [] }, by());
    const { result, statements } = await statementsOf(() =>
      listThreads({ on: 'claim', claimId: made.claimId }),
    );
    expect(statements).toHaveLength(1);
    expect(result).toMatchObject([
      { body: { en: 'Is it?' }, mentions: [{ en: 'Other' }], replies: [{ body: { en: 'It is' } }] },
    ]);
    const publicId = result[0]?.publicId ?? '';

    expect(await listMentions(OTHER, ['published'])).toMatchObject([{ publicId, isSeen: false }]);
    await markSeen(publicId, OTHER);
    expect(await listMentions(OTHER, ['published'])).toMatchObject([{ publicId, isSeen: true }]);

    await settleThread({ noteId: id, isSettled: true }, by());
    expect((await findThread(publicId))?.resolvedBy).toEqual({ en: 'Desk' });
    await settleThread({ noteId: id, isSettled: false }, by());
    await editNote({ noteId: id, version: 3, body: { en: 'Is it so?' }, visibility: 'desk' }, by());
    await expect(
      editNote({ noteId: id, version: 3, body: { en: 'no' }, visibility: 'desk' }, by()),
    ).rejects.toMatchObject({ code: 'conflict' });
    await expect(
      hideNote({ noteId: id, ofOthers: false }, { ...by(), editorId: OTHER }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
    await hideNote({ noteId: id, ofOthers: false }, by());
    expect(await findThread(publicId)).toMatchObject({ isHidden: true, body: null });
    const entries = await query('select verb from history_entry where aggregate_id = $1 order by version', [
      id,
    ]);
    expect(entries.map(({ verb }) => verb)).toEqual(['annotate', 'resolve', 'restore', 'edit', 'hide']);
  });

  it('are public only when they say so and stand on what is public', async () => {
    const note = { motivation: 'commenting', body: { en: 'For all' }, visibility: 'public' } as const;
    const onDraft = await annotate({ captureId: made.captureId, span: { start: 0, end: 5 }, ...note }, by());
    const onPublic = await annotate({ claimId: made.claimId, ...note }, by());
    const onDesk = await annotate({ claimId: made.claimId, ...note, visibility: 'desk' }, by());
    const shown = await Promise.all(
      [onDraft, onPublic, onDesk].map(async ({ id }) => {
        const [row] = await query('select public_id from annotation where id = $1', [id]);
        return (await findPublicNote(String(row?.['public_id']))) !== null;
      }),
    );
    expect(shown).toEqual([false, true, false]);
    await moveRecord({ kind: 'source', id: made.sourceId, step: 'publish' }, { ...by(), reason: 'Test' });
    const [row] = await query('select public_id from annotation where id = $1', [onDraft.id]);
    expect(await findPublicNote(String(row?.['public_id']))).toMatchObject({
      kind: 'source',
      selector: { startCp: 0 },
    });
  });

  it('lose their words with the text they stand on', async () => {
    await query(erasureAsked('source', `'${made.sourceId}'`));
    await query(`select guard.erase('capture', $1, $2, 'A court said so')`, [made.captureId, EDITOR.id]);
    const [row] = await query(
      `select bool_and(note.body = '{}') as bare, (select count(*)::integer from capture_sketch where capture_id = $1) as sketches,
        (select bool_and(payload.body is null) from history_entry entry join history_payload payload on payload.entry_id = entry.id
          where entry.aggregate = 'annotation' and entry.aggregate_id in (
            select note.id from annotation note join passage on passage.id = note.passage_id where capture_id = $1)) as silent
      from annotation note join passage on passage.id = note.passage_id where capture_id = $1`,
      [made.captureId],
    );
    expect(row).toEqual({ bare: true, sketches: 0, silent: true });
  });
});
