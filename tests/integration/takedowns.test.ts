import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findClaim } from '@/features/claim/queries';
import { listCorrections } from '@/features/history/queries';
import { recordReply } from '@/features/reply/commands';
import type { ReplyFields } from '@/features/reply/schema';
import { setSecondPerson } from '@/features/setting/commands';
import { findSource } from '@/features/source/queries';
import {
  askErasure,
  eraseByLaw,
  holdSource,
  releaseSource,
  withdrawErasure,
} from '@/features/takedown/commands';
import { findTarget, listErasureRequests, listTakedowns, previewErasure } from '@/features/takedown/queries';
import { undo } from '@/features/undo/commands';
import { moveRecord } from '@/features/workflow/commands';
import { withClient } from '@/scripts/launcher/client.mjs';
import { useDatabase } from '@/tests/support/database';
import { here } from '@/tests/support/records';

const { query } = useDatabase('dossier');

const [LEILA, OMID] = [crypto.randomUUID(), crypto.randomUUID()];
const by = (reason?: string, editorId = LEILA) => ({
  editorId,
  opId: crypto.randomUUID(),
  ...(reason ? { reason } : {}),
});
const scalar = async (sql: string): Promise<string> => String(Object.values((await query(sql))[0] ?? {})[0]);
const verbs = async () => (await listTakedowns(null)).takedowns.map(({ verb }) => verb);

let source: { id: string; publicId: string };
let claim: { id: string; publicId: string };
let text: string;

const reply: ReplyFields = {
  ...{ actorId: null, fromName: 'Office of the spokesman', text: 'We never said so.', lang: 'en', gloss: {} },
  ...{ receivedOn: '2026-11-02', channel: 'e-mail', source: '' },
};

beforeAll(async () => {
  await query(
    `insert into editor (id, kind, byline)
     values ($1, 'person', '{"en": "One of the tests"}'), ($2, 'person', '{"en": "Another of the tests"}')`,
    [LEILA, OMID],
  );
  source = {
    id: await scalar('select id from source'),
    publicId: await scalar('select public_id from source'),
  };
  const [row] = await query(
    "select id::text, public_id from claim where state = 'published' order by id limit 1",
  );
  claim = { id: String(row?.['id']), publicId: String(row?.['public_id']) };
  text = await scalar('select text from capture');
});

describe('out of view', () => {
  it('says by which class of reason, at the desk and among the corrections, and comes back', async () => {
    const hiding = by('A witness asked for it');
    await moveRecord({ kind: 'source', id: source.id, step: 'hide', reasonClass: 'safety' }, hiding);
    expect(await findSource(source.publicId)).toBeNull();
    expect(await findClaim(claim.publicId)).toBeNull();
    expect((await listTakedowns(null)).takedowns).toMatchObject([
      { verb: 'hide', aggregate: 'source', publicId: source.publicId, reasonClass: 'safety' },
    ]);
    expect((await listCorrections(null)).corrections[0]).toMatchObject({
      ...{ verb: 'hide', aggregate: 'source', reason: 'A witness asked for it' },
    });
    await undo(hiding.opId, by());
    expect((await findClaim(claim.publicId))?.publicId).toBe(claim.publicId);
  });

  it('does not list what is hidden as any day', async () => {
    const step = { kind: 'claim', id: claim.id } as const;
    await moveRecord({ ...step, step: 'hide' }, by('A typing error'));
    await moveRecord({ ...step, step: 'restore' }, by('Corrected'));
    expect(await verbs()).toEqual(['hide']);
  });
});

describe('a legal hold', () => {
  it('is put once and released once', async () => {
    await holdSource(source.id, 'Case 12', by('Case 12'));
    await expect(holdSource(source.id, 'Case 13', by())).rejects.toMatchObject({ reason: 'hold.held' });
    expect(await findTarget({ kind: null, publicId: claim.publicId })).toMatchObject({
      ...{ kind: 'claim', sourcePublicId: source.publicId, heldReason: 'Case 12' },
    });
    expect(await verbs()).toEqual(['hold', 'hide']);
    const shown = (await findSource(source.publicId))?.history.map(({ verb }) => verb);
    expect(shown).not.toContain('hold');
  });

  it('stands above every erasure: of the source, and of a reply to one of its claims', async () => {
    const { id, publicId } = await recordReply(claim.id, reply, by());
    const why = { reasonClass: 'privacy', reason: 'A letter of a court' } as const;
    await askErasure({ ...why, kind: 'source', id: source.id }, by(why.reason, OMID));
    await askErasure({ ...why, kind: 'reply', id }, by(why.reason, OMID));
    await expect(
      eraseByLaw({ kind: 'source', id: source.id, confirm: source.publicId }, LEILA),
    ).rejects.toMatchObject({ code: 'conflict', reason: 'erase.held' });
    await expect(eraseByLaw({ kind: 'reply', id, confirm: publicId }, LEILA)).rejects.toMatchObject({
      reason: 'erase.held',
    });
    await expect(
      query("select guard.erase('capture', id, $1, 'privacy') from capture", [LEILA]),
    ).rejects.toThrow('legal hold');
    expect(await scalar('select text from capture')).toBe(text);
    expect(await scalar(`select text from reply where id = '${id}'`)).toBe(reply.text);
    await releaseSource(source.id, by('Case closed'));
    await expect(releaseSource(source.id, by())).rejects.toMatchObject({ reason: 'hold.not_held' });
  });

  it('stops an erasure that began before it was there for all to see', async () => {
    const [drafted] = await query('select id::text, public_id from reply');
    const targets = [
      { kind: 'source', id: source.id, confirm: source.publicId },
      { kind: 'reply', id: String(drafted?.['id']), confirm: String(drafted?.['public_id']) },
    ] as const;
    for (const target of targets) {
      await withClient(here(), async (client) => {
        await client.query('begin');
        await client.query("update source set held_at = now(), held_reason = 'Race' where id = $1", [
          source.id,
        ]);
        const erasing = eraseByLaw(target, LEILA).catch((error: unknown) => error);
        await waitForLock();
        await client.query('commit');
        expect(await erasing).toMatchObject({ reason: 'erase.held' });
      });
      await releaseSource(source.id, by('Over'));
    }
    expect(await scalar('select text from capture')).toBe(text);
  });
});

/** Resolves once somebody waits for what another transaction holds. */
async function waitForLock(): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await scalar("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    expect(waiting).not.toBe('0');
  });
}

describe('an erasure that is asked for', () => {
  const why = { reasonClass: 'court-order', reason: 'Case 14' } as const;
  const target = () => ({ kind: 'source', id: source.id }) as const;
  const confirmed = () => ({ ...target(), confirm: source.publicId });

  it('stands at the record and in a list, and cannot be asked for twice', async () => {
    expect(await findTarget({ kind: 'source', publicId: source.publicId })).toMatchObject({
      ...{
        asked: { askedById: OMID, reasonClass: 'privacy', reason: 'A letter of a court' },
        wantsSecondPerson: true,
      },
    });
    expect(await listErasureRequests()).toMatchObject([
      { kind: 'reply', byline: { en: 'Another of the tests' }, isWithdrawn: false },
      { kind: 'source', publicId: source.publicId, reason: 'A letter of a court', isWithdrawn: false },
    ]);
    await expect(askErasure({ ...why, ...target() }, by())).rejects.toMatchObject({ code: 'conflict' });
  });

  it('can be withdrawn, and then nobody can confirm it', async () => {
    await withdrawErasure(target(), by());
    await expect(withdrawErasure(target(), by())).rejects.toMatchObject({ reason: 'erase.not_asked' });
    await expect(eraseByLaw(confirmed(), LEILA)).rejects.toMatchObject({ reason: 'erase.not_asked' });
    expect(await scalar('select text from capture')).toBe(text);
  });

  it('is confirmed by another than who asked', async () => {
    await askErasure({ ...why, ...target() }, by(why.reason, OMID));
    await expect(eraseByLaw(confirmed(), OMID)).rejects.toMatchObject({
      ...{ code: 'conflict', reason: 'erase.other_person' },
    });
    expect(await scalar('select text from capture')).toBe(text);
  });
});

describe('an erasure', () => {
  it('is counted before: what goes, and what stays in the words of the newsroom', async () => {
    const { goes, stays } = await previewErasure(source.id);
    expect(goes).toMatchObject({ copies: 1, letters: [...text].length, claims: 27 });
    expect(stays).toMatchObject({ links: 42 });
  });

  it('wants its ten letters typed', async () => {
    await expect(
      eraseByLaw({ kind: 'source', id: source.id, confirm: claim.publicId }, LEILA),
    ).rejects.toMatchObject({ reason: 'takedown.confirm' });
    expect(await scalar('select text from capture')).toBe(text);
  });

  it('leaves a tombstone with the class of reason, and a salt that proves what was there', async () => {
    const erasure = {
      kind: 'source',
      id: source.id,
      confirm: source.publicId,
    } as const;
    const [salt, ...others] = await eraseByLaw(erasure, LEILA);
    expect([salt?.number, others]).toEqual([1, []]);
    const { capture } = (await findSource(source.publicId)) ?? {};
    expect(capture).toMatchObject({ text: '', erasedFor: 'court-order' });
    expect(await listErasureRequests()).toMatchObject([
      { kind: 'reply' },
      { kind: 'source', isWithdrawn: true },
    ]);
    const bytes = Uint8Array.from(Buffer.from(String(salt?.salt), 'hex'));
    expect(capture?.commitment).toBe(createHash('sha256').update(bytes).update(text, 'utf8').digest('hex'));
    expect((await findClaim(claim.publicId))?.capture.isErased).toBe(true);
    expect((await listTakedowns(null)).takedowns[0]).toMatchObject({
      ...{ verb: 'erase', aggregate: 'source', reasonClass: 'court-order', reason: null },
      ...{ byline: { en: 'One of the tests' }, askedBy: { en: 'Another of the tests' }, isByOne: false },
    });
    const told = (await listCorrections(null)).corrections.filter(({ verb }) => verb === 'erase');
    expect(told).toMatchObject([
      { aggregate: 'source', reason: 'court-order', askedBy: { en: 'Another of the tests' } },
    ]);
    expect(await previewErasure(source.id)).toMatchObject({ goes: { copies: 0, claims: 0, letters: 0 } });
    await expect(eraseByLaw(erasure, LEILA)).rejects.toMatchObject({ reason: 'erase.not_asked' });
  });
});

it('takes one person where the newsroom works without a second one, and the record says so', async () => {
  const [row] = await query('select id::text, public_id from reply');
  const erased = { kind: 'reply', id: String(row?.['id']) } as const;
  await withdrawErasure(erased, by());
  await askErasure({ ...erased, reasonClass: 'privacy', reason: 'Asked by who sent it' }, by('Asked'));
  const confirmed = { ...erased, confirm: String(row?.['public_id']) };
  await expect(eraseByLaw(confirmed, LEILA)).rejects.toMatchObject({ reason: 'erase.other_person' });
  await setSecondPerson({ isWanted: false, version: 0 }, by('Omid left'));
  expect(await eraseByLaw(confirmed, LEILA)).toHaveLength(1);
  await setSecondPerson({ isWanted: true, version: 1 }, by('Omid is back'));
  expect((await listTakedowns(null)).takedowns[0]).toMatchObject({
    ...{ verb: 'erase', aggregate: 'reply', isByOne: true, askedBy: { en: 'One of the tests' } },
  });
});

it('pages the list by the id of its last line', async () => {
  const { takedowns, next } = await listTakedowns(null);
  expect(next).toBeNull();
  const after = await listTakedowns(takedowns[0]?.id ?? null);
  expect(after.takedowns).toEqual(takedowns.slice(1));
});
