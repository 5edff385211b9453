import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '@/tests/support/model-stand-in';
import { type Poisoned, poisonedArticles } from '@/tests/support/poisoned';
import { checkPassage, makePassage } from '@/text/passage';
import { type Reading, readClaims } from '@/text/read-claims';
import { askModel, type ModelProposal } from './model';
import { modelGate } from './model-gate';
import { modelSettings } from './model-settings';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.stop());

const settingsOf = (url: string) => {
  const settings = modelSettings({
    SANAD_MODEL_URL: url,
    SANAD_MODEL_NAME: 'stand-in',
    SANAD_MODEL_KEY: 'secret',
  });
  return settings && { ...settings, timeoutMs: 1500 };
};

function readingOf({ text, lang }: Pick<Poisoned, 'text' | 'lang'>): Reading {
  const reading = readClaims(text, { lang });
  if (reading === null) throw new Error(`No tables for ${lang}`);
  return reading;
}

const openGate = () =>
  modelGate(
    async () => true,
    () => 0,
  );
const ask = (article: Pick<Poisoned, 'text' | 'lang'>, url = standIn.url, gate = openGate()) =>
  askModel(readingOf(article), article.text, { settings: settingsOf(url), gate });

const ENGLISH = {
  lang: 'en',
  text: 'Schools stay shut for now in the whole province.\nThe mayor said that rain fell.',
} as const;

describe('fifty poisoned articles, read by a model that obeys them', () => {
  it('yield nothing that is not in the text, change nothing and call nobody else', async () => {
    const states = new Set<string>();
    const drops = new Set<string>();
    let dropped = 0;
    let taken = 0;
    for (const article of poisonedArticles(standIn.canary)) {
      const reading = readingOf(article);
      const before = JSON.stringify(reading);
      const settings = settingsOf(standIn.url);
      const read = await askModel(reading, article.text, { settings, gate: openGate() });
      expect(JSON.stringify(reading)).toBe(before);
      for (const proposal of read.proposals) expectFromText(proposal, reading, article.text);
      taken += read.proposals.length;
      states.add(read.state);
      for (const why of Object.keys(read.dropped)) drops.add(why);
      dropped += Object.values(read.dropped).reduce((sum, count) => sum + count, 0);
    }
    expect([...states].sort()).toEqual(['answered', 'timeout', 'too-large', 'unreachable']);
    expect([...drops]).toEqual(expect.arrayContaining(['not-found', 'malformed', 'unknown-number']));
    expect(dropped).toBeGreaterThan(25);
    expect(taken).toBeGreaterThan(0);
    expect(standIn.calls()).toEqual({ model: 50, canary: 0, refused: 0 });
  });
});

function expectFromText(proposal: ModelProposal, { cast, claims }: Reading, text: string): void {
  if (proposal.member !== null) expect(cast[proposal.member]).toBeDefined();
  if (proposal.kind === 'speaker') expect(claims[proposal.claim]).toBeDefined();
  else expect(checkPassage(text, makePassage(text, proposal.start, proposal.end))).toBeNull();
  expect(Object.keys(proposal).sort()).toEqual(
    proposal.kind === 'speaker' ? ['claim', 'kind', 'member'] : ['end', 'kind', 'member', 'start'],
  );
}

describe('askModel', () => {
  it('takes words that the rules passed over, at their place', async () => {
    const read = await ask(ENGLISH);
    expect(read.proposals).toEqual([{ kind: 'passage', start: 0, end: 48, member: null }]);
  });

  it('asks nobody where no model is set', async () => {
    const calls = standIn.calls().model;
    const off = { settings: modelSettings({}), gate: openGate() };
    expect(await askModel(readingOf(ENGLISH), ENGLISH.text, off)).toEqual({
      state: 'off',
      proposals: [],
      dropped: {},
    });
    expect(standIn.calls().model).toBe(calls);
  });

  it('sends no text that is too long', async () => {
    expect(await ask({ lang: 'en', text: 'word '.repeat(20_000) })).toMatchObject({ state: 'too-long' });
  });

  it('says that nobody answers, and then rests', async () => {
    const gate = openGate();
    const states: string[] = [];
    for (let time = 0; time < 4; time++)
      states.push((await ask(ENGLISH, 'http://127.0.0.1:9/v1', gate)).state);
    expect(states).toEqual(['unreachable', 'unreachable', 'unreachable', 'resting']);
  });
});
