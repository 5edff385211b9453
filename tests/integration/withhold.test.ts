import { beforeAll, describe, expect, it } from 'vitest';
import { recordClaim } from '@/features/claim/commands';
import { findClaim } from '@/features/claim/queries';
import { findComparison } from '@/features/compare/queries';
import { listCorrections } from '@/features/history/queries';
import { listNewestContradictions } from '@/features/link/queries';
import { listClaims, listPublicAddresses, suggestClaims } from '@/features/search/queries';
import { importSource } from '@/features/source/commands';
import { findSource } from '@/features/source/queries';
import { findSpeaker } from '@/features/speaker/queries';
import { findTopic, listTopics } from '@/features/topic/queries';
import { beginTopic, placeClaim, removeClaim } from '@/features/topic-edit/commands';
import { undo } from '@/features/undo/commands';
import { showTopic, withholdTopic } from '@/features/withhold/commands';
import { findReach } from '@/features/withhold/queries';
import { moveRecord } from '@/features/workflow/commands';
import { findStanding } from '@/features/workflow/queries';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

const LEILA = crypto.randomUUID();
const by = (reason = 'It endangers somebody') => ({ editorId: LEILA, opId: crypto.randomUUID(), reason });
const scalar = async (sql: string): Promise<string> => String(Object.values((await query(sql))[0] ?? {})[0]);
const VIEWS = ['public_topic', 'public_source', 'public_claim', 'public_link'] as const;
const publicCounts = () => Promise.all(VIEWS.map((view) => scalar(`select count(*) from ${view}`)));

/** The dossier: everything of it stands in one source. */
let dossier: { topicId: string; topicPublicId: string; sourcePublicId: string; actorPublicId: string };
let claims: string[];
/** A source of its own, in no topic. */
let other: { sourceId: string; captureId: string; claimId: string };

async function record(captureId: string, words: string, text: string): Promise<string> {
  const speakerId = await scalar('select id from actor order by id limit 1');
  const start = text.indexOf(words);
  const input = {
    ...({ captureId, speakerId, mode: 'indirect', act: 'assertion' } as const),
    passage: { start, end: start + words.length },
    hops: [{ actorId: speakerId, act: 'says' as const }],
  };
  return (await recordClaim(input, by())).id;
}

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "Leila"}')`, [LEILA]);
  dossier = {
    topicId: await scalar('select id from topic'),
    topicPublicId: await scalar('select public_id from topic'),
    sourcePublicId: await scalar('select public_id from source'),
    actorPublicId: await scalar(
      'select actor.public_id from actor join claim on claim.speaker_id = actor.id order by claim.id limit 1',
    ),
  };
  claims = (await query('select public_id from claim order by id')).map((row) => String(row['public_id']));
  const text = 'The spokesman said that the dam held. Nobody else saw it.';
  const bytes = new TextEncoder().encode(text);
  const source = await importSource(
    { ...{ kind: 'article', lang: 'en', dir: 'ltr', method: 'paste', title: 'The dam' }, bytes },
    by(),
  );
  const captureId = await scalar(`select id from capture where source_id = '${source.id}'`);
  const claimId = await record(captureId, 'the dam held', text);
  other = { sourceId: source.id, captureId, claimId };
  await moveRecord({ kind: 'source', id: source.id, step: 'publish' }, by());
  await moveRecord({ kind: 'claim', id: claimId, step: 'publish' }, by());
});

/** What readers are shown through every question that public pages ask, as one text. */
async function allThatReadersSee(): Promise<string> {
  const seen = await Promise.all([
    findTopic(dossier.topicPublicId),
    listTopics(20),
    findSource(dossier.sourcePublicId),
    ...claims.map(findClaim),
    findComparison(claims.slice(0, 4)),
    findSpeaker(dossier.actorPublicId),
    listNewestContradictions(20),
    listClaims({
      ...{ words: null, speaker: null, outlet: null, topic: null, mode: null, kind: null, lang: null },
      after: null,
    }),
    suggestClaims('داعش', 10),
    listPublicAddresses(),
    listCorrections(null),
  ]);
  return JSON.stringify(seen);
}

describe('a topic that is withheld', () => {
  it('says before what readers would lose', async () => {
    expect(await findReach(dossier.topicId)).toEqual({ claims: 27, others: 0, sources: 1, links: 42 });
  });

  it('goes from everything readers see at once, and what is not of it stays', async () => {
    const [title, proposition, quote, sourceTitle] = await Promise.all([
      scalar("select title ->> 'en' from topic"),
      scalar("select text ->> 'en' from proposition order by id limit 1"),
      scalar('select quote from claim order by id limit 1'),
      scalar("select coalesce(title, label ->> 'en') from source order by id limit 1"),
    ]);
    await moveRecord(
      { kind: 'claim', id: await scalar(`select id from claim order by id limit 1`), step: 'hide' },
      by('A reason readers read'),
    );
    await moveRecord(
      { kind: 'claim', id: await scalar(`select id from claim order by id limit 1`), step: 'restore' },
      by(),
    );
    const words = [title, proposition, quote, sourceTitle].map((one) => JSON.stringify(one).slice(1, -1));
    const before = await allThatReadersSee();
    for (const one of [...words, 'A reason readers read']) expect(before).toContain(one);

    await withholdTopic(dossier.topicId, by());
    expect(await publicCounts()).toEqual(['0', '1', '1', '0']);
    const after = await allThatReadersSee();
    for (const one of [
      ...words,
      'A reason readers read',
      ...claims,
      dossier.topicPublicId,
      dossier.sourcePublicId,
    ]) {
      expect(after).not.toContain(one);
    }
    expect(after).toContain('The dam');
  });

  it('changes no state, and the desk is told', async () => {
    expect(await scalar("select count(*) from claim where state = 'published'")).toBe('28');
    const id = await scalar('select id from claim order by id limit 1');
    expect(await findStanding('claim', id)).toMatchObject({ standing: 'published', isWithheld: true });
    expect(await findStanding('claim', other.claimId)).toMatchObject({ isWithheld: false });
  });

  it('keeps back what comes later: a claim published in its source, a claim put into it with its source', async () => {
    const claimId = await scalar('select id from claim order by id desc offset 1 limit 1');
    await moveRecord({ kind: 'claim', id: claimId, step: 'hide' }, by());
    await moveRecord({ kind: 'claim', id: claimId, step: 'restore' }, by());
    await placeClaim({ topicId: dossier.topicId, claimId: other.claimId }, by());
    expect(await publicCounts()).toEqual(['0', '0', '0', '0']);
    await removeClaim({ topicId: dossier.topicId, claimId: other.claimId }, by());
    expect(await publicCounts()).toEqual(['0', '1', '1', '0']);
  });

  it('is refused twice, and shown again as it was', async () => {
    const again = withholdTopic(dossier.topicId, by());
    await expect(again).rejects.toMatchObject({ code: 'conflict', reason: 'topic.changed' });
    await showTopic(dossier.topicId, by());
    expect(await publicCounts()).toEqual(['1', '2', '28', '42']);
  });

  it('is taken back by an undo, both ways', async () => {
    const withholding = by();
    await withholdTopic(dossier.topicId, withholding);
    await undo(withholding.opId, by());
    expect(await publicCounts()).toEqual(['1', '2', '28', '42']);
    await withholdTopic(dossier.topicId, by());
    const showing = by();
    await showTopic(dossier.topicId, showing);
    await undo(showing.opId, by());
    expect(await publicCounts()).toEqual(['0', '1', '1', '0']);
    await showTopic(dossier.topicId, by());
  });

  it('keeps a source back while any of two topics is withheld', async () => {
    const second = await beginTopic({ title: { en: 'The same article' }, description: null }, by());
    await placeClaim(
      { topicId: second.id, claimId: await scalar('select id from claim order by id limit 1') },
      by(),
    );
    await withholdTopic(dossier.topicId, by());
    await withholdTopic(second.id, by());
    await showTopic(dossier.topicId, by());
    expect(await publicCounts()).toEqual(['1', '1', '1', '0']);
    await showTopic(second.id, by());
    expect(await publicCounts()).toEqual(['1', '2', '28', '42']);
  });

  it('lets no claim slip in while it is being withheld', async () => {
    for (let round = 0; round < 5; round++) {
      await Promise.all([
        withholdTopic(dossier.topicId, by()),
        placeClaim({ topicId: dossier.topicId, claimId: other.claimId }, by()),
      ]);
      expect(await publicCounts()).toEqual(['0', '0', '0', '0']);
      await showTopic(dossier.topicId, by());
      await removeClaim({ topicId: dossier.topicId, claimId: other.claimId }, by());
    }
  });
});
