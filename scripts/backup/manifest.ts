import { z } from 'zod';

/** Raised when the archive changes so that older code would misread it. */
export const FORMAT = 1;

/** The first entry of an archive. Its name is in the first bytes, so a file can be told from any other at once. */
export const HEAD = `sanad-backup-${FORMAT}.txt`;
export const HEAD_PATTERN = /^sanad-backup-(\d+)\.txt/;

/** The last entry, written when all is known. */
export const MANIFEST = 'manifest.json';

/** What stands before the last 64 bytes of an archive: the SHA-256 in hex of all bytes before them. */
export const SEAL = 'sanad-sha256:';
export const SEAL_BYTES = SEAL.length + 64;

/** Where the rows of a table stand, in the text format of COPY. */
export function entryOf(table: string): string {
  return `tables/${table}.copy`;
}

/** Tables that no archive holds: who is signed in just now, links that work once, and counted tries. */
export const LEFT_OUT: readonly string[] = ['auth_session', 'auth_verification', 'auth_ticket', 'auth_limit'];

const Name = z.string().regex(/^[a-z_][a-z0-9_]*$/);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.number().int().min(0);

const Table = z.strictObject({
  name: Name,
  columns: z.array(Name).min(1),
  rows: Count,
  bytes: Count,
  sha256: Sha256,
});

/** What an archive says of itself. */
export const Manifest = z.strictObject({
  product: z.literal('sanad'),
  format: z.literal(FORMAT),
  version: z.string(),
  createdAt: z.iso.datetime(),
  postgres: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: Sha256 })).min(1),
  tables: z.array(Table),
  leftOut: z.array(Name),
  /** Tells whether another site has the same SANAD_SECRET, and nothing about it; null when there was none. */
  secretMark: z.string().nullable(),
});
export type Manifest = z.infer<typeof Manifest>;
export type TableEntry = z.infer<typeof Table>;

/** What a person who opens the archive by hand finds first. */
export const HEAD_TEXT = `A backup of a Sanad record, format ${FORMAT}.

tables/NAME.copy   the rows of one table, in the text format of PostgreSQL's COPY
${MANIFEST}      version, migrations, and of each table its columns, rows, bytes and SHA-256

It holds everything: drafts, desk notes, reports of readers, accounts with hashed passwords. Keep it as private as
the site's own disk. The last 64 letters of the file are the SHA-256 of all bytes before them.

To restore it, in a checkout of Sanad, with an empty database:  npm run sanad -- restore FILE
Without Sanad: make the tables by its migrations, then for each table  \\copy NAME (COLUMNS) from 'NAME.copy'
`;
