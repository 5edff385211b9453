import { expect, it } from 'vitest';
import { newId } from './id';
import { instantCursor, parseInstantCursor } from './instant-cursor';

it('reads back the place it wrote, to the microsecond', () => {
  const place = { at: '2026-11-24T12:40:07.722123+00:00', id: newId() };
  expect(parseInstantCursor(instantCursor(place))).toEqual(place);
});

it.each([null, '', '2026_x', `2026-99-99T00:00:00Z_${newId()}`])('takes %j for no place at all', (cursor) =>
  expect(parseInstantCursor(cursor)).toBeNull(),
);
