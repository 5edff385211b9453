import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockfileFaults, readLockEntries } from '@/scripts/launcher/lockfile.mjs';
import { filesLike, ROOT, type SourceFile } from './support/tree';

const code = filesLike(/\.(tsx?|mjs|js)$/);
const pages = filesLike(/\.(tsx|css)$/).filter((file) => !isTest(file));
const everything = filesLike(/\.(tsx?|mjs|js|css|json|md|sql|prisma|toml)$/);

const CLASS_EDGE = String.raw`(?<![\w-])-?`;
const SIDES: readonly RegExp[] = [
  new RegExp(
    String.raw`${CLASS_EDGE}(?:m[lr]|p[lr]|left|right|scroll-[mp][lr])-(?:\d|\[|\(|px\b|auto\b|full\b)`,
  ),
  new RegExp(String.raw`${CLASS_EDGE}(?:border|rounded)-[lr](?=[-\s"'\`])`),
  new RegExp(String.raw`${CLASS_EDGE}rounded-(?:tl|tr|bl|br)(?=[-\s"'\`])`),
  new RegExp(String.raw`${CLASS_EDGE}(?:text|float|clear|origin)-(?:left|right)(?![\w-])`),
  /\b(?:margin|padding|border)-(?:left|right)\b/,
  /\b(?:margin|padding|border)(?:Left|Right)\b/,
  /(?:^|[;{\s])(?:left|right)\s*:/,
  /\b(?:text-align|textAlign|float|clear)\s*:\s*['"]?(?:left|right)\b/,
];

/** What a line of a page or style sheet says about left or right, or nothing. */
function sidesIn(text: string): string[] {
  return SIDES.map((side) => side.exec(text)?.[0]).filter((found) => found !== undefined);
}

describe('pages and styles', () => {
  it('speak of start and end, never of left and right', () => {
    expect(linesOf(pages, (line) => sidesIn(line).length > 0)).toEqual([]);
  });

  it.each([
    '<p className="ml-2">',
    '<p className="md:pr-[2px]">',
    '<p className="-left-1">',
    '<p className="text-right">',
    '<p className="border-l">',
    '<p className="rounded-tl-md">',
    'a { margin-left: 1px }',
    'a { left: 0 }',
    'a { text-align: right; }',
    '<p style={{ paddingLeft: 2 }}>',
  ])('are caught at %s', (line) => expect(sidesIn(line)).not.toEqual([]));

  it.each([
    '<p className="ms-2 pe-4 text-start border-s start-0 rounded-ss-md">',
    'a { margin-inline-start: 1px; inset-inline-end: 0 }',
    'const isLeft = copyright.plus; // the right words are left out',
    '<p className="overflow-clip leading-tight mt-2 html-4">',
  ])('are let pass at %s', (line) => expect(sidesIn(line)).toEqual([]));

  it('never write raw HTML, but for one place that prints linked data', () => {
    const raw = pages.filter((file) => file.text.includes('dangerouslySetInnerHTML'));
    expect(raw.filter((file) => !file.path.endsWith('/json-ld.tsx'))).toEqual([]);
    expect(raw.length).toBeLessThanOrEqual(1);
  });
});

describe('the code', () => {
  it('keeps every file under 300 lines', () => {
    const long = code.filter((file) => file.text.split('\n').length > 300);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('keeps the engine free of clock, chance and platform', () => {
    const engine = code.filter((file) => file.path.startsWith('text/') && !isTest(file));
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|crypto\.|fetch\()/;
    expect(linesOf(engine, (line) => impure.test(line))).toEqual([]);
    expect(engine.length).toBeGreaterThan(5);
  });

  it('silences neither the compiler nor the linter', () => {
    const hush = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore/;
    expect(linesOf(code, (line) => hush.test(line))).toEqual([]);
  });

  it('shows characters that cannot be seen by their escape', () => {
    const invisible = /\u200d|[\u00a0\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
    // Between two letters a zero-width non-joiner is spelling, and is seen; anywhere else it is not.
    const loose = /(?<![\p{Script=Arabic}\p{M}])\u200c|\u200c(?!\p{Script=Arabic})/u;
    expect(linesOf(code, (line) => invisible.test(line) || loose.test(line))).toEqual([]);
  });

  it('runs every test it holds', () => {
    const tests = code.filter(isTest);
    const muted = /(?:\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo|fails)\b|\b[fx](?:it|describe)\()/;
    expect(linesOf(tests, (line) => muted.test(line))).toEqual([]);
    expect(muted.test('it.only(') && muted.test('describe.concurrent.skip(')).toBe(true);
    expect(tests.length).toBeGreaterThan(5);
  });

  it('carries no path of the machine it was written on', () => {
    const machine = /(?:^|[\s'"`(=])(?:\/(?:work|root|home|Users)\/[\w.-]+|[A-Z]:\\Users)/;
    expect(linesOf(everything, (line) => machine.test(line))).toEqual([]);
    expect(machine.test(['see ', 'home', 'someone'].join('/'))).toBe(true);
  });
});

describe('the packages', () => {
  it('are locked whole, by checksum, for every platform and to no registry', () => {
    const entries = readLockEntries(ROOT);
    expect(Object.keys(entries).length).toBeGreaterThan(100);
    expect(lockfileFaults(entries)).toEqual([]);
  });

  it('are asked for in exact versions', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const kinds = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies];
    const wanted = kinds.flatMap((kind) => Object.entries(kind));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(String(version)))).toEqual([]);
  });
});

/** The lines of `files` for which `isBad` holds, as `path:line: text`. */
function linesOf(files: readonly SourceFile[], isBad: (line: string) => boolean): string[] {
  return files
    .filter((file) => file.path !== 'tests/house.test.ts')
    .flatMap((file) =>
      file.text
        .split('\n')
        .flatMap((line, index) => (isBad(line) ? [`${file.path}:${index + 1}: ${line.trim()}`] : [])),
    );
}

function isTest(file: SourceFile): boolean {
  return /\.test\.(tsx?|mjs)$/.test(file.path);
}
