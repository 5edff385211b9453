import { expect, it } from 'vitest';
import { figureOf, floorsAgree, percentile, sayFigure } from './stats';

it.each([
  [[3, 1, 2], { median: 2, least: 1, most: 3 }],
  [[4, 1, 2, 3], { median: 2.5, least: 1, most: 4 }],
  [[5], { median: 5, least: 5, most: 5 }],
])('sums up %j by its middle and its ends', (values, figure) => expect(figureOf(values)).toEqual(figure));

it.each([
  [0.95, 19],
  [0.5, 10],
  [1, 20],
])('finds what a share of %d does not exceed', (share, value) => {
  expect(
    percentile(
      Array.from({ length: 20 }, (_one, index) => 20 - index),
      share,
    ),
  ).toBe(value);
});

it('has no figure where nothing was measured', () => {
  expect(figureOf([]).median).toBeNaN();
  expect(percentile([], 0.95)).toBeNaN();
});

it.each([
  [1, 1.25, true],
  [1.25, 1, true],
  [1, 1.3, false],
])('holds floors of %d and %d against each other', (before, after, agree) => {
  expect(floorsAgree(before, after)).toBe(agree);
});

it('says a figure with its spread', () => {
  expect(sayFigure({ median: 6.2149, least: 5.98, most: 6.4 })).toBe('6.21 (5.98 to 6.40)');
});
