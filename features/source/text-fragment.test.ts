import { describe, expect, it } from 'vitest';
import { quoteAddress, textDirective } from './text-fragment';

const none = { before: '', after: '' };
const said = (directive: string | null) => (directive ?? '').split(',').map(decodeURIComponent);

describe('a text fragment', () => {
  it('names a short passage by its own words, with a few around it', () => {
    const directive = textDirective({
      exact: 'هرگز نه',
      before: 'او در کابل گفت: ',
      after: ' و رفت از آن جا.',
    });
    expect(said(directive)).toEqual(['در کابل گفت:-', 'هرگز نه', '-و رفت از']);
  });

  it('names a long passage by its first and last words', () => {
    const exact = Array.from({ length: 40 }, (_word, index) => `w${index}`).join(' ');
    expect(textDirective({ exact, ...none })).toBe('w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39');
  });

  it('lets the two ends of a long passage never meet', () => {
    const exact = `${'a'.repeat(70)} ${'b'.repeat(70)} c`;
    const [start, end] = said(textDirective({ exact, ...none }));
    expect([start, end]).toEqual(['a'.repeat(70), 'c']);
    expect(textDirective({ exact: 'x'.repeat(200), ...none })).toBe('x'.repeat(200));
  });

  it('escapes the signs that part a directive', () => {
    expect(textDirective({ exact: 'A-B, C & D', ...none })).toBe('A%2DB%2C%20C%20%26%20D');
    expect(textDirective({ exact: 'x', before: 'long-term ', after: ', and' })).toBe(
      'long%2Dterm-,x,-%2C%20and',
    );
  });

  it('keeps look-alike letters and joiners as they were captured', () => {
    const exact = 'متقي مي\u200cگويد';
    expect(decodeURIComponent(textDirective({ exact, ...none }) ?? '')).toBe(exact);
  });

  it('never crosses from one block of the page into another', () => {
    const exact = 'یک دو\nسه چهار';
    expect(said(textDirective({ exact, before: 'سطر پیش\n', after: '\nسطر پس' }))).toEqual([
      'سطر پیش-',
      'یک دو',
      'سه چهار',
      '-سطر پس',
    ]);
  });

  it('is nothing for a passage without a word', () =>
    expect(textDirective({ exact: ' … ', ...none })).toBeNull());
});

describe('the address of a page at a quote', () => {
  const passage = { exact: 'نه', ...none };

  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1#:~:text=%D9%86%D9%87'],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text=%D9%86%D9%87'],
    ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=%D9%86%D9%87'],
    ['http://a.example', 'http://a.example/#:~:text=%D9%86%D9%87'],
  ])('leads from %s', (url, address) => expect(quoteAddress(url, passage)).toBe(address));

  it.each([null, '', 'javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', 'no address'])(
    'is none for %s',
    (url) => expect(quoteAddress(url, passage)).toBeNull(),
  );
});
