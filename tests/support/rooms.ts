import { posix } from 'node:path';
import { type Import, importsOf } from './imports';
import type { SourceFile } from './tree';

/** What each room may open, besides its own near files. The law of the house; change it here and in the guide. */
export const DOORS: Record<string, readonly string[]> = {
  app: ['features', 'ui', 'i18n', 'lib'],
  features: ['db', 'text', 'ui', 'i18n', 'lib'],
  ui: ['i18n', 'lib'],
  db: ['lib'],
  i18n: ['text', 'lib'],
  text: [],
  lib: [],
  // The way in for requests, and what is run by hand: they stand at the edge, as app/ does.
  'proxy.ts': ['i18n', 'lib'],
  'instrumentation.ts': ['lib'],
  prisma: ['features', 'db', 'text', 'i18n', 'lib'],
  scripts: ['features', 'db', 'text', 'i18n', 'lib', 'prisma', 'tests'],
  tests: ['app', 'features', 'ui', 'db', 'i18n', 'text', 'lib', 'prisma', 'scripts', 'instrumentation'],
};

/**
 * What of one feature another may use: reads, writes, what it takes in, the guard of actions with its table of rights and
 * what a form answers, and, as types, all.
 */
const FEATURE_DOORS = [
  ...['queries', 'commands', 'schema'],
  ...['editor-action', 'policy', 'form', 'field-faults', 'shown'],
];
/** Pure parts that a feature offers to the others, by its name. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  annotation: ['intent'],
  pick: ['choices'],
  marking: ['span'],
  source: ['read-text', 'marks', 'nest', 'reader-model'],
  suggestion: ['ask-later'],
};
const GENERATED = 'db/generated/';
const PACKAGE_FREE = ['text'];

/** One opening between two files of the project that breaks the law, as a sentence. */
export type Breach = string;

/** Every breach of the doors by the imports of one file. */
export function breachesOf(file: SourceFile): Breach[] {
  return importsOf(file.text).flatMap((found) => {
    const why = isTest(file.path) ? testBreach(file.path, found) : breach(file.path, found);
    return why === null ? [] : [`${file.path} imports ${found.specifier}: ${why}`];
  });
}

/** The project's own modules that `file` needs when it runs, as paths without a file ending. */
export function neighboursOf(file: SourceFile): string[] {
  return importsOf(file.text)
    .filter((found) => !found.isTypeOnly)
    .map((found) => targetOf(file.path, found.specifier))
    .filter((target) => target !== null)
    .map((target) => target.replace(/\.(tsx?|mjs|js)$/, ''));
}

/** A file that does nothing but pass on what others export: a barrel, which hides where things live. */
export function isBarrel(file: SourceFile): boolean {
  const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  const rest = code.replace(
    /\bexport\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/g,
    '',
  );
  return rest !== code && rest.trim() === '';
}

/** The cycles among modules, each as the list of its paths; `edges` maps a module to those it needs. */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (at: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(at);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), at]);
    if (seenAt >= 0 || done.has(at)) return;
    for (const next of edges.get(at) ?? []) visit(next, [...trail, at]);
    done.add(at);
  };
  for (const start of edges.keys()) visit(start, []);
  return cycles;
}

function breach(path: string, found: Import): string | null {
  const target = targetOf(path, found.specifier);
  if (target === null) {
    return PACKAGE_FREE.includes(roomOf(path)) ? 'this room knows no package and no platform' : null;
  }
  return spellingBreach(path, found, target) ?? doorBreach(path, found, target);
}

/** A test may take in packages, fixtures and the seed text besides; the doors between rooms still hold for it. */
function testBreach(path: string, found: Import): string | null {
  const target = targetOf(path, found.specifier);
  if (target === null || ['tests', 'prisma', 'scripts'].includes(roomOf(target))) return null;
  return breach(path, found);
}

function spellingBreach(path: string, found: Import, target: string): string | null {
  const isBeside = target.startsWith(`${posix.dirname(path)}/`);
  if (isBeside && found.specifier.startsWith('@/')) return 'what is beside is ./near';
  const isInside = homeOf(path) === homeOf(target);
  if (!isInside && found.specifier.startsWith('.')) return 'across rooms say @/room/file';
  return null;
}

function doorBreach(path: string, found: Import, target: string): string | null {
  const [room, other] = [roomOf(path), roomOf(target)];
  if (room === other) return room === 'features' ? featureBreach(path, found, target) : null;
  if (found.isTypeOnly && `${target}/`.startsWith(GENERATED) && mayShowRows(room)) return null;
  const doors = DOORS[room];
  // What has no room (a config at the top) opens what it needs; but nobody opens it from inside a room.
  if (doors === undefined) return null;
  if (!doors.includes(other)) return `${room}/ has no door to ${other}/`;
  if (room === 'features' && other === 'db' && !found.isTypeOnly) return databaseBreach(path);
  return null;
}

function databaseBreach(path: string): string | null {
  const isAllowed = /^features\/[^/]+\/(queries|commands)\.tsx?$/.test(path);
  return isAllowed ? null : 'only queries.ts and commands.ts touch the database';
}

function featureBreach(path: string, found: Import, target: string): string | null {
  if (homeOf(path) === homeOf(target)) return null;
  const inner = target.split('/')[2]?.replace(/\.ts$/, '') ?? '';
  if (FEATURE_DOORS.includes(inner) || OFFERED[target.split('/')[1] ?? '']?.includes(inner)) return null;
  if (found.isTypeOnly && inner !== 'actions') return null;
  // What is shown is made of what is shown: a pair of claims is two quotes and the word between them.
  // A form on one thing can send to another: words of a source become evidence, a note or a claim.
  if (['components', 'actions'].includes(inner) && path.split('/')[2] === 'components') return null;
  return "another feature's queries, commands and types only";
}

function mayShowRows(room: string): boolean {
  return room === 'app' || room === 'features';
}

/** The path from the root that a specifier means, or null for a package or a built-in module. */
function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), specifier));
  return null;
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** The unit inside which imports are near: a room, or one feature. */
function homeOf(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'features' ? 2 : 1).join('/');
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
