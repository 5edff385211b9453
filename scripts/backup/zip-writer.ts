import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { concat, encode, littleEndian } from './bytes';
import { crc32 } from './crc32';
import { ELSEWHERE, LENGTH, SIGNATURE, ZIP64_FIELD } from './zip-fields';

const VERSION = 45; // zip64
const FLAGS = 0x0808; // sizes follow the data; names are UTF-8
const DEFLATE = 8;
/** The first day a zip file can name: the same record gives the same bytes on any day. */
const FIRST_DAY = 0x0021;
/** Version, flags, method, time and day stand in the same order in both headers. */
const COMMON = [
  [2, VERSION],
  [2, FLAGS],
  [2, DEFLATE],
  [2, 0],
  [2, FIRST_DAY],
] as const;
const HEX_BYTES = 64;

type Entry = {
  readonly name: string;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};
type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A zip file being written: `add` its entries one after the other, then `end` it. */
export type ZipWriter = {
  add: (name: string, chunks: Chunks) => Promise<void>;
  /** Writes the directory and, as the last bytes, `label` with the SHA-256 in hex of all that stands before the hex. */
  end: (label: string) => Promise<void>;
};

/**
 * Writes a zip file as its entries come, in the same memory whatever their size. Sizes are in 64 bits throughout: one
 * way for small and large, which every unpacker of today reads.
 */
export function zipWriter(file: FileHandle): ZipWriter {
  const whole = createHash('sha256');
  const entries: Entry[] = [];
  let offset = 0;

  const put = async (bytes: Uint8Array) => {
    whole.update(bytes);
    offset += bytes.length;
    for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
  };
  return {
    add: async (name, chunks) => {
      const start = offset;
      await put(localHeader(name));
      const [before, seen] = [offset, { crc: 0, size: 0 }];
      await pipeline(
        Readable.from(counted(chunks, seen)),
        createDeflateRaw({ chunkSize: 65_536 }),
        async (packed: AsyncIterable<Uint8Array>) => {
          for await (const piece of packed) await put(piece);
        },
      );
      const entry = { name, offset: start, packed: offset - before, ...seen };
      entries.push(entry);
      await put(descriptor(entry));
    },
    end: async (label) => {
      const start = offset;
      for (const entry of entries) await put(centralHeader(entry));
      await put(directoryEnd(entries.length, { start, size: offset - start, label }));
      await put(encode(whole.copy().digest('hex')));
    },
  };
}

async function* counted(chunks: Chunks, seen: { crc: number; size: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    seen.crc = crc32(chunk, seen.crc);
    seen.size += chunk.length;
    yield chunk;
  }
}

function localHeader(name: string): Uint8Array {
  const words = encode(name);
  const extra = wideNumbers([0, 0]);
  const fixed = littleEndian([
    [4, SIGNATURE.local],
    ...COMMON,
    [4, 0],
    [4, ELSEWHERE],
    [4, ELSEWHERE],
    [2, words.length],
    [2, extra.length],
  ]);
  return concat([fixed, words, extra]);
}

function descriptor({ crc, packed, size }: Entry): Uint8Array {
  return littleEndian([
    [4, SIGNATURE.descriptor],
    [4, crc],
    [8, packed],
    [8, size],
  ]);
}

function centralHeader({ name, crc, packed, size, offset }: Entry): Uint8Array {
  const words = encode(name);
  const extra = wideNumbers([size, packed, offset]);
  const fixed = littleEndian([
    [4, SIGNATURE.central],
    [2, VERSION],
    ...COMMON,
    [4, crc],
    [4, ELSEWHERE],
    [4, ELSEWHERE],
    [2, words.length],
    [2, extra.length],
    [2, 0], // comment
    [2, 0], // disk
    [2, 0], // attributes
    [4, 0],
    [4, ELSEWHERE],
  ]);
  return concat([fixed, words, extra]);
}

function wideNumbers(values: readonly number[]): Uint8Array {
  const wide = values.map((value) => [8, value] as const);
  return littleEndian([[2, ZIP64_FIELD], [2, 8 * values.length], ...wide]);
}

type Directory = { readonly start: number; readonly size: number; readonly label: string };

function directoryEnd(count: number, { start, size, label }: Directory): Uint8Array {
  const words = encode(label);
  return concat([
    littleEndian([
      [4, SIGNATURE.end64],
      [8, LENGTH.end64 - 12],
      [2, VERSION],
      [2, VERSION],
      [4, 0],
      [4, 0],
      [8, count],
      [8, count],
      [8, size],
      [8, start],
    ]),
    littleEndian([
      [4, SIGNATURE.locator64],
      [4, 0],
      [8, start + size],
      [4, 1],
    ]),
    littleEndian([
      [4, SIGNATURE.end],
      [4, 0],
      [4, ELSEWHERE],
      [4, ELSEWHERE],
      [4, ELSEWHERE],
      [2, words.length + HEX_BYTES],
    ]),
    words,
  ]);
}
