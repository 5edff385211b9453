import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@/lib/id';
import { stopTree } from '@/scripts/launcher/children.mjs';
import { withClient } from '@/scripts/launcher/client.mjs';
import { startPostgres } from '@/scripts/launcher/postgres.mjs';
import { PASSWORD } from '../support/accounts';
import { formWith, plainBrowser } from '../support/forms';
import { plantEditors } from '../support/newsroom';
import { serve } from '../support/site';
import { cloneTemplate, makeTemplates } from '../support/templates';

const WORDS = 'nobody had been seen';
const TEXT = `The spokesman said that ${WORDS}.`;
const SECRET = randomBytes(32).toString('base64url');
/** Four change a claim each, and one adds notes. */
const DRAFTS = 4;
const EDITS = 45;
const NOTES = 20;
const SAVES = DRAFTS * EDITS + NOTES;
/** How long somebody waits before sending again what was not acknowledged. */
const PATIENCE_MS = 1000;
/** After how many saves that were acknowledged each is killed. */
const KILLS = [
  [30, 'site'],
  [70, 'postgres'],
  [110, 'site'],
  [150, 'postgres'],
] as const;

/** A form of the desk, the record it is about, and what is typed into it. `done` is the status of an answer that acknowledges it. */
type Form = {
  readonly id: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly done: number;
  /** How often it is sent as something new. */
  readonly times: number;
  readonly typed: (count: number) => Readonly<Record<string, string>>;
};

let home = '';
let postgres: Awaited<ReturnType<typeof startPostgres>>;
let site: Awaited<ReturnType<typeof serve>>;
let database = '';
let cookie = '';
let drafts: readonly Form[] = [];
let notes: Form;
/** Forms that were sent and not answered yet. */
let underWay = 0;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'sanad-killed-'));
  chmodSync(home, 0o755);
  // A server that keeps what it says it has kept, as in the data folder: not the quick one of other tests.
  postgres = await startPostgres({ dir: join(home, 'data') });
  database = await cloneTemplate(await makeTemplates(postgres.url, []), 'empty', 'site');
  site = await serve(database, SECRET);
  const { emails, administratorId } = await plantEditors({ database, secret: SECRET });
  const browser = plainBrowser(site.address);
  await browser.send('/en/sign-in', { email: emails.editor, password: PASSWORD });
  cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
  const { sourceId, claimIds } = await plant(administratorId);
  drafts = await Promise.all(claimIds.map(claimForm));
  notes = await noteForm(sourceId);
}, 120_000);
afterAll(async () => {
  if (site) await stopTree(site.child);
  const { closeDatabase } = await import('@/db/client');
  await closeDatabase();
  await postgres?.stop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

async function rows(sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  return withClient(database, async (client) => (await client.query(sql, [...values])).rows);
}

/** The text that is quoted and noted on, and a claim for each draft. */
async function plant(editorId: string) {
  const { addActor } = await import('@/features/speaker/commands');
  const { importSource } = await import('@/features/source/commands');
  const { recordClaim } = await import('@/features/claim/commands');
  const by = () => ({ editorId, opId: newId() });
  const { id: speakerId } = await addActor({ type: 'person', names: { en: 'Amir Khan Muttaqi' } }, by());
  const source = await importSource(
    {
      ...{ kind: 'article', lang: 'en', dir: 'ltr', method: 'paste', title: 'What a spokesman said' },
      bytes: new TextEncoder().encode(TEXT),
    },
    by(),
  );
  const [capture] = await rows('select id::text from capture where source_id = $1', [source.id]);
  const captureId = String(capture?.['id']);
  const start = TEXT.indexOf(WORDS);
  const claimIds: string[] = [];
  for (let count = 0; count < DRAFTS; count++) {
    const { id } = await recordClaim(
      {
        ...{ captureId, speakerId, mode: 'indirect', act: 'assertion' },
        passage: { start, end: start + WORDS.length },
        hops: [{ actorId: speakerId, act: 'says' }],
      },
      by(),
    );
    claimIds.push(id);
  }
  return { sourceId: source.id, claimIds };
}

/** The form of a claim, filled as its page fills it. */
async function claimForm(id: string): Promise<Form> {
  const { path, fields } = await readForm('claim', id, ['note.en', 'passage.words']);
  // An empty step waits behind the last one: its list of acts is sent too.
  const acts = Object.keys(fields).flatMap((name) => /^hops\.\d+(?=\.actor\.id$)/.exec(name) ?? []);
  const shown = {
    ...JSON.parse(fields['base'] ?? ''),
    ...Object.fromEntries(acts.map((row) => [`${row}.act`, 'says'])),
  };
  const typed = (count: number) => ({ baseVersion: String(count), 'note.en': `save ${count}` });
  return { id, path, fields: { ...fields, ...shown }, typed, done: 303, times: EDITS };
}

/** The form by which a note is set on words of a source. */
async function noteForm(id: string): Promise<Form> {
  const { path, fields } = await readForm('source', id, ['words', 'body', 'motivation']);
  const shown = { words: WORDS, motivation: 'commenting' };
  return {
    id,
    path,
    fields: { ...fields, ...shown },
    typed: (count) => ({ body: `save ${count}` }),
    ...{ done: 200, times: NOTES },
  };
}

async function readForm(kind: 'claim' | 'source', id: string, names: readonly string[]) {
  const [row] = await rows(`select public_id from ${kind} where id = $1`, [id]);
  const path = `/en/desk/${kind}s/${row?.['public_id']}`;
  const page = await fetch(site.address + path, { headers: { cookie } });
  return { path, fields: formWith(await page.text(), names) };
}

/** Sends a form once: the status of the answer, and what it says is wrong. Null where the line broke. */
async function send(path: string, fields: Readonly<Record<string, string>>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const { address } = site;
  underWay += 1;
  try {
    const headers = { cookie, origin: address };
    const signal = AbortSignal.timeout(20_000);
    const answer = await fetch(address + path, { method: 'POST', body, headers, redirect: 'manual', signal });
    const faults = (await answer.text()).match(/class="form-problem"[^>]*>[^<]+/g);
    return { status: answer.status, faults };
  } catch {
    return null;
  } finally {
    underWay -= 1;
  }
}

/** Saves a form again and again. What was not acknowledged is sent again as it was: it is the same change. */
async function save({ path, fields, done, typed, times }: Form, onSaved: () => void): Promise<void> {
  for (let count = 1; count <= times; count++) {
    const sent = { ...fields, ...typed(count), opId: newId() };
    for (let answer = await send(path, sent); answer?.status !== done; answer = await send(path, sent)) {
      // Somebody who is told that something is wrong does not send the same again.
      if (answer && answer.status < 500) throw new Error(`Save ${count}: ${JSON.stringify(answer)}`);
      await sleep(PATIENCE_MS);
    }
    onSaved();
  }
}

async function killSite(): Promise<void> {
  process.kill(site.child.pid ?? 0, 'SIGKILL');
  site = await serve(database, SECRET);
}

/** Kills the server and all it started, in one go: none of them gets to finish what it was at. */
async function killPostgres(): Promise<void> {
  const backends = await withClient(postgres.adminUrl, async (client) => {
    const { rows: found } = await client.query('select pid from pg_stat_activity');
    return found.map(({ pid }) => Number(pid));
  });
  for (const pid of [postgres.pid, ...backends]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It had ended by itself.
    }
  }
  postgres = await startAgain();
}

/** What is left of a killed server may hold its memory for a moment: tried again, as the launcher does. */
async function startAgain(tries = 20): Promise<typeof postgres> {
  try {
    return await startPostgres({ dir: join(home, 'data') });
  } catch (error) {
    if (tries === 0) throw error;
    await sleep(250);
    return startAgain(tries - 1);
  }
}

/** All edits of a claim are there, once and in order, each with its entry in an unbroken history. */
async function checkDraft(id: string): Promise<void> {
  const wanted = saves(EDITS);
  const [claim] = await rows(
    `select version, note ->> 'en' as note, norm_tsv <> ''::tsvector as found,
       (select count(*)::int from hop where claim_id = claim.id) as hops
     from claim where id = $1`,
    [id],
  );
  expect(claim).toEqual({ version: EDITS + 1, note: wanted.at(-1), found: true, hops: 1 });
  const history = await rows(
    `select convert_from(body, 'UTF8')::jsonb #>> '{values,after,note,en}' as note,
       entry.prev_hash is not distinct from before.hash as follows
     from history_entry entry
     join history_payload payload on payload.entry_id = entry.id
     left join history_entry before
       on before.aggregate_id = entry.aggregate_id and before.version = entry.version - 1
     where entry.aggregate_id = $1 order by entry.version`,
    [id],
  );
  expect(history.map(({ note }) => note)).toEqual([null, ...wanted]);
  expect(history.filter(({ follows }) => follows !== true)).toEqual([]);
}

/** All notes are there, once and in order, each with its entry. */
async function checkNotes(): Promise<void> {
  const noted = await rows(
    `select annotation.body ->> 'en' as words, count(payload.body)::int as entries
     from annotation
     left join history_entry entry on entry.aggregate_id = annotation.id
     left join history_payload payload on payload.entry_id = entry.id
     group by annotation.id order by annotation.created_at`,
  );
  expect(noted).toEqual(saves(NOTES).map((words) => ({ words, entries: 1 })));
}

function saves(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `save ${at + 1}`);
}

it('loses no save that was acknowledged, and keeps none by half, when the site and PostgreSQL are killed', async () => {
  const [settings] = await rows(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  );
  expect(settings).toEqual({ fsync: 'on', commit: 'on' });

  let saved = 0;
  let isOver = false;
  const met: number[] = [];
  const kill = async () => {
    for (const [count, what] of KILLS) {
      while (saved < count && !isOver) await sleep(2);
      met.push(underWay);
      await (what === 'site' ? killSite() : killPostgres());
    }
  };
  const saving = Promise.all([...drafts, notes].map((form) => save(form, () => saved++))).finally(() => {
    isOver = true;
  });
  await Promise.all([saving, kill()]);
  expect(saved).toBe(SAVES);
  expect(met).toHaveLength(KILLS.length);
  for (const count of met) expect(count).toBeGreaterThan(0);

  for (const { id } of drafts) await checkDraft(id);
  await checkNotes();
  const halves = await rows(
    `select entry.id from history_entry entry
     left join history_payload payload on payload.entry_id = entry.id
     where payload.entry_id is null
       or (aggregate = 'claim' and not exists (select from claim where id = aggregate_id))
       or (aggregate = 'annotation' and not exists (select from annotation where id = aggregate_id))`,
  );
  expect(halves).toEqual([]);
}, 240_000);
