import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { findClaim, listNewestClaims } from '@/features/claim/queries';
import type { ClaimPageShape } from '@/features/claim/shape';
import { listNewestContradictions } from '@/features/link/queries';
import { findSource, listNewestSources } from '@/features/source/queries';
import type { SourcePageShape } from '@/features/source/shape';
import { listTopics } from '@/features/topic/queries';
import { readDossier } from '@/prisma/dossier/format';
import { loadDossier, showDossier } from '@/prisma/seed';
import { useDatabase } from '@/tests/support/database';

const { query } = useDatabase('dossier');

let source: SourcePageShape;
const claims = new Map<string, ClaimPageShape>();

/** The claim page of a claim of the dossier, by the dossier's own id. */
const claimOf = (id: string): ClaimPageShape => {
  const claim = claims.get(id);
  if (!claim) throw new Error(`${id} has no page`);
  return claim;
};

beforeAll(async () => {
  const [card] = await listNewestSources(1);
  const page = await findSource(card?.publicId ?? '');
  if (!page) throw new Error('the dossier is not public');
  source = page;
  const { dossier } = await readDossier();
  for (const { id, passage } of dossier.claims) {
    const mark = source.claims.find(({ start, end }) => start === passage.start && end === passage.end);
    const claim = mark && (await findClaim(mark.publicId));
    if (claim) claims.set(id, claim);
  }
});

it('holds 24 actors, 27 claims, 42 links, 8 propositions with 25 stances, one topic', async () => {
  const [row] = await query(`
    select (select count(*)::int from actor) as actors, (select count(distinct speaker_id)::int from public_claim) as speakers,
      (select count(*)::int from public_claim) as claims, (select count(*)::int from public_link) as links,
      (select count(*)::int from proposition) as propositions, (select count(*)::int from stance) as stances,
      (select count(*)::int from public_topic) as topics`);
  expect(row).toEqual({
    actors: 24,
    speakers: 10,
    claims: 27,
    links: 42,
    propositions: 8,
    stances: 25,
    topics: 1,
  });
});

it('keeps the article byte for byte', async () => {
  expect(source.capture.text).toBe(await readFile('prisma/dossier/article.fa.txt', 'utf8'));
  expect(source.capture.textSha256).toBe('71ce124936775ce00e285fd1c1c4451c97f2b2880deb5bfa0d8597e82c434e7f');
});

it('shows every claim on a page of its own, in the words and place of the dossier', async () => {
  const { dossier } = await readDossier();
  expect(claims.size).toBe(27);
  for (const { id, passage, mode, act, checkable, hops, translation } of dossier.claims) {
    const claim = claimOf(id);
    expect(claim).toMatchObject({ quote: passage.exact, mode, act, checkable });
    expect(claim.translations['en']).toBe(translation['en']);
    expect(claim.hops.map((hop) => hop.act)).toEqual(hops.map((hop) => hop.act));
  }
});

it('shows every link from both of its claims', async () => {
  const { dossier } = await readDossier();
  for (const { from, to, type, kind, strength, assertedBy } of dossier.links) {
    const expected = { type, kind, strength, assertedBy };
    const [here, there] = [claimOf(from), claimOf(to)];
    expect(here.links).toContainEqual(
      expect.objectContaining({
        ...expected,
        isFrom: true,
        other: expect.objectContaining({ publicId: there.publicId }),
      }),
    );
    expect(there.links).toContainEqual(
      expect.objectContaining({
        ...expected,
        isFrom: false,
        other: expect.objectContaining({ publicId: here.publicId }),
      }),
    );
  }
});

describe('what a reader must be able to see', () => {
  it('carries the cue of all six contradictions the source itself asserts', async () => {
    const asserted = [...claims.values()].flatMap(({ links }) =>
      links.filter(
        ({ type, assertedBy, isFrom }) => isFrom && type === 'contradicts' && assertedBy === 'source',
      ),
    );
    expect(asserted.map(({ cue }) => cue?.words).sort()).toEqual(
      [
        'با آنکه',
        'رد کرد',
        'در حالی',
        'در حالی',
        'در واکنش به این تویت آقای خلیل زاد',
        'در واکنش به این تویت آقای خلیل زاد',
      ].sort(),
    );
  });

  it('nests S09 in S08 and says under which condition S08 holds', () => {
    expect(claimOf('S09').parent?.publicId).toBe(claimOf('S08').publicId);
    expect(claimOf('S08').nested.map(({ publicId }) => publicId)).toEqual([claimOf('S09').publicId]);
    expect(claimOf('S08').condition?.publicId).toBe(claimOf('S09').publicId);
  });

  it('tells which steps of S01 we hold, and which is inferred', () => {
    const { hops } = claimOf('S01');
    expect(
      hops.map(({ actor, isInferred, sourcePublicId }) => [
        actor.names['en'],
        isInferred,
        sourcePublicId !== null,
      ]),
    ).toEqual([
      ['Amir Khan Muttaqi', false, false],
      ['Afghanistan National Television (Taliban-run)', true, false],
      ['Amu TV', false, false],
      ['Sputnik', false, true],
    ]);
  });

  it('marks dates that are only background knowledge', () => {
    expect(source.published).toMatchObject({ edtf: '2023-03-28', basis: 'background' });
    expect(claimOf('S07').said.basis).toBe('background');
    expect(claimOf('S01').said).toMatchObject({ edtf: null, basis: null, words: 'در نزدیک به یک ماه' });
  });

  it('calls Khosti a former spokesman, and inherited roles inherited', () => {
    expect(claimOf('S16').role).toMatchObject({ standing: 'former', isInherited: false });
    expect(claimOf('S10').role).toMatchObject({ standing: 'former', isInherited: true });
  });

  it('has S10 without a single link', () => expect(claimOf('S10').links).toEqual([]));

  it('keeps the eight traps as pairs considered and set aside, seen from both sides', () => {
    const asides = [...claims.values()].flatMap(({ setAside }) => setAside);
    expect(asides).toHaveLength(16);
    expect(claimOf('S16').setAside.map(({ other }) => other.publicId)).toContain(claimOf('S01').publicId);
  });

  it('numbers claims in reading order and marks the two quotations that hold none', () => {
    expect(source.claims.map(({ number }) => number)).toEqual(
      Array.from({ length: 27 }, (_, index) => index + 1),
    );
    expect(source.claims[8]).toMatchObject({ number: 9, insideNumber: 8 });
    expect(source.notClaims.map(({ start, end }) => source.capture.text.slice(start, end))).toEqual([
      '"سنتکام"',
      '"آموزشهای افراطی"',
    ]);
  });

  it('gives sentences of context around a passage, as they stand in the source', () => {
    const { context, quote } = claimOf('S06');
    expect(source.capture.text).toContain(context.before + quote + context.after);
    expect(context.before).toContain('داود مزمل');
  });
});

describe('words in three languages', () => {
  it('translates every reason, and every claim for readers of Pashto', () => {
    for (const claim of claims.values()) {
      expect(claim.translations['ps']).toBeTruthy();
      for (const { reason } of claim.links) expect(Object.keys(reason).sort()).toEqual(['en', 'fa', 'ps']);
    }
  });
});

it('changes nothing when it is loaded again', async () => {
  const before = await query('select count(*), max(id) from history_entry');
  await loadDossier();
  expect(await query('select count(*), max(id) from history_entry')).toEqual(before);
});

it('goes out of public view in one act, and comes back', async () => {
  await showDossier(false);
  expect((await listNewestClaims(5)).total.count).toBe(0);
  expect((await listNewestContradictions(5)).pairs).toEqual([]);
  expect((await listTopics(5)).topics).toEqual([]);
  expect(await findSource(source.publicId)).toBeNull();
  expect(await findClaim(claimOf('S01').publicId)).toBeNull();
  await showDossier(true);
  expect((await listNewestClaims(5)).total.count).toBe(27);
  expect((await listNewestContradictions(5)).total.count).toBe(23);
});
