import { expect, it } from 'vitest';
import { Vocabulary } from './vocabulary';

it('knows the classes of a word, of its form and of its pattern', () => {
  const vocabulary = new Vocabulary();
  const [verbs, past] = [vocabulary.classOf(['said', 'asked']), vocabulary.classMatching(/ed$/u)];
  expect(vocabulary.wordOf('asked').classes).toBe(verbs | past);
  expect(vocabulary.wordOf('said').classes).toBe(verbs);
});

it('has no word in a class without words, which takes no bit', () => {
  const vocabulary = new Vocabulary();
  expect(vocabulary.classOf([])).toBe(0);
  expect(vocabulary.classOf(['said'])).toBe(1);
});

it('refuses more classes than fit into the bits of a number, rather than mixing them up', () => {
  const vocabulary = new Vocabulary();
  for (let at = 0; at < 31; at++) expect(vocabulary.classOf([`word${at}`])).toBeGreaterThan(0);
  expect(() => vocabulary.classOf(['one more'])).toThrow(RangeError);
});
