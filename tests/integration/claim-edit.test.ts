import { beforeAll, describe, expect, it } from 'vitest';
import { readForm } from '@/features/access/form';
import { readableStates } from '@/features/access/policy';
import { reviseClaim } from '@/features/claim/commands';
import type { ClaimInput } from '@/features/claim/schema';
import { setStances } from '@/features/claim-edit/commands';
import { mergeForms, type Values } from '@/features/claim-edit/merge';
import { askedSpan, newValues } from '@/features/claim-edit/new-values';
import { findCapture, listPropositions, listTranslators } from '@/features/claim-edit/queries';
import { readClaimForm } from '@/features/claim-edit/read-form';
import { ClaimFormInput } from '@/features/claim-edit/schema';
import { keysOf, valuesOf } from '@/features/claim-edit/values';
import { listLabels } from '@/features/pick/queries';
import { findEditableClaim } from '@/features/revision/queries';
import type { EditableClaim } from '@/features/revision/shape';
import { Problem } from '@/lib/problem';
import { useDatabase } from '../support/database';

const { query } = useDatabase('dossier');
const EDITOR = crypto.randomUUID();
const by = () => ({ editorId: EDITOR, opId: crypto.randomUUID(), reason: 'A test' });

beforeAll(async () => {
  await query(`insert into editor (id, kind, byline) values ($1, 'person', '{"en": "Leila"}')`, [EDITOR]);
});

const claimAt = async (id: string): Promise<EditableClaim> => {
  const claim = await findEditableClaim({ id });
  if (!claim) throw new Error('no claim');
  return claim;
};
const captureOf = async (claim: ClaimInput) => {
  const capture = await findCapture(claim.captureId);
  if (!capture) throw new Error('no capture');
  return capture;
};
const shownOf = async (claim: ClaimInput): Promise<Values> =>
  valuesOf(claim, { text: (await captureOf(claim)).text, labels: await listLabels(keysOf(claim), 'fa') });
const typedForm = (values: Values, changed: Values) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...values, ...changed })) form.append(name, value);
  return ClaimFormInput.parse(readForm(form));
};
const read = async (claim: ClaimInput, values: Values, changed: Values = {}) =>
  readClaimForm(typedForm(values, { captureId: claim.captureId, ...changed }), {
    text: (await captureOf(claim)).text,
    locale: 'fa',
    states: readableStates('editor'),
    was: claim.passage,
    slots: claim.slots,
    by: { editorId: crypto.randomUUID(), opId: crypto.randomUUID() },
    mayAdd: false,
  });
const firstClaim = async (): Promise<EditableClaim> => {
  const [row] = await query(`select id::text from claim where mode = 'direct' order by id limit 1`);
  return claimAt(String(row?.['id']));
};

describe('the form of a claim', () => {
  it('says every claim of the record whole: sent unchanged, it changes nothing', async () => {
    for (const { id } of await query('select id::text from claim')) {
      const { values } = await claimAt(String(id));
      expect(await read(values, await shownOf(values))).toEqual(values);
    }
  });

  it('reads a Solar Hijri date, words of the source in other letters, and a speaker by name', async () => {
    const { values } = await firstClaim();
    const { 'said.basis': _basis, ...shown } = await shownOf(values);
    const [actor] = await query(
      `select actor_id::text as id, name from actor_name where lang = 'fa-AF' and kind = 'name' order by id limit 1`,
    );
    const claim = await read(values, shown, {
      'said.date': '۱۴۰۲/۱/۸',
      'speaker.words': String(actor?.['name']),
      'speaker.id': '',
    });
    expect(claim).toMatchObject({
      speakerId: actor?.['id'],
      said: { edtf: '2023-03-28', basis: 'stated' },
    });
  });

  it('names each field that says nothing it can keep, with what its words may mean', async () => {
    const { values } = await firstClaim();
    const wrong = read(values, await shownOf(values), {
      'speaker.words': 'an',
      'cue.words': 'stands nowhere',
      'said.date': 'soon',
      'hops.0.source': 'nothing',
    });
    await expect(wrong).rejects.toMatchObject({
      faults: {
        speaker: 'pick.ambiguous',
        'cue.words': 'claim.words_lost',
        'said.date': 'claim.date_unread',
        'hops.0.source': 'claim.source_unknown',
      },
      choices: { speaker: expect.arrayContaining([expect.objectContaining({ id: expect.any(String) })]) },
    });
  });

  it('begins a new claim with the chain its source came by', async () => {
    const { values } = await firstClaim();
    const capture = await captureOf(values);
    const actors = capture.handedOnBy.map(({ actorId }) => actorId);
    const labels = await listLabels({ actors, claims: [], sources: [] }, 'en');
    const begun = newValues(capture, askedSpan(capture.text, { start: '0', end: '20' }), labels);
    expect(begun['passage.words']).toBe(capture.text.slice(0, 20));
    expect(actors.length).toBeGreaterThan(0);
    expect(begun[`hops.${actors.length}.actor.id`]).toBe(actors.at(-1));
  });
});

describe('twenty editors on one record', () => {
  it('lose nothing when each merges what was refused and sends it again', async () => {
    const { id, values: first } = await firstClaim();
    const opened = await claimAt(id);
    const base = await shownOf(first);
    const lines = Array.from({ length: 20 }, (_, n) => `line of editor ${n}.`);
    const save = async (
      line: string,
      now: { version: number; base: Values; mine: Values },
    ): Promise<unknown> => {
      const claim = await read(first, now.mine);
      return reviseClaim({ claimId: id, baseVersion: now.version, claim }, by()).catch(async (error) => {
        if (!(error instanceof Problem) || error.reason !== 'claim.changed') throw error;
        const { version, values } = await claimAt(id);
        const theirs = await shownOf(values);
        // What stands in theirs stands above; mine is put under it, as the page offers it.
        const merged = mergeForms(
          { ...now, theirs, mine: { ...now.mine, 'note.en': line } },
          { 'note.en': 'both' },
        );
        return save(line, { version, base: theirs, mine: merged });
      });
    };
    await Promise.all(
      lines.map((line) => save(line, { version: opened.version, base, mine: { ...base, 'note.en': line } })),
    );
    const after = await claimAt(id);
    expect(after.version).toBe(opened.version + 20);
    expect(lines.filter((line) => !(after.values.note?.['en'] ?? '').includes(line))).toEqual([]);
  });
});

describe('where a claim stands', () => {
  it('is set, changed and taken back for propositions of its topics, and of no others', async () => {
    const { id } = await firstClaim();
    const [proposition] = await listPropositions(id);
    const key = proposition?.id ?? '';
    const now = async () => (await listPropositions(id)).find((one) => one.id === key)?.stance ?? null;
    await setStances({ claimId: id, stances: { [key]: 'hedges' } }, by());
    expect(await now()).toBe('hedges');
    await setStances({ claimId: id, stances: { [key]: '' } }, by());
    expect(await now()).toBeNull();
    const foreign = setStances({ claimId: id, stances: { [crypto.randomUUID()]: 'denies' } }, by());
    await expect(foreign).rejects.toMatchObject({ reason: 'stance.other_topic' });
  });
});

it('knows who made a translation and since when, and leaves the others as they were', async () => {
  const claim = await firstClaim();
  const before = await listTranslators(claim.id);
  const added = { lang: 'ar', text: 'ترجمة للاختبار' };
  const translations = [...(claim.values.translations ?? []), added];
  await reviseClaim(
    { claimId: claim.id, baseVersion: claim.version, claim: { ...claim.values, translations } },
    by(),
  );
  const after = await listTranslators(claim.id);
  expect(after.filter(({ lang }) => lang !== 'ar').map(({ lang, byline }) => ({ lang, byline }))).toEqual(
    before.map(({ lang, byline }) => ({ lang, byline })),
  );
  const [made] = after.filter(({ lang }) => lang === 'ar');
  expect(made?.byline).toEqual({ en: 'Leila' });
  expect(Math.abs(Date.parse(made?.at ?? '') - Date.now())).toBeLessThan(600_000);
});
