import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = new Set(['node_modules', 'generated', 'public']);

/** One file of the project: its path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/**
 * The files whose names end as `pattern` says, sorted by path. Hidden folders, packages and generated code are
 * left out. The disk is read, and not git, so that a tarball is held to the same law.
 */
export function filesLike(pattern: RegExp, folder = ''): SourceFile[] {
  return pathsIn(folder)
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function pathsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? pathsIn(path) : [path];
  });
}
