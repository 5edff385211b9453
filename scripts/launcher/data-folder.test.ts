import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DATA_FORMAT, openDataFolder, readDatabaseFile } from './data-folder.mjs';

let dir = '';
beforeEach(() => {
  dir = path.join(mkdtempSync(path.join(tmpdir(), 'sanad-data-')), 'data');
});
afterEach(() => rmSync(path.dirname(dir), { recursive: true }));

it('makes a folder, marks it, and opens it again', () => {
  openDataFolder(dir);
  openDataFolder(dir);
  expect(readdirSync(dir)).toEqual(['sanad.json']);
});

it('takes the empty volume of a container', () => {
  mkdirSync(path.join(dir, 'lost+found'), { recursive: true });
  openDataFolder(dir);
  expect(readdirSync(dir)).toContain('sanad.json');
});

it.each([
  ['a file of somebody else', 'thesis.txt', 'x', 'is not empty and is not a data folder of Sanad'],
  ['a newer mark', 'sanad.json', `{"product":"sanad","format":${DATA_FORMAT + 1}}`, 'newer version of Sanad'],
  ['a mark of another product', 'sanad.json', '{"product":"x"}', 'cannot be read as the mark'],
  ['a mark that was cut short', 'sanad.json', '{"prod', 'cannot be read as the mark'],
])('refuses %s and changes nothing', (_what, name, text, sentence) => {
  mkdirSync(dir);
  writeFileSync(path.join(dir, name), text);
  expect(() => openDataFolder(dir)).toThrow(sentence);
  expect(readdirSync(dir)).toEqual([name]);
});

it('makes the passwords up once, for its owner only', () => {
  openDataFolder(dir);
  const first = readDatabaseFile(dir);
  expect(readDatabaseFile(dir)).toEqual(first);
  expect(first.password).toMatch(/^[\w-]{32}$/);
  expect(first.password).not.toBe(first.adminPassword);
  expect(statSync(path.join(dir, 'database.json')).mode & 0o077).toBe(0);
});

it('says so when the passwords of an existing cluster are gone', () => {
  openDataFolder(dir);
  mkdirSync(path.join(dir, 'postgres'));
  expect(() => readDatabaseFile(dir)).toThrow("the file with the database's password, is gone");
});
