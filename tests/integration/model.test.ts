import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureService } from '@/features/access/commands';
import { importSource, newestCapture } from '@/features/source/commands';
import {
  askModelAbout,
  confirmSuggestion,
  readSourceAgain,
  rejectSuggestion,
} from '@/features/suggestion/commands';
import { hasRoomToday, modelGate } from '@/features/suggestion/model-gate';
import { findSuggestionDesk, listSuggestions } from '@/features/suggestion/queries';
import { useDatabase } from '@/tests/support/database';
import { type StandIn, startStandIn } from '@/tests/support/model-stand-in';
import { here, testFolder } from '@/tests/support/records';
import { ROOT } from '@/tests/support/tree';

const { query } = useDatabase('dossier');

const EDITOR = { id: '01900000-0000-7000-8000-00000000000b', byline: { en: 'Newsroom' } };
const by = (reason?: string) => ({
  ...{ editorId: EDITOR.id, opId: crypto.randomUUID() },
  ...(reason ? { reason } : {}),
});
const PLAIN = 'Schools stay shut for now in the whole province.';
const TEXT = `${PLAIN}\nThe mayor said that rain fell.`;

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
  await ensureService(EDITOR);
});
afterAll(() => standIn.stop());
afterEach(() => vi.unstubAllEnvs());

/** Patient, unless the model is one that never answers: a busy machine is slow, too. */
function setModel(url = standIn.url, timeoutMs = 60_000): void {
  vi.stubEnv('SANAD_MODEL_URL', url);
  vi.stubEnv('SANAD_MODEL_NAME', 'stand-in');
  vi.stubEnv('SANAD_MODEL_TIMEOUT_MS', String(timeoutMs));
}

async function imported(text: string): Promise<{ id: string; captureId: string }> {
  const bytes = new TextEncoder().encode(text);
  const { id } = await importSource(
    { kind: 'article', lang: 'en', dir: 'ltr', method: 'paste', bytes },
    by(),
  );
  return { id, captureId: (await newestCapture(id)).id };
}

const kept = async (captureId: string) =>
  (await listSuggestions(captureId)).map(({ engine, engineVersion, proposal, state }) => ({
    ...{ engine, engineVersion, words: proposal.words, state },
  }));
const ofModel = { engine: 'model', engineVersion: 'stand-in · 1', words: PLAIN };

describe('asking a model about a source', () => {
  it('sends nothing where none is set', async () => {
    const { id } = await imported(TEXT);
    const calls = standIn.calls().model;
    expect(await askModelAbout(id, by())).toMatchObject({ state: 'off' });
    expect(standIn.calls().model).toBe(calls);
  });

  it('keeps what stands in the text beside what the rules found, with its name, and says what was dropped', async () => {
    const { id, captureId } = await imported(`${TEXT}\nAnother copy.`);
    setModel();
    expect(await askModelAbout(id, by())).toMatchObject({ state: 'answered' });
    expect(await kept(captureId)).toEqual([
      { ...ofModel, state: 'pending' },
      expect.objectContaining({ engine: 'rules', words: 'rain fell', state: 'pending' }),
    ]);
    const entries = await query(
      `select convert_from(body, 'UTF8') as body
       from history_payload join history_entry entry on entry.id = history_payload.entry_id
       where entry.aggregate_id = $1 and entry.verb = 'read'`,
      [captureId],
    );
    expect(entries).toEqual([{ body: expect.stringContaining('stand-in · 1') }]);
    await askModelAbout(id, by());
    await readSourceAgain(id, by());
    expect(await kept(captureId)).toHaveLength(2);
    const { publicId } =
      (await query('select public_id as "publicId" from source where id = $1', [id]))[0] ?? {};
    const desk = await findSuggestionDesk(String(publicId), '');
    expect(desk).toMatchObject({ model: { name: 'stand-in' }, differences: null });
  });

  it('confirms what it proposed like any other, and a rejected one does not come back', async () => {
    const { id, captureId } = await imported(`${TEXT}\nA third copy.`);
    setModel();
    await askModelAbout(id, by());
    const [first] = await listSuggestions(captureId);
    await rejectSuggestion(first?.id ?? '', by('Nobody says this'));
    await askModelAbout(id, by());
    expect((await kept(captureId))[0]).toEqual({ ...ofModel, state: 'rejected' });

    const other = await imported(`${TEXT}\nA fourth copy.`);
    await askModelAbout(other.id, by());
    const [waiting] = await listSuggestions(other.captureId);
    const choice = { suggestionId: waiting?.id ?? '', speaker: 'new' as const, newName: 'A school board' };
    const { id: claimId } = await confirmSuggestion(choice, by());
    expect(await query('select quote, state from claim where id = $1', [claimId])).toEqual([
      { quote: PLAIN, state: 'draft' },
    ]);
  });

  it.each([
    ['invents', 'invent', 'answered'],
    ['answers no JSON', 'wrong-json', 'answered'],
    ['answers at length', 'huge', 'too-large'],
    ['never answers', 'slow', 'timeout'],
    ['leads elsewhere', 'redirect', 'unreachable'],
    ['failed three times', 'honest', 'resting'],
  ])('keeps the rules alone where a model %s', async (_what, attack, state) => {
    const { id, captureId } = await imported(`The mayor said that rain fell. [[${attack}]]`);
    const before = await kept(captureId);
    setModel(standIn.url, attack === 'slow' ? 1500 : 60_000);
    expect(await askModelAbout(id, by())).toMatchObject({ state, proposals: [] });
    expect(await kept(captureId)).toEqual(before);
    expect(standIn.calls().canary).toBe(0);
  });

  it('says so where the settings cannot be used, and throws nothing', async () => {
    const { id } = await imported(`${TEXT}\nA fifth copy.`);
    setModel('not an address');
    expect(await askModelAbout(id, by())).toMatchObject({ state: 'settings' });
  });
});

/** Runs `sanad` while the stand-in answers: it lives in this process, so nothing may block here. */
async function sanad(folder: string, env: Record<string, string>, ...args: string[]) {
  const options = ['--conditions=react-server', '--import', 'tsx', 'scripts/sanad.ts', ...args];
  const child = spawn(process.execPath, options, {
    cwd: ROOT,
    env: {
      ...process.env,
      LOG_LEVEL: 'error',
      DATABASE_URL: here(),
      INIT_CWD: folder,
      SANAD_SECRET: '',
      ...env,
    },
  });
  let stdout = '';
  let said = '';
  child.stdout.on('data', (part) => {
    stdout += String(part);
  });
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  const [status] = await once(child, 'close');
  return { status, stdout, said };
}

describe('the budget of a day', () => {
  it('is kept in the database: a process that begins anew, or stands beside, has no more of it', async () => {
    const gates = [1, 2, 3].map(() => modelGate(() => hasRoomToday(2), Date.now));
    await query('delete from auth_limit');
    const answers: (string | null)[] = [];
    for (const gate of gates) answers.push(await gate.enter());
    expect(answers).toEqual([null, null, 'budget']);
    expect(await query('select tries from auth_limit')).toEqual([{ tries: 3 }]);
    await query('delete from auth_limit');
  });

  it('lets no question too many through, asked all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, () => hasRoomToday(4)));
    expect(answers.filter(Boolean)).toHaveLength(4);
    await query('delete from auth_limit');
  });
});

describe('sanad', () => {
  it('asks on the command line where told to, and says in one sentence that no model is set', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'news.txt'), TEXT);
    const env = { SANAD_MODEL_URL: standIn.url, SANAD_MODEL_NAME: 'stand-in' };
    const read = await sanad(folder, env, 'read', 'news.txt', '--lang', 'en', '--model', '--json');
    expect(read).toMatchObject({ status: 0, said: '' });
    expect(JSON.parse(read.stdout)).toMatchObject({
      claims: [{ words: 'rain fell' }],
      model: { state: 'answered', engineVersion: 'stand-in · 1', passages: [{ words: PLAIN }] },
    });
    const off = await sanad(folder, { SANAD_MODEL_URL: '' }, 'read', 'news.txt', '--lang', 'en', '--model');
    expect(off).toMatchObject({ status: 1, stdout: '' });
    expect(off.said).toMatch(/^No model is set\. .*\n$/u);
  });

  it('imports first and asks then, whatever the model does', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'news.txt'), `${TEXT}\nBy command.`);
    const env = { SANAD_MODEL_URL: 'http://127.0.0.1:9/v1', SANAD_MODEL_NAME: 'stand-in' };
    const done = await sanad(folder, env, 'import', 'news.txt', '--lang', 'en');
    expect(done).toMatchObject({ status: 0, said: '' });
    expect(done.stdout).toMatch(
      /^Captured as a draft: .*\nThe model was asked: unreachable, 0 proposals\.\n$/u,
    );
  });
});
