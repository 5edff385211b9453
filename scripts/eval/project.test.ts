import { expect, it } from 'vitest';
import type { Annotated } from './corpus';
import { projectAll } from './project';

const twin: Annotated = {
  url: 'story#fa',
  lang: 'fa',
  text: 'یک\nدو\nسه',
  gold: [
    { start: 0, end: 2, exact: 'یک', type: 'indirect', aliases: [] },
    { start: 3, end: 5, exact: 'دو', type: 'optional', aliases: [] },
    { start: 6, end: 8, exact: 'سه', type: 'direct', aliases: [] },
  ],
};
const text = 'The minister said the road was open.\nHe denied the report.\nNobody came.';
const other: Annotated = { url: 'story#en', lang: 'en', text, gold: null };

it('scores lines by an annotated translation, and names the faults', () => {
  expect(projectAll([twin, other])).toEqual([
    {
      url: 'story#en',
      lang: 'en',
      by: 'story#fa',
      missed: ['Nobody came.'],
      wrong: ['He denied the report.'],
      gold: 2,
      guessed: 2,
      precision: 50,
      recall: 50,
    },
  ]);
});

it.each([
  ['another story', { ...other, url: 'else#en' }],
  ['a translation with other lines', { ...other, text: `${text}\nMore.` }],
  ['a text with gold of its own', { ...other, gold: [] }],
  ['a language the engine does not read', { ...other, lang: 'fr' }],
])('does not score %s', (_what, document) => {
  expect(projectAll([twin, document])).toEqual([]);
});
