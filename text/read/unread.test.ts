import { describe, expect, it } from 'vitest';
import { readClaims } from '../read-claims';

const unread = (text: string) =>
  (readClaims(text, { lang: 'fa-AF' })?.unread ?? []).map(({ start, end, kind, reason }) => ({
    ...{ kind, reason },
    words: text.slice(start, end),
  }));

describe('what was not read', () => {
  it.each([
    ['the marks around a name', 'روزنامه «هشت صبح» بسته شد.', 'quotation', 'emphasis', '«هشت صبح»'],
    ['marks around nothing', 'در لوحه «...» دیده شد.', 'quotation', 'no-words', '«...»'],
    [
      'a paragraph in which nobody speaks',
      'امروز در کابل باران بارید.',
      'paragraph',
      'no-cue',
      'امروز در کابل باران بارید.',
    ],
  ])('is %s', (_what, text, kind, reason, words) => {
    expect(unread(text)).toEqual([{ kind, reason, words }]);
  });

  it('is nothing where every paragraph gave a claim', () => {
    expect(unread('متقی گفت که داعش در افغانستان نیست.')).toEqual([]);
  });

  it('names a paragraph once, by its quotation where it has one', () => {
    const text = 'متقی گفت که داعش در افغانستان نیست.\n\nروزنامه «هشت صبح» بسته شد.\n\nهوا سرد است.';
    expect(unread(text).map(({ words }) => words)).toEqual(['«هشت صبح»', 'هوا سرد است.']);
  });
});
