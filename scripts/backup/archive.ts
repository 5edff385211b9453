import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '@/lib/problem';
import { concat, decode } from './bytes';
import {
  entryOf,
  FORMAT,
  HEAD_PATTERN,
  MANIFEST,
  Manifest,
  SEAL,
  SEAL_BYTES,
  type TableEntry,
} from './manifest';
import { measured, noMeasure } from './session';
import { firstName, openEntry, readAt, readEntries, type ZipEntry } from './zip-reader';

const MANIFEST_MOST_BYTES = 16 * 1024 * 1024;

/** An archive every byte of which was verified. */
export type Archive = {
  readonly manifest: Manifest;
  /** The rows of one of its tables, verified once more as they pass. */
  readonly rows: (table: TableEntry) => AsyncGenerator<Uint8Array>;
};

/**
 * Opens a backup for `work`, once all of it was read and verified: the whole file, and each table by itself.
 * @throws Problem that names the file and says what is wrong with it
 */
export async function withArchive<T>(file: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  const name = path.basename(file);
  const found = await stat(file).catch(() => null);
  if (found === null) throw refuse(`There is no file ${file}.`, 'missing');
  if (!found.isFile()) throw refuse(`${file} is not a file.`, 'foreign');
  const handle = await open(file, 'r');
  try {
    await checkHead(handle, name);
    await checkWhole(handle, { file, name, size: found.size });
    const archive = await readArchive(handle, { file, name, size: found.size });
    for (const table of archive.manifest.tables) for await (const _chunk of archive.rows(table));
    return await work(archive);
  } finally {
    await handle.close();
  }
}

type Place = { readonly file: string; readonly name: string; readonly size: number };

async function checkHead(handle: FileHandle, name: string): Promise<void> {
  const format = HEAD_PATTERN.exec((await firstName(handle)) ?? '')?.[1];
  if (format === undefined) throw refuse(`${name} is not a backup of Sanad.`, 'foreign');
  if (Number(format) > FORMAT) {
    throw refuse(
      `${name} was made by a newer version of Sanad (backup format ${format}, this one reads ${FORMAT}). Update the code.`,
      'newer',
    );
  }
}

async function checkWhole(handle: FileHandle, { file, name, size }: Place): Promise<void> {
  const seal = await readAt(handle, size - SEAL_BYTES, SEAL_BYTES).then(decode, () => '');
  if (!seal.startsWith(SEAL)) {
    throw refuse(`${name} is cut short or damaged: its end is missing. Take another copy.`, 'damaged');
  }
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { end: size - 65 })) hash.update(chunk);
  if (hash.digest('hex') !== seal.slice(SEAL.length)) throw damaged(name);
}

async function readArchive(handle: FileHandle, { file, name, size }: Place): Promise<Archive> {
  try {
    const entries = new Map(
      (await readEntries(handle, size, SEAL_BYTES)).map((entry) => [entry.name, entry]),
    );
    const open = async (entry: ZipEntry | undefined) => {
      if (entry === undefined) throw damaged(name);
      return openEntry(handle, file, entry);
    };
    const parts: Uint8Array[] = [];
    for await (const part of await open(entries.get(MANIFEST))) {
      parts.push(part);
      if (parts.length * 65_536 > MANIFEST_MOST_BYTES) throw damaged(name);
    }
    const manifest = Manifest.parse(JSON.parse(decode(concat(parts))));
    return { manifest, rows: (table) => verified(open(entries.get(entryOf(table.name))), table, name) };
  } catch (error) {
    throw error instanceof Problem ? error : damaged(name, error);
  }
}

async function* verified(
  opened: Promise<AsyncIterable<Uint8Array>>,
  { name: table, rows, bytes, sha256 }: TableEntry,
  name: string,
): AsyncGenerator<Uint8Array> {
  const measure = noMeasure();
  try {
    yield* measured(await opened, measure);
  } catch (error) {
    throw damaged(`${name}, in the table ${table},`, error);
  }
  const isWhole = measure.sha256 === sha256 && measure.rows === rows && measure.bytes === bytes;
  if (!isWhole) throw damaged(`${name}, in the table ${table},`);
}

function damaged(what: string, cause?: unknown): Problem {
  const sentence = `${what} is damaged: it is not byte for byte what was written. Take another copy.`;
  return refuse(sentence, 'damaged', cause);
}

function refuse(
  sentence: string,
  why: 'missing' | 'foreign' | 'newer' | 'damaged',
  cause?: unknown,
): Problem {
  return new Problem('invalid', `${sentence} Nothing was changed.`, { reason: `restore.${why}`, cause });
}
