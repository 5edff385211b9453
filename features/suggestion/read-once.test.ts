import { expect, it } from 'vitest';
import { readingMemory } from './read-once';

it('reads a text once, also where nothing came of it, and forgets those that nobody asked about for long', async () => {
  const asked: string[] = [];
  const readOnce = readingMemory<string | null>();
  const read = (name: string) =>
    readOnce(name, async () => {
      asked.push(name);
      return name === 'empty' ? null : name.toUpperCase();
    });
  expect([await read('one'), await read('one'), await read('empty'), await read('empty')]).toEqual([
    ...['ONE', 'ONE', null, null],
  ]);
  expect(asked).toEqual(['one', 'empty']);
  for (let at = 0; at < 39; at++) {
    await read(`text ${at}`);
    await read('one');
  }
  await read('one');
  expect(asked.filter((name) => name === 'one')).toHaveLength(1);
  await read('empty');
  expect(asked.filter((name) => name === 'empty')).toHaveLength(2);
});
