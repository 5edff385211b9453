import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsPair } from './offsets';
import { checkPassage, findPassages, makePassage } from './passage';

const texts = fc.string({ unit: fc.constantFrom('📰', 'ک', 'ا', ' ', 'a'), minLength: 1, maxLength: 120 });

const spans = texts.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, two]) => ({ text, start: Math.min(one, two), end: Math.max(one, two) }))
    .filter(({ start, end }) => start < end && !splitsPair(text, start) && !splitsPair(text, end)),
);

describe('makePassage', () => {
  it('gives the words at their place, with what stands beside them', () => {
    expect(makePassage('📰 او گفت: نه.', 11, 13)).toEqual({
      start: 11,
      end: 13,
      startCodePoint: 10,
      endCodePoint: 12,
      exact: 'نه',
      prefix: '📰 او گفت: ',
      suffix: '.',
    });
  });

  it('holds exactly the text between its offsets, in both ways of counting', () => {
    fc.assert(
      fc.property(spans, ({ text, start, end }) => {
        const passage = makePassage(text, start, end);
        expect(text.slice(start, end)).toBe(passage.exact);
        const points = Array.from(text).slice(passage.startCodePoint, passage.endCodePoint);
        expect(points.join('')).toBe(passage.exact);
        expect(checkPassage(text, passage)).toBeNull();
      }),
    );
  });

  it('never cuts a character in its context', () => {
    fc.assert(
      fc.property(spans, ({ text, start, end }) => {
        const { prefix, suffix } = makePassage(text, start, end);
        expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
        expect(prefix.length).toBeLessThanOrEqual(32);
        expect(text.startsWith(suffix, end) && text.slice(0, start).endsWith(prefix)).toBe(true);
      }),
    );
  });

  it.each([
    ['an empty span', 1, 1],
    ['a span turned round', 3, 2],
    ['half a character', 0, 1],
    ['a span past the end', 2, 99],
  ])('refuses %s', (_what, start, end) => {
    expect(() => makePassage('📰 خبر', start, end)).toThrow(RangeError);
  });
});

describe('checkPassage', () => {
  const text = '📰 او گفت: نه. دیگری گفت: نه.';
  const good = makePassage(text, 11, 13);

  it.each([
    ['empty', { ...good, end: 11 }],
    ['outside', { ...good, end: 999 }],
    ['splits-character', { ...good, start: 1 }],
    ['exact', { ...good, exact: 'آری' }],
    ['code-points', { ...good, startCodePoint: 11 }],
    ['code-points', { ...good, endCodePoint: 13 }],
    ['context', { ...good, prefix: 'دیگری گفت: ' }],
    ['context', { ...good, suffix: '؟' }],
  ] as const)('names the fault: %s', (fault, passage) => expect(checkPassage(text, passage)).toBe(fault));

  it('accepts a shorter context, as other programs write it', () => {
    expect(checkPassage(text, { ...good, prefix: ': ', suffix: '' })).toBeNull();
  });
});

describe('findPassages', () => {
  it('gives each place of the words, overlapping ones too', () => {
    expect(findPassages('ااا', 'اا')).toEqual([0, 1]);
    expect(findPassages('نه، نه', 'نه')).toEqual([0, 4]);
  });

  it.each([
    ['words that are not there', 'آری'],
    ['no words', ''],
    ['half a character', '\udcf0'],
  ])('finds nothing for %s', (_what, exact) => expect(findPassages('📰 نه', exact)).toEqual([]));

  it('finds every passage that was made', () => {
    fc.assert(
      fc.property(spans, ({ text, start, end }) =>
        findPassages(text, text.slice(start, end)).includes(start),
      ),
    );
  });
});

const ARTICLE = 'prisma/dossier/article.fa.txt';

describe.runIf(existsSync(ARTICLE))('the first article behind a newspaper sign', () => {
  const article = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : '';
  const text = `📰${article}`;

  it('keeps each word, two units and one code point later', () => {
    for (const word of ['متقی', 'داعش یک پروژهی امریکایی است', 'کُرم']) {
      const before = article.indexOf(word);
      const passage = makePassage(text, before + 2, before + 2 + word.length);
      expect(passage).toMatchObject({ exact: word, startCodePoint: before + 1 });
      expect(checkPassage(text, passage)).toBeNull();
    }
  });
});
