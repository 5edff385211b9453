import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_SOURCE_BYTES } from '@/features/source/read-text';
import { CONTENT_LANGUAGES, canonicalLanguage } from '@/i18n/languages';
import { Problem } from '@/lib/problem';

/** The file a person names, from the folder they stand in: npm runs every script in the project's own. */
export function namedFile(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '', file);
}

/** The bytes of a file to be captured. @throws Problem `not_found` in one sentence. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    // A file far over the limit is not read at all; readText() names the limit.
    const { size } = await stat(file);
    return size > 2 * MAX_SOURCE_BYTES
      ? new Uint8Array(MAX_SOURCE_BYTES + 1)
      : new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new Problem('not_found', `Cannot read ${file}. Is the name right?`, {
      reason: 'file.unreadable',
      cause,
    });
  }
}

/** The language a person names, as the record writes it. @throws Problem `invalid` with those it knows. */
export function languageOf(tag: string): string {
  const lang = canonicalLanguage(tag);
  if (lang) return lang;
  const known = Object.keys(CONTENT_LANGUAGES).join(', ');
  throw new Problem('invalid', `“${tag}” is not a language the record knows. Choose one of ${known}.`, {
    reason: 'language.unknown',
    params: { tag },
  });
}
