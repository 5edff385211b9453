import { describe, expect, it } from 'vitest';
import { readableStates } from '@/features/access/policy';
import { actorSource, claimSource, pickerWords } from '@/features/pick/components/words';
import { resolvePick, searchActors, searchDeskClaims } from '@/features/pick/queries';
import { PickInput } from '@/features/pick/schema';
import { useDatabase } from '../support/database';

const { query } = useDatabase('dossier');

const named = async (words: string, types: readonly string[] = []) =>
  (await searchActors({ words, types, limit: 8 })).map(({ names }) => names['en']);
const resolve = (words: string, rest: object = {}) =>
  resolvePick(PickInput.parse({ words, ...rest }), { of: 'actor' }, 'en');

describe('finding an actor', () => {
  it.each([
    ['its name in Latin', 'Muttaqi'],
    ['the beginning of it', 'mutt'],
    ['its name in Dari', 'متقی'],
    ['Arabic letters', 'متقي'],
    ['its parts in another order', 'Muttaqi Khan'],
    ['a slip of the hand', 'Mutaqi'],
  ])('takes %s', async (_what, words) => {
    expect([words, (await named(words))[0]]).toEqual([words, expect.stringMatching(/Muttaqi/)]);
  });

  it('keeps to the types asked for', async () => {
    expect(await named('sputnik', ['person'])).toEqual([]);
    expect((await named('sputnik', ['outlet']))[0]).toMatch(/Sputnik/);
  });

  it.each(['', '  ', '؟!', '%', '_'])('finds nothing by %j', async (words) => {
    expect(await named(words)).toEqual([]);
  });
});

describe('finding a claim', () => {
  const states = readableStates('editor');
  it('takes words of it, its speaker and its public id', async () => {
    const [row] = await query(
      `select claim.public_id as id, quote from claim join actor on actor.id = speaker_id
       where actor.names ->> 'en' like '%Kurilla%' order by claim.id limit 1`,
    );
    const words = String(row?.['quote']).split(' ').slice(0, 4).join(' ');
    for (const asked of [words, 'Kurilla', String(row?.['id'])]) {
      const found = await searchDeskClaims({ words: asked, states, limit: 20 });
      expect([asked, found.map(({ publicId }) => publicId)]).toEqual([
        asked,
        expect.arrayContaining([row?.['id']]),
      ]);
      const others = await searchDeskClaims({
        words: asked,
        states,
        without: String(row?.['id']),
        limit: 20,
      });
      expect(others.map(({ publicId }) => publicId)).not.toContain(row?.['id']);
    }
  });

  it('gives drafts to those who may read them, and no state that was not asked for', async () => {
    await query(`update claim set state = 'hidden' where id = (select min(id::text)::uuid from claim)`);
    const [row] = await query(`select public_id as id from claim where state = 'hidden'`);
    const words = String(row?.['id']);
    expect(await searchDeskClaims({ words, states, limit: 1 })).toHaveLength(1);
    const contributor = readableStates('contributor');
    expect(await searchDeskClaims({ words, states: contributor, limit: 1 })).toEqual([]);
  });
});

describe('what was typed into a picker', () => {
  it('is nobody when it is empty, whatever was picked before', async () => {
    expect(await resolve('', { id: crypto.randomUUID(), was: 'x' })).toEqual({ id: null });
  });

  it('is what was picked while its words stand, and else what they say', async () => {
    const id = crypto.randomUUID();
    expect(await resolve('Somebody', { id, was: 'Somebody' })).toEqual({ id });
    expect(await resolve('Nobody of this name', { id, was: 'Somebody' })).toMatchObject({
      fault: 'pick.unknown',
    });
  });

  it('is the one who bears exactly this name, in any letters', async () => {
    const [row] = await query(
      `select actor_id as id, name from actor_name where lang = 'fa-AF' and kind = 'name' order by id limit 1`,
    );
    expect(await resolve(String(row?.['name']))).toEqual({ id: row?.['id'] });
  });

  it('comes back with choices when more than one is meant, and takes the one chosen', async () => {
    const asked = await resolve('Taliban spokes');
    expect(asked).toMatchObject({ fault: expect.stringMatching(/^pick\./) });
    const parts = await resolve('an');
    expect(parts).toMatchObject({ fault: 'pick.ambiguous' });
    const pick = 'choices' in parts ? parts.choices[0]?.id : null;
    expect(await resolve('an', { pick })).toEqual({ id: pick });
  });
});

it('asks in the language of the page', () => {
  const asked = [actorSource('fa', ['outlet', 'person']), claimSource('ps'), claimSource('en', 'k2m9')];
  expect(asked).toEqual([
    '/api/v1/desk/actors?lang=fa&types=outlet,person',
    '/api/v1/desk/claims?lang=ps',
    '/api/v1/desk/claims?lang=en&without=k2m9',
  ]);
  expect(pickerWords('en').none).not.toBe('');
});
