import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { patternsIn } from './support/regexes';
import { filesLike } from './support/tree';

// Its own JavaScript, without the programs and the worker that its main file looks for.
const { checkSync }: typeof import('recheck') = createRequire(import.meta.url)('recheck/lib/browser.js');

const ROOMS = ['app', 'db', 'features', 'i18n', 'lib', 'scripts', 'text', 'ui'];
const files = ROOMS.flatMap((room) => filesLike(/(?<!\.test)\.(?:tsx?|mjs)$/u, room));

const found = files.flatMap(({ path, text }) =>
  patternsIn(text).map(({ source, flags, line }) => ({ path, source, flags, line })),
);
const different = new Map(found.map((one) => [`/${one.source}/${one.flags}`, one]));

/** Takes more than linear time on a hostile text, or cannot be judged. */
function faultOf(source: string, flags: string): string | null {
  const check = () => checkSync(source, flags, { timeout: 30_000, randomSeed: 7 });
  let answer = check();
  // Where the checker cannot prove it tries, against the clock: on a crowded machine it suspects what it finds no second time.
  if (answer.status !== 'safe' && answer.checker === 'fuzz') answer = check();
  if (answer.status === 'safe') return null;
  return answer.status === 'vulnerable' ? answer.complexity.summary : 'unknown';
}

/** The file that puts patterns together from fixed pieces, and what makes it do so. */
const COMPOSED: Readonly<Record<string, () => Promise<unknown>>> = {
  'i18n/iranian-forms.ts': async () => (await import('@/i18n/iranian-forms')).findIranianForms('نه'),
};

/** The different patterns that are put together while something runs. */
async function whatIsMade(use: () => Promise<unknown>): Promise<RegExp[]> {
  const made = new Map<string, RegExp>();
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, [source, flags]: [string, string]) => {
      const pattern = new target(source, flags);
      made.set(String(pattern), pattern);
      return pattern;
    },
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = real;
  }
  return [...made.values()];
}

describe('regular expressions', () => {
  it('take linear time, whatever text they are given', { timeout: 120_000 }, () => {
    const faults = [...different].flatMap(([pattern, { path, line, source, flags }]) => {
      const fault = faultOf(source, flags);
      return fault === null ? [] : [`${path}:${line} ${pattern} ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('are found by the check at all', () => {
    expect(different.size).toBeGreaterThan(140);
    expect(faultOf('(a+)+$', 'u')).toContain('exponential');
    expect(faultOf('«[^»]*»', 'u')).toContain('polynomial');
  });

  it('are put together from pieces in one file only', () => {
    const made = files.filter(({ text }) => text.includes('RegExp(')).map(({ path }) => path);
    expect(made.sort()).toEqual(Object.keys(COMPOSED).sort());
  });

  it.each(Object.entries(COMPOSED))('take linear time where %s puts them together', async (_path, use) => {
    const made = await whatIsMade(use);
    const faults = made.map(({ source, flags }) => faultOf(source, flags));
    expect(made.length).toBeGreaterThan(2);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it.each([
    ['behind an equals sign', 'const A = /a+/gu;', ['a+']],
    ['as an argument', "text.replace(/[/'\"]/u, '')", ['[/\'"]']],
    ['behind return', 'return /x/.test(y)', ['x']],
    ['but not a division', 'const a = b / c / d;', []],
    ['nor in a comment or string', "// /a/\n/* /b/ */ const s = '= /c/';", []],
    ['nor in a tag', '<p>it is</p>', []],
  ])('are read %s', (_what, code, sources) => {
    expect(patternsIn(code).map(({ source }) => source)).toEqual(sources);
  });
});
