import { beforeAll, describe, expect, it } from 'vitest';
import { findClaim } from '@/features/claim/queries';
import { listCorrections } from '@/features/history/queries';
import { findInbox } from '@/features/inbox/queries';
import { mergeActors } from '@/features/merge/commands';
import { recordReply, rewriteReply } from '@/features/reply/commands';
import { findDeskReply, listClaimReplies } from '@/features/reply/queries';
import type { ReplyFields } from '@/features/reply/schema';
import { undo } from '@/features/undo/commands';
import { saveWork } from '@/features/work/commands';
import { workName } from '@/features/work/schema';
import { moveRecord } from '@/features/workflow/commands';
import { findRecordState } from '@/features/workflow/queries';
import { useDatabase } from '@/tests/support/database';
import { erasureAsked } from '@/tests/support/erasure';

const { query } = useDatabase('dossier');

const LEILA = crypto.randomUUID();
const by = (reason?: string) => ({
  editorId: LEILA,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});

let claim: { id: string; publicId: string; sourcePublicId: string; speakerId: string };

const fields: ReplyFields = {
  ...{ actorId: null, fromName: 'Office of the spokesman', text: 'نگفته‌ایم.\n\nهرگز.', lang: 'fa-AF' },
  ...{
    gloss: { en: 'We did not say so. Never.', ps: '' },
    receivedOn: '2026-11-02',
    channel: 'letter',
    source: '',
  },
};

const step = (id: string, name: 'submit' | 'publish' | 'hide' | 'restore') =>
  ({ kind: 'reply', id, step: name }) as const;

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "One of the tests"}')`, [
    LEILA,
  ]);
  const [row] = await query(`
    select claim.id::text, claim.public_id, source.public_id as source, claim.speaker_id::text as speaker
    from claim join source on source.id = source_id where claim.state = 'published' order by claim.id limit 1`);
  claim = {
    ...{ id: String(row?.['id']), publicId: String(row?.['public_id']) },
    ...{ sourcePublicId: String(row?.['source']), speakerId: String(row?.['speaker']) },
  };
});

describe('a reply', () => {
  it('is a draft that readers do not see, in the inbox of who began it, and can be taken back', async () => {
    const once = by();
    const { publicId } = await recordReply(claim.id, fields, once);
    expect(await recordReply(claim.id, fields, once)).toMatchObject({ publicId, isRepeat: true });
    expect((await findClaim(claim.publicId))?.replies).toEqual([]);
    expect((await findInbox(LEILA)).drafts).toMatchObject([{ kind: 'reply', publicId, words: fields.text }]);
    await undo(once.opId, by());
    expect(await findDeskReply(publicId)).toBeNull();
  });

  it('needs somebody who replies, and a source that is held', async () => {
    const nobody = { ...fields, fromName: null };
    await expect(recordReply(claim.id, nobody, by())).rejects.toMatchObject({ reason: 'reply.from' });
    const unknown = { ...fields, source: '2222222222' };
    await expect(recordReply(claim.id, unknown, by())).rejects.toMatchObject({ reason: 'reply.source' });
  });

  it('is written anew while it is a draft, then shown with the claim, word for word', async () => {
    const { id, publicId } = await recordReply(claim.id, fields, by());
    const edit = { replyId: id, baseVersion: 1 };
    const signed = { ...fields, actorId: claim.speakerId, source: claim.sourcePublicId };
    await rewriteReply(edit, signed, by());
    await expect(rewriteReply(edit, fields, by())).rejects.toMatchObject({ reason: 'reply.changed' });
    await moveRecord(step(id, 'submit'), by());
    expect((await findInbox(LEILA)).review).toMatchObject([{ kind: 'reply', publicId }]);
    await moveRecord(step(id, 'publish'), by());
    expect((await findClaim(claim.publicId))?.replies).toMatchObject([
      {
        ...{ publicId, text: fields.text, lang: 'fa-AF', receivedOn: '2026-11-02', channel: 'letter' },
        ...{
          gloss: { en: 'We did not say so. Never.' },
          sourcePublicId: claim.sourcePublicId,
          isErased: false,
        },
      },
    ]);
    const last = { replyId: id, baseVersion: 4 };
    await expect(rewriteReply(last, fields, by())).rejects.toMatchObject({ code: 'conflict' });
    await expect(query("update reply set text = 'other' where id = $1", [id])).rejects.toThrow(
      'keeps its words',
    );
  });

  it('follows whoever replied when two names turn out to be one', async () => {
    const [other] = await query(
      'select id::text, public_id from actor where id <> $1 and type = $2 limit 1',
      [claim.speakerId, 'person'],
    );
    await mergeActors(claim.speakerId, String(other?.['id']), by('One person'));
    const [reply] = (await findClaim(claim.publicId))?.replies ?? [];
    expect(reply?.actor?.publicId).toBe(other?.['public_id']);
  });

  it('leaves a notice with its reason when it is hidden', async () => {
    const [line] = await listClaimReplies(claim.id);
    const { id } = (await findDeskReply(line?.publicId ?? '')) ?? { id: '' };
    await moveRecord(step(id, 'hide'), by('Sent in the name of another'));
    const page = await findClaim(claim.publicId);
    expect(page?.replies).toEqual([]);
    expect(page?.withdrawnReplies).toMatchObject([{ reason: 'Sent in the name of another' }]);
    expect((await listCorrections(null)).corrections[0]).toMatchObject({
      ...{ verb: 'hide', aggregate: 'reply', publicId: claim.publicId },
    });
    await moveRecord(step(id, 'restore'), by('It was theirs'));
    expect((await findClaim(claim.publicId))?.replies).toHaveLength(1);
  });

  it('can be erased by law: words, names and history go, and a tombstone stays', async () => {
    const [line] = await listClaimReplies(claim.id);
    const { id } = (await findDeskReply(line?.publicId ?? '')) ?? { id: '' };
    await query(erasureAsked('reply', `'${id}'`));
    const typed = [workName('reply', id), workName('reply-new', claim.id), workName('reply', LEILA)];
    for (const form of typed) {
      await saveWork({ editorId: LEILA, form }, { values: { text: 'نوشته' }, baseVersion: null });
    }
    await query("select guard.erase('reply', $1, $2, 'privacy')", [id, LEILA]);
    expect(await query('select form from work_in_progress')).toEqual([{ form: workName('reply', LEILA) }]);
    expect(await findRecordState('reply', id)).toBe('erased');
    expect((await findClaim(claim.publicId))?.replies).toMatchObject([
      { isErased: true, text: '', gloss: null, actor: null, fromName: null, sourcePublicId: null },
    ]);
    const left = await query(
      `select entry.verb from history_entry entry join history_payload payload on payload.entry_id = entry.id
       where entry.aggregate_id = $1 and payload.body is not null`,
      [id],
    );
    expect(left).toEqual([{ verb: 'erase' }]);
    await expect(moveRecord(step(id, 'hide'), by('again'))).rejects.toMatchObject({ reason: 'step.state' });
    await expect(query("select guard.erase('reply', $1, $2, 'privacy')", [id, LEILA])).rejects.toMatchObject({
      code: 'P0002',
    });
  });
});

it('leaves nothing of an erased capture in sketches, hedges or what was proposed', async () => {
  const [capture] = await query('select id::text from capture');
  await query(erasureAsked('source', '(select id from source)'));
  await query("select guard.erase('capture', $1, $2, 'court-order')", [capture?.['id'], LEILA]);
  const [left] = await query(`
    select (select count(*)::int from capture_sketch) as sketches,
      (select count(*)::int from claim where hedge_words is not null or slots is not null) as hedges,
      (select count(*)::int from history_entry entry
        join history_payload payload on payload.entry_id = entry.id
        join suggestion on suggestion.id = entry.aggregate_id where payload.body is not null) as proposals`);
  expect(left).toEqual({ sketches: 0, hedges: 0, proposals: 0 });
});
