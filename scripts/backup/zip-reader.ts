import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { decode, numberAt } from './bytes';
import { LENGTH, SIGNATURE } from './zip-fields';

const LONGEST_FIRST_NAME = 64;

/** One entry of a zip file: where its packed bytes stand and how many they are. */
export type ZipEntry = { readonly name: string; readonly offset: number; readonly packed: number };

/** @throws Error for anything that `zipWriter` would not have written */
export async function readEntries(file: FileHandle, size: number, commentBytes: number): Promise<ZipEntry[]> {
  const endAt = size - commentBytes - LENGTH.end;
  const locator = await readAt(file, endAt - LENGTH.locator64, LENGTH.locator64);
  expectSignature(locator, SIGNATURE.locator64);
  const end = await readAt(file, numberAt(locator, 8, 8), LENGTH.end64);
  expectSignature(end, SIGNATURE.end64);
  const directory = await readAt(file, numberAt(end, 48, 8), numberAt(end, 40, 8));
  const entries: ZipEntry[] = [];
  for (let at = 0; at < directory.length; ) {
    expectSignature(directory, SIGNATURE.central, at);
    const nameAt = at + LENGTH.central;
    const extraAt = nameAt + numberAt(directory, at + 28, 2);
    entries.push({
      name: decode(directory.subarray(nameAt, extraAt)),
      packed: numberAt(directory, extraAt + 12, 8),
      offset: numberAt(directory, extraAt + 20, 8),
    });
    at = extraAt + numberAt(directory, at + 30, 2);
  }
  return entries;
}

/** The name of the first entry, which a file says in its first bytes, or null when it is no zip file. */
export async function firstName(file: FileHandle): Promise<string | null> {
  const head = await readAt(file, 0, LENGTH.local + LONGEST_FIRST_NAME).catch(() => null);
  if (head === null || numberAt(head, 0, 4) !== SIGNATURE.local) return null;
  return decode(head.subarray(LENGTH.local, LENGTH.local + numberAt(head, 26, 2)));
}

/** The bytes of an entry, unpacked as they are read. */
export async function openEntry(file: FileHandle, path: string, entry: ZipEntry): Promise<Readable> {
  const header = await readAt(file, entry.offset, LENGTH.local);
  expectSignature(header, SIGNATURE.local);
  const start = entry.offset + LENGTH.local + numberAt(header, 26, 2) + numberAt(header, 28, 2);
  const packed = createReadStream(path, { start, end: start + entry.packed - 1, highWaterMark: 65_536 });
  const unpacked = createInflateRaw({ chunkSize: 65_536 });
  packed.once('error', (error) => unpacked.destroy(error));
  unpacked.once('close', () => packed.destroy());
  return packed.pipe(unpacked);
}

/** Exactly these bytes of a file. @throws RangeError when it has fewer */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await file.read(bytes, 0, length, Math.max(0, position));
  if (bytesRead !== length || position < 0) throw new RangeError('The file is too short');
  return bytes;
}

function expectSignature(bytes: Uint8Array, signature: number, at = 0): void {
  if (numberAt(bytes, at, 4) !== signature) throw new Error('Something else stands here');
}
