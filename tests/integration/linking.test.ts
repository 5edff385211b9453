import { beforeAll, describe, expect, it } from 'vitest';
import { draftLink, redraftLink, setAsidePair, withdrawLink } from '@/features/link/commands';
import {
  findDeskClaim,
  findDeskLink,
  findDeskPair,
  findPairState,
  findPickedClaim,
  searchLinkable,
} from '@/features/link/queries';
import { NewLinkInput } from '@/features/link/schema';
import { undo } from '@/features/undo/commands';
import { moveRecord } from '@/features/workflow/commands';
import { findRecordState, findStanding } from '@/features/workflow/queries';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

const [LEILA, OMID] = [crypto.randomUUID(), crypto.randomUUID()];
const by = (editorId: string, reason?: string) => ({
  editorId,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});
const scalar = async (sql: string): Promise<string> => String(Object.values((await query(sql))[0] ?? {})[0]);

let ends: { fromClaimId: string; toClaimId: string };
let publicIds: [string, string];

/** What the form sends for a contradiction that the editor sees. */
const typed = (over: object = {}) => {
  const form = {
    kind: 'contradicts/numeric',
    assertedBy: 'editor',
    why: { en: 'Figures differ', fa: '', ps: ' ' },
  };
  const { fromClaimId: _from, toClaimId: _to, ...link } = NewLinkInput.parse({ ...form, ...ends, ...over });
  return link;
};

beforeAll(async () => {
  for (const id of [LEILA, OMID]) {
    await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "One of the tests"}')`, [
      id,
    ]);
  }
  const [pair] = await query(`
    select a.id::text as a, b.id::text as b, a.public_id as pa, b.public_id as pb
    from claim a join claim b on a.said_latest < b.said_earliest
    where not exists (select from link where pair_low in (a.id, b.id) and pair_high in (a.id, b.id)) limit 1`);
  ends = { fromClaimId: String(pair?.['a']), toClaimId: String(pair?.['b']) };
  publicIds = [String(pair?.['pa']), String(pair?.['pb'])];
});

describe('a link as an editor types it', () => {
  it('is a draft of the words that were typed, and knows which was said first', async () => {
    const { publicId } = await draftLink(ends, typed(), by(LEILA));
    expect(await findDeskLink(publicId)).toMatchObject({
      ...{ type: 'contradicts', kind: 'numeric', strength: null, fromIsOlder: true, cue: null },
      ...{ reason: { en: 'Figures differ' }, confirmedBy: null },
    });
    expect(await scalar(`select count(*) from public_link where public_id = '${publicId}'`)).toBe('0');
    await expect(draftLink(ends, typed(), by(LEILA))).rejects.toMatchObject({ reason: 'record.duplicate' });
    const pair = await findDeskPair(...publicIds);
    expect(pair?.linked).toMatchObject([{ publicId, isFrom: true, state: 'draft' }]);
  });

  it('is changed while it is a draft, by whoever saw it as it is now', async () => {
    const [publicId = ''] = (await findDeskClaim(publicIds[0]))?.links.map((link) => link.publicId) ?? [];
    const link = await findDeskLink(publicId);
    if (!link) throw new Error('no link');
    const edit = { linkId: link.id, baseVersion: link.version };
    const redraft = by(LEILA);
    await redraftLink(edit, typed({ kind: 'contradicts/scope', strength: 'weak' }), redraft);
    expect(await findDeskLink(publicId)).toMatchObject({ kind: 'scope', strength: 'weak' });
    await expect(redraftLink(edit, typed(), by(OMID))).rejects.toMatchObject({ reason: 'link.changed' });
    await undo(redraft.opId, by(LEILA));
    expect(await findDeskLink(publicId)).toEqual({ ...link, version: link.version + 2 });
  });

  it('takes the words by which the source asserts it only as they stand in the text', async () => {
    const text = await scalar(
      `select capture.text from claim join capture on capture.id = capture_id where claim.id = '${ends.fromClaimId}'`,
    );
    const cue = text.slice(10, 24).trim();
    const asserted = { kind: 'context/followed-by', assertedBy: 'source', why: { fa: 'در متن آمده' } };
    expect(() => typed(asserted)).toThrow('link.cue');
    await expect(draftLink(ends, typed({ ...asserted, cue: `${cue}x` }), by(LEILA))).rejects.toMatchObject({
      reason: 'link.cue_not_found',
    });
    const { publicId } = await draftLink(ends, typed({ ...asserted, cue }), by(LEILA));
    expect((await findDeskLink(publicId))?.cue?.words).toBe(cue);
  });

  it('goes when its making is undone', async () => {
    const linking = by(LEILA);
    const { publicId } = await draftLink(ends, typed({ kind: 'supports/same-line' }), linking);
    await undo(linking.opId, by(LEILA));
    expect(await findDeskLink(publicId)).toBeNull();
  });

  it.each([
    ['no kind', { kind: 'contradicts/evidence' }],
    ['no reason', { why: { en: ' ' } }],
    ['a language we do not have', { why: { de: 'weil' } }],
  ])('is refused with %s', (_what, over) => {
    expect(() => typed(over)).toThrow();
  });
});

describe('the way of a contradiction', () => {
  it('leads through a second person, and back by undo', async () => {
    const id = await scalar(`select id from link where proposed_by_id = '${LEILA}' and type = 'contradicts'`);
    const publish = { kind: 'link', id, step: 'publish' } as const;
    await moveRecord({ ...publish, step: 'submit' }, by(LEILA));
    await expect(moveRecord(publish, by(LEILA))).rejects.toMatchObject({ reason: 'step.second_person' });

    await moveRecord({ ...publish, step: 'send_back' }, by(OMID, 'Say which figures'));
    expect((await findStanding('link', id))?.comment).toMatchObject({ words: 'Say which figures' });
    await moveRecord({ ...publish, step: 'submit' }, by(LEILA));

    const publication = by(OMID);
    await moveRecord(publish, publication);
    expect(await scalar(`select count(*) from public_link where id = '${id}'`)).toBe('1');
    await undo(publication.opId, by(OMID));
    expect(await query(`select state, confirmed_by_id, public_from from link where id = '${id}'`)).toEqual([
      { state: 'in_review', confirmed_by_id: null, public_from: null },
    ]);
    await moveRecord(publish, by(OMID));
  });

  it('ends with a notice when it is withdrawn, and can be brought back by a second person', async () => {
    const id = await scalar(`select id from link where proposed_by_id = '${LEILA}' and type = 'contradicts'`);
    await withdrawLink(id, { en: 'We misread it' }, by(OMID, 'We misread it'));
    expect(await findRecordState('link', id)).toBe('hidden');
    expect(await scalar(`select withdrawn_reason ->> 'en' from link where id = '${id}'`)).toBe(
      'We misread it',
    );
    const restore = { kind: 'link', id, step: 'restore' } as const;
    await expect(moveRecord(restore, by(LEILA, 'Right'))).rejects.toMatchObject({
      reason: 'step.second_person',
    });
    await moveRecord(restore, by(OMID, 'It was right'));
    expect(await scalar(`select withdrawn_at is null from link where id = '${id}'`)).toBe('true');
  });
});

describe('an embargo', () => {
  it('is moved, lifted early and taken back, each by the clock of the database', async () => {
    const id = await scalar("select id from claim where mode = 'narration' limit 1");
    await query(`update claim set state = 'draft', published_at = null where id = '${id}'`);
    const publish = { kind: 'claim', id, step: 'publish' } as const;
    const past = new Date(Date.now() - 60_000);
    await expect(moveRecord({ ...publish, at: past }, by(OMID))).rejects.toMatchObject({
      reason: 'step.past',
    });

    const [tomorrow, later] = [1, 2].map((days) => new Date(Date.now() + days * 86_400_000));
    const first = by(OMID);
    await moveRecord({ ...publish, ...(tomorrow && { at: tomorrow }) }, first);
    expect(await findRecordState('claim', id)).toBe('embargoed');
    const move = by(OMID);
    await moveRecord({ ...publish, ...(later && { at: later }) }, move);
    await undo(move.opId, by(OMID));
    expect((await findStanding('claim', id))?.publishedAt).toEqual(tomorrow);
    await moveRecord(publish, by(OMID));
    expect(await findRecordState('claim', id)).toBe('published');
    expect(
      await scalar(
        `select count(*) from claim_revision where claim_id = '${id}' and published_by_id = '${OMID}'`,
      ),
    ).toBe('1');
  });
});

it('finds the other claim by its words, and drafts only for whoever may read them', async () => {
  const quote = await scalar(`select quote from claim where id = '${ends.toClaimId}'`);
  const words = quote.split(' ').slice(0, 2).join(' ');
  const found = await searchLinkable(words, { states: ['published'], without: publicIds[0] });
  expect(found.map(({ publicId }) => publicId)).toContain(publicIds[1]);
  expect(await searchLinkable(words, { states: [], without: publicIds[0] })).toEqual([]);
  expect(await searchLinkable(' ', { states: ['published'], without: '' })).toEqual([]);
  expect(await findPickedClaim(ends.toClaimId, ['published'])).toBe(publicIds[1]);
  expect(await findPickedClaim(ends.toClaimId, ['draft'])).toBeNull();
});

it('asks the right to link of the more closed of the two', async () => {
  expect(await findPairState(ends)).toBe('published');
  await moveRecord({ kind: 'claim', id: ends.toClaimId, step: 'hide' }, by(OMID, 'Doubt'));
  expect(await findPairState(ends)).toBe('hidden');
  expect(await findPairState({ ...ends, toClaimId: crypto.randomUUID() })).toBeNull();
});

it('tells who comes next that a pair was set aside', async () => {
  const { fromClaimId, toClaimId } = ends;
  await setAsidePair(
    { claimIds: [fromClaimId, toClaimId], trap: 'time', reason: { en: 'Another year' } },
    by(LEILA),
  );
  expect((await findDeskPair(...publicIds))?.setAside).toEqual(['time']);
});
