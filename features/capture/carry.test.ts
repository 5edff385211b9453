import { describe, expect, it } from 'vitest';
import { makePassage } from '@/text/passage';
import { carryOver, placeOfWords } from './carry';

const OLD = 'متقی حضور داعش در افغانستان را رد کرد. او گفت که این ادعا حقیقت ندارد.';
const passage = (words: string) => {
  const start = OLD.indexOf(words);
  return { id: words, ...makePassage(OLD, start, start + words.length) };
};

describe('carrying passages over to another copy', () => {
  it.each([
    ['the same words at the same place', OLD, 'exact'],
    ['the same words further on', `تازه شد.\n${OLD}`, 'moved'],
    ['other spelling', OLD.replace('متقی حضور', 'حضور').replace('حضور داعش در', 'حضور داعش  در'), 'fuzzy'],
    ['nothing of it', 'هوا امروز آفتابی و گرم بود.', 'lost'],
  ])('says that there is %s', (_what, text, state) => {
    const [carried] = carryOver([passage('حضور داعش در افغانستان را رد کرد')], text);
    expect(carried?.state).toBe(state);
    expect(carried?.place === null).toBe(state === 'lost');
    if (carried?.place && state !== 'fuzzy') {
      expect(text.slice(carried.place.start, carried.place.end)).toBe('حضور داعش در افغانستان را رد کرد');
    }
  });

  it('finds words an editor gives at the place nearest to the old one, and only exactly', () => {
    expect(placeOfWords('نه، نه، نه', 'نه', 5)).toEqual({ start: 4, end: 6 });
    expect(placeOfWords('نه، نه', 'بلی', 0)).toBeNull();
    expect(placeOfWords('نه', '', 0)).toBeNull();
  });
});
