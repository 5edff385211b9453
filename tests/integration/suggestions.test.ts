import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db/client';
import { ensureService } from '@/features/access/commands';
import { findEditableClaim } from '@/features/revision/queries';
import { importSource, newestCapture } from '@/features/source/commands';
import {
  confirmSuggestion,
  readSourceAgain,
  rejectSuggestion,
  storeProposals,
} from '@/features/suggestion/commands';
import {
  findDecision,
  findSuggestionDesk,
  listSuggestions,
  matchActors,
} from '@/features/suggestion/queries';
import { undo } from '@/features/undo/commands';
import { useDatabase } from '@/tests/support/database';
import { statementsOf } from '@/tests/support/statements';

const { query } = useDatabase('dossier');

const EDITOR = { id: '01900000-0000-7000-8000-00000000000b', byline: { en: 'Newsroom' } };
const by = (reason?: string) => ({
  ...{ editorId: EDITOR.id, opId: crypto.randomUUID() },
  ...(reason ? { reason } : {}),
});
const bytes = (text: string) => new TextEncoder().encode(text);
const scalar = async (sql: string, values: readonly unknown[] = []): Promise<string> =>
  String(Object.values((await query(sql, values))[0] ?? {})[0]);

/** The shipped article under a line of its own: another text, with the same people in it. */
const TEXT = `تحلیل خبر\n${readFileSync('prisma/dossier/article.fa.txt', 'utf8')}`;
const record = { sourceId: '', captureId: '' };

beforeAll(async () => {
  await ensureService(EDITOR);
  const outletId = await scalar("select id from actor where names ->> 'en' like 'Sputnik%'");
  const { id } = await importSource(
    { kind: 'article', lang: 'fa-AF', dir: 'rtl', method: 'paste', bytes: bytes(TEXT), outletId },
    by(),
  );
  record.sourceId = id;
  record.captureId = (await newestCapture(id)).id;
});

const waiting = async () =>
  (await listSuggestions(record.captureId)).filter(({ state }) => state === 'pending');

async function suggestionOf(words: string) {
  const found = (await listSuggestions(record.captureId)).find(({ proposal }) =>
    proposal.words.includes(words),
  );
  if (!found) throw new Error(`nothing proposed of ${words}`);
  return found;
}

describe('importing a source', () => {
  it('keeps what the engine proposes, with its version and the exact words of each', async () => {
    const kept = await waiting();
    expect(kept.length).toBeGreaterThanOrEqual(20);
    for (const { proposal } of kept) {
      expect(TEXT.slice(proposal.passage.start, proposal.passage.end)).toBe(proposal.words);
    }
    expect(
      await query('select distinct engine, engine_version from suggestion where capture_id = $1', [
        record.captureId,
      ]),
    ).toEqual([{ engine: 'rules', engine_version: expect.stringMatching(/^\d+$/) }]);
  });

  it('adds nothing when it is read again', async () => {
    const before = await query('select id, key, state, payload from suggestion order by id');
    await readSourceAgain(record.sourceId, by());
    expect(await query('select id, key, state, payload from suggestion order by id')).toEqual(before);
  });

  it('keeps nothing of a language without tables, and says so when asked to read it', async () => {
    const { id } = await importSource(
      { kind: 'article', lang: 'tr', dir: 'ltr', method: 'paste', bytes: bytes('Bakan konuştu.') },
      by(),
    );
    expect(await listSuggestions((await newestCapture(id)).id)).toEqual([]);
    await expect(readSourceAgain(id, by())).rejects.toMatchObject({ reason: 'suggestion.language' });
  });
});

describe('known speakers', () => {
  it('are found by any spelling, the likeliest first', async () => {
    const found = await matchActors(['امیرخان متقي', 'خلیل زاد', 'هیچکس نامور'], 'fa-AF');
    expect(found.get('امیرخان متقي')?.[0]).toMatchObject({
      likeness: 1,
      actor: { names: { en: expect.stringContaining('Muttaqi') } },
    });
    expect(found.get('خلیل زاد')?.[0]?.actor.names).toMatchObject({
      en: expect.stringContaining('Khalilzad'),
    });
    expect(found.has('هیچکس نامور')).toBe(false);
  });
});

describe('confirming', () => {
  it('records a draft with all the engine gave, once, by the speaker the editor chose', async () => {
    const { id, proposal } = await suggestionOf('داعش یک پروژهی امریکایی است');
    const speaker = (await matchActors(['سعید خوستی'], 'fa-AF')).get('سعید خوستی')?.[0]?.id ?? '';
    const known = await matchActors(
      proposal.chain.map(({ name }) => name),
      'fa-AF',
    );
    const chain = proposal.chain.map(({ name }) => known.get(name)?.[0]?.id ?? 'new');
    const intention = by();
    const [first, again] = await Promise.all([
      confirmSuggestion({ suggestionId: id, speaker, chain }, intention),
      confirmSuggestion({ suggestionId: id, speaker, chain }, intention),
    ]);
    expect(first.id).toBe(again.id);
    const claim = await findEditableClaim({ id: first.id });
    expect(claim).toMatchObject({
      state: 'draft',
      quote: proposal.words,
      values: {
        ...{ passage: proposal.passage, mode: 'direct', act: proposal.act, cue: proposal.cue },
        ...{ speakerId: speaker, medium: 'social-post', role: { passage: proposal.role } },
      },
    });
    expect(claim?.values.hops.map(({ act }) => act)).toEqual(['posts', 'reports', 'relays']);
    expect(claim?.values.hops.at(-1)?.sourceId).toBe(record.sourceId);
    expect(
      await query('select verb, version from history_entry where aggregate_id = $1', [first.id]),
    ).toEqual([{ verb: 'confirm', version: 1 }]);
    await expect(confirmSuggestion({ suggestionId: id, speaker, chain }, by())).rejects.toMatchObject({
      reason: 'suggestion.decided',
    });
  });

  it('adds a new speaker in the same breath, or nothing at all', async () => {
    const { id, proposal } = await suggestionOf('سه گروه که متشکل');
    const choice = {
      suggestionId: id,
      speaker: 'new',
      newName: 'نامهٔ آزمایشی',
      newType: 'document',
    } as const;
    const chain = proposal.chain.map(() => 'none');
    await expect(confirmSuggestion({ ...choice, chain: [crypto.randomUUID()] }, by())).rejects.toMatchObject({
      reason: 'suggestion.speaker',
    });
    expect(await scalar("select count(*) from actor_name where name = 'نامهٔ آزمایشی'")).toBe('0');
    const { id: claimId } = await confirmSuggestion({ ...choice, chain }, by());
    const [claim] = await query(
      'select actor.id, actor.names, actor.type from claim join actor on actor.id = speaker_id where claim.id = $1',
      [claimId],
    );
    expect(claim).toMatchObject({ names: { fa: 'نامهٔ آزمایشی' }, type: 'document' });
    expect(await query('select verb from history_entry where aggregate_id = $1', [claim?.['id']])).toEqual([
      { verb: 'add' },
    ]);
  });

  it('nests a claim in the one that quotes it, once that is recorded', async () => {
    const actor = async (name: string) => (await matchActors([name], 'fa-AF')).get(name)?.[0]?.id ?? '';
    const outer = await suggestionOf('سطح تعامل با همدیگر');
    const inner = (await waiting()).find(({ proposal }) => proposal.words.startsWith('ادعای اداره'));
    if (!inner) throw new Error('nothing proposed of the nested claim');
    const speaker = await actor('زلمی خلیلزاد');
    const none = (chain: readonly unknown[]) => chain.map(() => 'none');
    const { id: parentId } = await confirmSuggestion(
      { suggestionId: outer.id, speaker, chain: none(outer.proposal.chain) },
      by(),
    );
    const { id } = await confirmSuggestion(
      {
        ...{ suggestionId: inner.id, speaker: 'new', newName: 'ادارهٔ آزمایشی', newType: 'organisation' },
        chain: none(inner.proposal.chain),
      },
      by(),
    );
    const claim = await findEditableClaim({ id });
    expect(claim?.values).toMatchObject({ parentId });
    expect(claim?.values.hops.map(({ act }) => act).slice(0, 2)).toEqual(['says', 'quotes']);
    expect(claim?.values.hops[1]?.actorId).toBe(speaker);
    for (const one of [inner, outer]) await undo((await findDecision(one.id)) ?? '', by());
  });

  it('refuses a speaker who is not there, and one without a name', async () => {
    const { id } = await suggestionOf('در موافقت نامه دوحه');
    await expect(
      confirmSuggestion({ suggestionId: id, speaker: crypto.randomUUID() }, by()),
    ).rejects.toMatchObject({ reason: 'suggestion.speaker' });
    await expect(confirmSuggestion({ suggestionId: id, speaker: 'new' }, by())).rejects.toMatchObject({
      name: 'ZodError',
    });
  });

  it('can be taken back: the draft goes and the suggestion waits again', async () => {
    const { id, claimPublicId } = await suggestionOf('داعش یک پروژهی امریکایی است');
    const decision = (await findDecision(id)) ?? '';
    await undo(decision, by());
    expect(await suggestionOf('داعش یک پروژهی امریکایی است')).toMatchObject({
      ...{ id, state: 'pending', claimPublicId: null },
    });
    expect(await findEditableClaim({ publicId: claimPublicId ?? '' })).toBeNull();
    await expect(undo(decision, by())).rejects.toMatchObject({ reason: 'undo.too_late' });
  });
});

describe('rejecting', () => {
  it('needs a reason, and holds when the source is read again', async () => {
    const { id } = await suggestionOf('ادعای اداره استخبارات');
    await expect(rejectSuggestion(id, by())).rejects.toMatchObject({ reason: 'suggestion.reason' });
    await rejectSuggestion(id, by('Said by nobody'));
    await readSourceAgain(record.sourceId, by());
    expect(await suggestionOf('ادعای اداره استخبارات')).toMatchObject({
      ...{ id, state: 'rejected', reason: 'Said by nobody' },
    });
  });

  it('can be taken back', async () => {
    const { id } = await suggestionOf('ادعای اداره استخبارات');
    await undo((await findDecision(id)) ?? '', by());
    expect(await suggestionOf('ادعای اداره استخبارات')).toMatchObject({ state: 'pending', reason: null });
    expect(await findDecision(id)).toBeNull();
  });
});

describe('the page of suggestions', () => {
  const publicIdOf = () => scalar('select public_id from source where id = $1', [record.sourceId]);

  it('takes three statements, then two: the text is read once', async () => {
    const id = await publicIdOf();
    const first = await statementsOf(() => findSuggestionDesk(id, ''));
    const second = await statementsOf(() => findSuggestionDesk(id, 'خلیل زاد'));
    expect([first.statements.length, second.statements.length]).toEqual([3, 2]);
    expect(first.result?.suggestions).toEqual(await listSuggestions(record.captureId));
    expect(first.result?.unread.length).toBeGreaterThan(0);
    expect(second.result?.unread).toEqual(first.result?.unread);
    expect(second.result?.matches.get('خلیل زاد')?.length).toBeGreaterThan(0);
  });

  it('says in what state the source is, and knows no other', async () => {
    expect(await findSuggestionDesk(await publicIdOf(), '')).toMatchObject({ state: 'draft' });
    expect(await findSuggestionDesk('nothing', '')).toBeNull();
  });
});

it('takes a newer reading over: what waits changes, what it no longer has goes, what was decided stays', async () => {
  const kept = await waiting();
  const decided = await suggestionOf('سه گروه که متشکل');
  const [first, second] = kept;
  if (!first || !second) throw new Error('nothing waits');
  const capture = {
    id: record.captureId,
    sourceId: record.sourceId,
    textSha256: await scalar('select text_sha256 from capture where id = $1', [record.captureId]),
  };
  const newer = { ...first, score: 0.42, proposal: { ...first.proposal, act: 'warning' as const } };
  await database().$transaction((tx) => storeProposals(tx, capture, [newer]));
  expect(await waiting()).toMatchObject([{ id: first.id, proposal: { act: 'warning' } }]);
  expect(await suggestionOf('سه گروه که متشکل')).toEqual(decided);
  await readSourceAgain(record.sourceId, by());
  expect((await waiting()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
});
