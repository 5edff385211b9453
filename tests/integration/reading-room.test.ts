import { beforeAll, describe, expect, it } from 'vitest';
import { findComparison } from '@/features/compare/queries';
import { listCorrections } from '@/features/history/queries';
import { findOutlet } from '@/features/outlet/queries';
import { reportError } from '@/features/report/commands';
import { suggestClaims } from '@/features/search/queries';
import { listSources } from '@/features/source/queries';
import { findSpeaker, listSpeakers } from '@/features/speaker/queries';
import { findTopic, listTopics } from '@/features/topic/queries';
import type { TopicPageShape } from '@/features/topic/shape';
import { moveRecord } from '@/features/workflow/commands';
import { newId } from '@/lib/id';
import { useDatabase } from '@/tests/support/database';
import { statementsOf } from '@/tests/support/statements';

const { query } = useDatabase('dossier');

let topic: TopicPageShape;
const scalar = async (sql: string): Promise<string> => String(Object.values((await query(sql))[0] ?? {})[0]);
const actorNamed = (name: string) => scalar(`select public_id from actor where names ->> 'en' = '${name}'`);
/** The public id of a claim by its number in the article. */
const claim = (number: number): string =>
  topic.points.find((point) => point.number === number)?.publicId ?? '';

beforeAll(async () => {
  const { topics } = await listTopics(1);
  const found = await findTopic(topics[0]?.publicId ?? '');
  if (!found) throw new Error('the topic is not public');
  topic = found;
});

describe('comparing', () => {
  it('keeps the order asked for and finds what stands between the claims', async () => {
    const { claims, links } = await findComparison([claim(2), claim(1)]);
    expect(claims.map(({ number }) => number)).toEqual([2, 1]);
    expect(links.map(({ type, kind, cue }) => [type, kind, cue?.words])).toEqual([
      ['contradicts', 'word-vs-deed', 'با آنکه'],
    ]);
  });

  it('shows both passages and the cue in the words of the source', async () => {
    const { passage } = await findComparison([claim(18), claim(11)]);
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      topic.points.find(({ number }) => number === 18)?.quote,
      topic.points.find(({ number }) => number === 11)?.quote,
      'در واکنش به این تویت آقای خلیل زاد',
    ]);
  });

  it('says that the State Department spoke before what its words are set against', async () => {
    const { links } = await findComparison([claim(14), claim(15), claim(8)]);
    expect(links.map(({ isOlderThanItsObject }) => isOlderThanItsObject)).toEqual([true, true]);
    expect(
      (await findComparison([claim(20), claim(19)])).links.every((link) => !link.isOlderThanItsObject),
    ).toBe(true);
  });

  it('leaves out what is not public, and what does not exist', async () => {
    await query('update claim set state = $1 where public_id = $2', ['draft', claim(2)]);
    const { claims, links } = await findComparison([claim(1), claim(2), 'nosuchclaim']);
    expect([claims.length, links.length]).toEqual([1, 0]);
    await query('update claim set state = $1 where public_id = $2', ['published', claim(2)]);
  });

  it('suggests claims by half-typed words', async () => {
    expect((await suggestClaims('متق', 10)).length).toBe(3);
    expect(await suggestClaims('"', 10)).toEqual([]);
  });
});

describe('the Taliban as an organisation', () => {
  it('finds exactly the contradictions between its present voices', async () => {
    const taliban = await findSpeaker(await actorNamed('Taliban'));
    const numbers = new Map(topic.points.map(({ publicId, number }) => [publicId, number]));
    const inside = taliban?.organisation?.inside.map(
      ({ from, to }) => `${numbers.get(from.publicId)}-${numbers.get(to.publicId)}`,
    );
    // R01-R04, R08, R20, R21 and R41 of the dossier; not R42, whose speaker is a former spokesman.
    expect(inside?.sort()).toEqual(['1-2', '21-2', '1-6', '1-9', '1-24', '22-24', '22-2', '22-21'].sort());
  });

  it('keeps Khosti apart as a former member', async () => {
    const taliban = await findSpeaker(await actorNamed('Taliban'));
    const former = taliban?.organisation?.voices.filter(({ isFormer }) => isFormer);
    expect(former?.map(({ actor }) => actor.names['en'])).toEqual(['Saeed Khosti']);
  });

  it('leaves silence blank: a voice has a cell only where it spoke', async () => {
    const taliban = await findSpeaker(await actorNamed('Taliban'));
    const cells = taliban?.organisation?.matrix.flatMap((row) => row.cells) ?? [];
    expect(cells.every(({ claims }) => claims.length > 0)).toBe(true);
    expect(cells.flatMap(({ claims }) => claims).length).toBe(15);
  });
});

describe('speakers', () => {
  it('lists those who speak, in the order of the reader’s language', async () => {
    const { speakers, next } = await listSpeakers({ locale: 'fa', words: null, after: null });
    expect(speakers.map(({ names }) => names['fa']?.[0])).toEqual([
      'آ',
      'ا',
      'ا',
      'ذ',
      'ز',
      'س',
      'ط',
      'م',
      'م',
      'و',
    ]);
    expect(next).toBeNull();
  });

  it.each(['khalil', 'خليلزاد', 'خلیل زاد'])('finds a speaker by %s', async (words) => {
    const { speakers } = await listSpeakers({ locale: 'en', words, after: null });
    expect(speakers.map(({ names }) => names['en'])).toEqual(['Zalmay Khalilzad']);
  });

  it('puts a speaker’s own inconsistencies together', async () => {
    const khalilzad = await findSpeaker(await actorNamed('Zalmay Khalilzad'));
    expect(khalilzad?.own.map(({ kind }) => kind)).toEqual(['self-inconsistency']);
    expect(khalilzad?.claimsTotal).toBe(5);
  });

  it('has no page for nobody', async () => expect(await findSpeaker('nobodyhere')).toBeNull());
});

it('counts how an outlet works, with the denominator', async () => {
  const outlet = await findOutlet(await actorNamed('Sputnik'));
  expect(outlet).toMatchObject({
    sources: 1,
    claims: { count: 27, isCapped: false },
    hedged: 3,
    relayed: 27,
    primarySeen: 0,
  });
  expect(Object.values(outlet?.modes ?? {}).reduce((sum, n) => sum + n, 0)).toBe(27);
  expect(outlet?.drifts.length).toBe(2);
  expect(await findOutlet(await actorNamed('Taliban'))).toBeNull();
});

it('draws a topic: all claims, all 23 contradictions between them, everyone’s stance', () => {
  expect([topic.points.length, topic.arcs.length, topic.contradictionsTotal]).toEqual([27, 23, 23]);
  expect(topic.propositions.flatMap(({ claims }) => claims)).toHaveLength(25);
});

it('pages sources by when they were published here', async () => {
  const { sources, next } = await listSources({ after: null, limit: 1 });
  expect([sources.length, next]).toEqual([1, null]);
});

it.each<[string, number, () => Promise<unknown>]>([
  ['comparison', 2, () => findComparison([claim(1), claim(2), claim(9), claim(24)])],
  ['speaker', 1, async () => findSpeaker(await actorNamed('Taliban'))],
  ['list of speakers', 1, () => listSpeakers({ locale: 'fa', words: 'ا', after: null })],
  ['topic', 1, () => findTopic(topic.publicId)],
  ['outlet', 1, async () => findOutlet(await actorNamed('Sputnik'))],
  ['list of corrections', 1, () => listCorrections(null)],
])('reads a %s in %i statements', async (_what, most, read) => {
  const { statements } = await statementsOf(read);
  expect(statements.filter((sql) => !sql.startsWith('select public_id'))).toHaveLength(most);
});

it('tells corrections of what was public, with their reason, and nothing of drafts', async () => {
  const id = await scalar('select id from source');
  const by = { editorId: await scalar('select id from editor'), opId: newId(), reason: 'Wrong outlet' };
  await moveRecord({ kind: 'source', id, step: 'hide' }, by);
  const { corrections } = await listCorrections(null);
  expect(corrections).toMatchObject([
    { verb: 'hide', aggregate: 'source', reason: 'Wrong outlet', publicId: null },
  ]);
  await moveRecord({ kind: 'source', id, step: 'restore' }, { ...by, opId: newId() });
  expect((await listCorrections(null)).corrections[0]?.publicId).toBeTruthy();
});

it('keeps a reader’s report as typed, and refuses one about nowhere', async () => {
  await reportError({ about: '/claims/abcdefghjk', message: '  تاریخ نادرست است  ' });
  expect(await query('select about, message, contact, state from reader_report')).toEqual([
    { about: '/claims/abcdefghjk', message: 'تاریخ نادرست است', contact: null, state: 'open' },
  ]);
  await expect(reportError({ about: 'https://example.org/', message: 'xxx' })).rejects.toThrow();
});
