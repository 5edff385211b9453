import { expect, it } from 'vitest';
import { newId } from '@/lib/id';
import { cursorOf, parseCursor } from './cursor';

it('reads back the place it wrote', () => {
  const place = { sortOn: '2023-03-28', id: newId() };
  expect(parseCursor(cursorOf(place))).toEqual(place);
});

it.each([null, '', 'x', '2023-13-45_x', `2023-02-30x_${newId()}`, "2023-01-01_'; drop table claim; --"])(
  'takes %j for no place at all',
  (cursor) => expect(parseCursor(cursor)).toBeNull(),
);
