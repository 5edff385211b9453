import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceName } from '@/ui/plain-names';
import { clipWords } from './preview';
import type { SourceRef } from './shape';

describe('clipWords', () => {
  it.each([
    ['short enough', 'one two', 7, 'one two'],
    ['cut between words', 'one two three', 8, 'one two …'],
    ['cut where a word just fits', 'one two three', 7, 'one two …'],
    ['one word that is too long', 'abcdefgh', 4, 'abcd …'],
    ['Dari words', 'حضور داعش در افغانستان', 10, 'حضور داعش …'],
  ])('%s', (_what, text, limit, clipped) => expect(clipWords(text, limit)).toBe(clipped));

  it('gives whole words of the beginning, and no half character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const clipped = clipWords(text, limit);
        const kept = clipped === text ? text : clipped.slice(0, -2);
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});

describe('sourceName', () => {
  const source: SourceRef = {
    publicId: 'source',
    kind: 'article',
    title: null,
    label: { en: 'On ISIS', fa: 'دربارهٔ داعش' },
    lang: 'fa-AF',
    outlet: null,
    relays: null,
    published: { edtf: null, earliest: null, latest: null, basis: null },
  };

  it('is the title in its own language, kept apart from the sentence around it', () => {
    expect(sourceName({ ...source, title: 'عنوان' }, 'en')).toBe('\u2068عنوان\u2069');
  });

  it('is the editors’ label where the source has no title', () => {
    expect(sourceName(source, 'fa')).toBe('دربارهٔ داعش');
    expect(sourceName(source, 'en')).toBe('On ISIS');
  });
});
