import { expect, it } from 'vitest';
import { newId } from './id';
import { nameCursor, parseNameCursor } from './name-cursor';

it('reads back the place it wrote', () => {
  const place = { name: 'ذبیح الله مجاهد 📰', id: newId() };
  expect(parseNameCursor(nameCursor(place))).toEqual(place);
});

it.each([null, '', '!!', 'bnVsbA', Buffer.from('["x","y"]').toString('base64url')])(
  'takes %j for no place',
  (cursor) => expect(parseNameCursor(cursor)).toBeNull(),
);
