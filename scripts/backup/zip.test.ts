import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { concat, decode, encode } from './bytes';
import { firstName, openEntry, readEntries } from './zip-reader';
import { zipWriter } from './zip-writer';

const TEXTS = new Map([
  ['one.txt', 'سند'],
  ['empty.txt', ''],
  ['tables/long.copy', 'a line\n'.repeat(50_000)],
]);
const LABEL = 'seal:';

async function writeZip(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'test.zip');
  const file = await open(path, 'wx');
  const zip = zipWriter(file);
  for (const [name, text] of TEXTS) await zip.add(name, [encode(text)]);
  await zip.end(LABEL);
  await file.close();
  return path;
}

it('reads back what it wrote', async () => {
  const path = await writeZip();
  const file = await open(path);
  onTestFinished(() => file.close());
  expect(await firstName(file)).toBe('one.txt');
  const entries = await readEntries(file, (await file.stat()).size, LABEL.length + 64);
  expect(entries.map(({ name }) => name)).toEqual([...TEXTS.keys()]);
  for (const entry of entries) {
    const parts: Uint8Array[] = [];
    for await (const part of await openEntry(file, path, entry)) parts.push(part);
    expect(decode(concat(parts))).toBe(TEXTS.get(entry.name));
  }
});

it('ends with the hash of all that stands before it', async () => {
  const bytes = new Uint8Array(readFileSync(await writeZip()));
  const [before, hex] = [bytes.subarray(0, -64), bytes.subarray(-64)];
  expect(decode(before.subarray(-LABEL.length))).toBe(LABEL);
  expect(decode(hex)).toBe(createHash('sha256').update(before).digest('hex'));
});

it('writes the same bytes for the same entries', async () => {
  const [one, other] = [readFileSync(await writeZip()), readFileSync(await writeZip())];
  expect(one.equals(new Uint8Array(other))).toBe(true);
});

it('can be read without us, by the unpackers at hand', async () => {
  const path = await writeZip();
  const python = [
    '-c',
    'import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)',
    path,
  ];
  const judges = [spawnSync('unzip', ['-t', path]), spawnSync('python3', python)];
  const outcomes = judges.filter(({ error }) => error === undefined).map(({ status }) => status);
  expect(outcomes.every((status) => status === 0)).toBe(true);
});
