import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor } from './anchor';
import { makePassage } from './passage';

const TEXT = [
  'زلمی خلیلزاد در یک رشته تویتی گفته است که این ضربه بزرگی به داعش در شمال افغانستان خواهد بود.',
  'او گفته است که طالبان در توافق دوحه متعهد شده بودند که با داعش مبارزه کنند.',
  'متقی این را رد کرد. دیگران نیز این را رد کردند.',
].join('\n');
const QUOTE = 'طالبان در توافق دوحه متعهد شده بودند که با داعش مبارزه کنند';

function passageOf(exact: string, text = TEXT) {
  const start = text.indexOf(exact);
  return makePassage(text, start, start + exact.length);
}

describe('findAnchor', () => {
  it('finds unchanged words at their place', () => {
    const passage = passageOf(QUOTE);
    expect(findAnchor(TEXT, passage)).toEqual({
      state: 'exact',
      start: passage.start,
      end: passage.end,
      score: 1,
    });
  });

  it('follows them behind a new paragraph', () => {
    const passage = passageOf(QUOTE);
    const moved = findAnchor(`📰 خبر تازه\n${TEXT}`, passage);
    expect(moved).toEqual({ state: 'moved', start: passage.start + 12, end: passage.end + 12, score: 1 });
  });

  it.each([
    ['another spelling', (text: string) => text.replaceAll('ک', 'ك').replaceAll('ی', 'ي')],
    ['a typo put right', (text: string) => text.replace('متعهد', 'متعهّد')],
    ['a word put in', (text: string) => text.replace('با داعش مبارزه', 'با گروه داعش مبارزه')],
    ['a word left out', (text: string) => text.replace('شده بودند که', 'بودند که')],
  ])('says how sure it is after %s', (_what, change) => {
    const text = change(TEXT);
    const anchor = findAnchor(text, passageOf(QUOTE));
    expect(anchor).toMatchObject({ state: 'fuzzy' });
    if (anchor.state === 'lost') return;
    expect(anchor.score).toBeGreaterThan(0.75);
    expect(anchor.score).toBeLessThan(1);
    expect(text.slice(anchor.start, anchor.end).slice(-14)).toBe(change(QUOTE).slice(-14));
  });

  it.each([
    ['words that are gone', QUOTE, TEXT.replace(QUOTE, 'چیزی نگفت')],
    ['an empty text', QUOTE, ''],
    ['no words', '', TEXT],
  ])('loses %s', (_what, exact, text) => {
    expect(findAnchor(text, exact === '' ? { exact } : passageOf(exact))).toEqual({ state: 'lost' });
  });

  it('tells equal words apart by what stands beside them', () => {
    const second = TEXT.lastIndexOf('این را رد کرد');
    const passage = makePassage(TEXT, second, second + 13);
    const text = `\n\n${TEXT}`;
    expect(findAnchor(text, passage)).toMatchObject({ state: 'moved', start: second + 2 });
  });

  it('does not hide its doubt where words alone fit two places', () => {
    expect(findAnchor(TEXT, { exact: 'این را رد کرد' })).toMatchObject({ state: 'fuzzy' });
  });

  it('finds words without their place', () => {
    expect(findAnchor(TEXT, { exact: QUOTE })).toMatchObject({ state: 'moved', score: 1 });
  });

  it.each([
    ['is only likely', {}, { state: 'fuzzy', score: 0.5 }],
    ['is only likely where one side fits', { prefix: 'او گفته است که ' }, { state: 'fuzzy', score: 0.5 }],
    ['is itself where both sides fit', { prefix: 'گفته است که ', suffix: '.' }, { state: 'exact', score: 1 }],
    [
      'is only likely where they do not',
      { prefix: 'نگفته است که ', suffix: '.' },
      { state: 'fuzzy', score: 0.5 },
    ],
  ])('a place without words %s', (_what, around, expected) => {
    const { start, end } = passageOf(QUOTE);
    expect(findAnchor(TEXT, { start, end, ...around })).toEqual({ start, end, ...expected });
  });

  it.each([
    ['outside the text', { start: 10, end: TEXT.length + 3 }],
    ['before it', { start: -1, end: 4 }],
    ['of no length', { start: 4, end: 4 }],
    ['that is none', { start: 1.5, end: 4 }],
    ['in the middle of a character', { start: 1, end: 3 }],
    ['without an end', { start: 1 }],
    ['that nobody told', {}],
  ])('loses a place %s', (_what, place) => {
    expect(findAnchor(`📰${TEXT}`, place)).toEqual({ state: 'lost' });
  });

  it('does not follow words to somebody else who says the same, once their own sentence is gone', () => {
    const own = 'متقی گفت که این خبر درست نیست. باران بارید.';
    const passage = makePassage(own, own.indexOf('این خبر'), own.indexOf('. باران'));
    const anchor = findAnchor('برف بارید؛ مجاهد افزود: این خبر درست نیست، بروید.', passage);
    expect(anchor).toMatchObject({ state: 'fuzzy' });
  });

  const noise = fc.string({ unit: fc.constantFrom(...'xyz 📰\n'), maxLength: 60 });

  it('keeps the words of a passage whatever is put before and behind them', () => {
    fc.assert(
      fc.property(noise, noise, fc.nat(60), (before, after, from) => {
        const passage = makePassage(TEXT, from, from + 40);
        const text = `${before}${TEXT}${after}`;
        const anchor = findAnchor(text, passage);
        expect(anchor.state === 'lost' ? '' : text.slice(anchor.start, anchor.end)).toBe(passage.exact);
        expect(anchor.state === 'lost' ? -1 : anchor.start).toBe(from + before.length);
      }),
    );
  });

  it('never calls other words its own, whatever was cut out or put in', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(60), noise, fc.nat(90), (at, cut, put, from) => {
        const passage = makePassage(TEXT, from, from + 40);
        const text = TEXT.slice(0, at) + put + TEXT.slice(at + cut);
        const anchor = findAnchor(text, passage);
        if (anchor.state === 'lost' || anchor.state === 'fuzzy') return;
        expect(text.slice(anchor.start, anchor.end)).toBe(passage.exact);
      }),
    );
  });

  it.each([
    ['one word', 'داعش '.repeat(200_000), passageOf(QUOTE)],
    ['one letter', 'a'.repeat(1_000_000), { exact: `${'a'.repeat(500)}b` }],
  ])('reads a megabyte of %s to its end and claims no place for sure', (_what, text, selector) => {
    expect(['lost', 'fuzzy']).toContain(findAnchor(text, selector).state);
  });
});
