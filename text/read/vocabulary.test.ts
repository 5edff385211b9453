import { expect, it } from 'vitest';
import { Vocabulary } from './vocabulary';

it('knows the classes of a word, of its form and of its pattern', () => {
  const vocabulary = new Vocabulary();
  const [verbs, past] = [vocabulary.classOf(['said', 'asked']), vocabulary.classMatching(/ed$/u)];
  expect(vocabulary.wordAt('asked', 0, 5).classes).toBe(verbs | past);
  expect(vocabulary.wordAt('he said so', 3, 7).classes).toBe(verbs);
});

it('tells apart the words of a text of more words than it remembers', () => {
  const vocabulary = new Vocabulary();
  const verbs = vocabulary.classOf(['said']);
  const words = Array.from({ length: 50_000 }, (_one, at) => `w${at}`);
  const norms = [...words, ...words].map((word) => vocabulary.wordAt(`${word} said`, 0, word.length).norm);
  expect(norms).toEqual([...words, ...words]);
  expect(vocabulary.wordAt('said', 0, 4).classes).toBe(verbs);
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
