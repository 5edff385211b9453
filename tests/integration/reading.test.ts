import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimFilter } from '@/features/claim/filter';
import { findClaim, listNewestClaims } from '@/features/claim/queries';
import { listNewestContradictions } from '@/features/link/queries';
import { listClaims, listPublicAddresses } from '@/features/search/queries';
import { findSource, listNewestSources } from '@/features/source/queries';
import { listTopics } from '@/features/topic/queries';
import { useDatabase } from '@/tests/support/database';
import { statementsOf } from '@/tests/support/statements';
import { fold } from '@/text/fold';
import { indexTerms, toTsQuery, toTsVector } from '@/text/search-terms';

const { query } = useDatabase('dossier');

const ALL: ClaimFilter = {
  words: null,
  speaker: null,
  outlet: null,
  topic: null,
  mode: null,
  kind: null,
  lang: null,
  after: null,
};
const quotes = async (filter: Partial<ClaimFilter>) =>
  (await listClaims({ ...ALL, ...filter })).claims.map(({ quote }) => quote);

const publicIdOf = async (table: 'claim' | 'source'): Promise<string> =>
  String((await query(`select public_id from ${table} order by id limit 1`))[0]?.['public_id']);

describe('the number of statements', () => {
  it.each<[string, number, () => Promise<unknown>]>([
    [
      'home',
      4,
      () =>
        Promise.all([listNewestContradictions(4), listNewestClaims(4), listTopics(3), listNewestSources(1)]),
    ],
    ['the list of claims', 2, () => listClaims({ ...ALL, kind: 'denial', mode: 'denial' })],
    ['the list of claims with words', 3, () => listClaims({ ...ALL, words: 'داعش' })],
    ['a claim', 1, async () => findClaim(await publicIdOf('claim'))],
    ['a source', 1, async () => findSource(await publicIdOf('source'))],
  ])('is small for %s', async (_what, most, read) => {
    const { statements } = await statementsOf<unknown>(read);
    expect(statements.filter((sql) => !sql.startsWith('select public_id'))).toHaveLength(most);
  });
});

describe('searching', () => {
  it.each([
    ['Arabic letters', 'متقي', 3],
    ['a name spelt apart', 'خلیل زاد', 7],
    ['a name with a joiner', 'خلیل\u200cزاد', 7],
    ['a name in another script', 'Khalilzad', 7],
    ['a plural spelt apart', 'حمله ها', 1],
    ['a plural with a joiner', 'حمله\u200cها', 1],
    ['another hamza', 'مسئولان', 4],
    ['another hamza', 'مسوولان', 4],
    ['Latin digits', '8', 1],
    ['a word of a translation, half typed', 'exaggerat', 2],
    ['words that stand nowhere together', 'سنتکام پاکستان', 0],
  ])('finds claims by %s: %s', async (_what, words, least) => {
    const found = await quotes({ words });
    if (least === 0) expect(found).toEqual([]);
    else expect(found.length).toBeGreaterThanOrEqual(least);
  });

  it('asks the database nothing it cannot read, whatever is typed', async () => {
    const typed = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...`ی ك\u200cآ'"\\:*&|!()<>«؟8۸\u200f`),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const tsQuery = toTsQuery(words);
        const vector = toTsVector(indexTerms(words, 'fa-AF')).replaceAll('\0', '');
        await query('select $1::tsvector @@ coalesce($2, $3)::tsquery', [vector, tsQuery, "'x'"]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a text by each of its own words', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابپتخدزسشکگلمنوهی'), minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), async (words, pick) => {
        const [row] = await query('select $1::tsvector @@ $2::tsquery as hit', [
          toTsVector(indexTerms(words.join(' '), 'fa-AF')),
          toTsQuery(words[pick % words.length] ?? ''),
        ]);
        expect(row?.['hit']).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the list', () => {
  it('gives each claim once over its pages, newest first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await listClaims({ ...ALL, after });
      seen.push(...page.claims.map(({ publicId }) => publicId));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(27);
    expect(new Set(seen).size).toBe(27);
  });

  it('narrows by each facet to as many as the facet said', async () => {
    const { facets } = await listClaims(ALL);
    for (const facet of ['speaker', 'outlet', 'topic', 'mode', 'kind', 'lang'] as const) {
      for (const { value, count } of facets[facet]) {
        expect((await listClaims({ ...ALL, [facet]: value })).found.count, `${facet} ${value}`).toBe(count);
      }
    }
  });

  it('counts a facet by all the other choices, so that choosing differently is possible', async () => {
    const { facets, found } = await listClaims({ ...ALL, mode: 'direct' });
    expect(found.count).toBe(8);
    expect(facets.mode.find(({ isChosen }) => isChosen)).toMatchObject({ value: 'direct', count: 8 });
    expect(facets.mode.find(({ value }) => value === 'denial')?.count).toBe(3);
  });

  it('keeps a choice that nothing fits, and shows nothing rather than everything', async () => {
    const { found, facets } = await listClaims({ ...ALL, speaker: 'nobodyhere', mode: 'question' });
    expect(found.count).toBe(0);
    expect(facets.mode.find(({ isChosen }) => isChosen)).toMatchObject({ value: 'question', count: 0 });
  });

  it('shows the first page for a cursor nobody made', async () => {
    expect(await quotes({ after: "2023-01-01_'; drop table claim" })).toEqual(await quotes({}));
  });
});

describe('drafts', () => {
  it('are nowhere: not on pages, lists, counts, facets, marks, links or addresses', async () => {
    const [claim] = await query(
      "select id, public_id, quote from claim where quote like 'حضور داعش در افغانستان%'",
    );
    const publicId = String(claim?.['public_id']);
    const [source] = await query('select public_id from source');
    const read = async () =>
      JSON.stringify([
        await findClaim(publicId),
        await listClaims({ ...ALL, words: 'حضور' }),
        await listNewestClaims(50),
        await listNewestContradictions(50),
        await findSource(String(source?.['public_id'])),
        await listPublicAddresses(),
      ]);
    expect(await read()).toContain(publicId);
    for (const hidden of [
      "state = 'draft'",
      "state = 'hidden'",
      "published_at = now() + interval '1 hour'",
      'deleted_at = now()',
    ]) {
      await query(`update claim set ${hidden} where id = $1`, [claim?.['id']]);
      expect(await read(), hidden).not.toContain(publicId);
      await query(
        "update claim set state = 'published', published_at = now(), deleted_at = null where id = $1",
        [claim?.['id']],
      );
    }
    expect(await read()).toContain(publicId);
  });
});

it('folds in SQL exactly as in the application', async () => {
  const letters = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'يىكةۀأإٱآؤئ\u200c\u00a0٠۹AZaz«»'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(letters, async (text) => {
      const clean = text.replaceAll('\0', '').toWellFormed();
      expect((await query('select guard.fold($1) as folded', [clean]))[0]?.['folded']).toBe(fold(clean));
    }),
    { numRuns: 300 },
  );
});
