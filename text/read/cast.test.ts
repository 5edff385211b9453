import { describe, expect, it } from 'vitest';
import { Cast } from './cast';

/** Puts names in the cast and gives the number each was given. */
function numbers(names: readonly string[], offices: readonly string[] = []): number[] {
  const cast = new Cast(new Set(offices));
  return names.map((text, at) =>
    cast.add({ start: at, end: at + 1, text, bare: text, role: null, office: '', plural: false }),
  );
}

describe('Cast', () => {
  it.each([
    ['a short name and the full one', ['زوران زایو', 'زایو']],
    ['a name with and without its office', ['نخست وزیر زوران زایو', 'زایو']],
    ['a name written joined and apart', ['زلمی خلیلزاد', 'زلمی خلیل زاد', 'خلیل\u200cزاد']],
    ['Arabic and Persian letters', ['متقی', 'متقي']],
    ['a possessive and an article', ['The ministry', "ministry's"]],
  ])('knows %s for one', (_what, names) => expect(new Set(numbers(names)).size).toBe(1));

  it.each([
    ['two people', ['متقی', 'مجاهد']],
    ['two spellings that may be two people', ['سندریس', 'سندرس']],
    ['namesakes', ['احمد زایو', 'محمود زایو']],
  ])('keeps apart %s', (_what, names) => expect(new Set(numbers(names)).size).toBe(2));

  it('does not take a spokesman for the group he speaks for', () => {
    expect(numbers(['سخنگوی طالبان', 'طالبان'], ['سخنگوی'])).toEqual([0, 1]);
  });

  it('gives a family name that two people share to neither', () => {
    expect(numbers(['احمد زایو', 'محمود زایو', 'زایو'])).toEqual([0, 1, 2]);
  });

  it('keeps the longest name and every mention', () => {
    const cast = new Cast(new Set());
    const common = { role: null, plural: false };
    cast.add({ start: 0, end: 4, text: 'زایو', bare: 'زایو', office: '', ...common });
    cast.add({ start: 9, end: 19, text: 'زوران زایو', bare: 'زوران زایو', office: '', ...common });
    expect(cast.list()).toEqual([
      {
        name: 'زوران زایو',
        mentions: [
          { start: 0, end: 4 },
          { start: 9, end: 19 },
        ],
        ...common,
      },
    ]);
  });

  it('finds by his office the one who holds it, and nobody where two do', () => {
    const cast = new Cast(new Set());
    const add = (text: string, office: string) =>
      cast.add({ start: 0, end: 1, text, bare: text, role: null, office, plural: false });
    const first = add('متقی', 'وزیر خارجه');
    expect(cast.findOffice(['وزیر'])).toBe(first);
    expect(cast.findThis(['وزیر'])).toBe(first);
    add('عباسی', 'وزیر صحت');
    expect(cast.findOffice(['وزیر'])).toBeNull();
    expect(cast.findOffice(['وزیر', 'خارجه'])).toBe(first);
  });

  it('finds nobody by no words', () => expect(new Cast(new Set()).find('')).toBeNull());
});
