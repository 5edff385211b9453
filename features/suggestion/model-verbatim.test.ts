import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findVerbatim } from './model-verbatim';

const TEXT = 'متقی گفت که داعش در افغانستان حضور ندارد. سخنگو گفت که مکتب‌ها بسته می‌ماند 📰.';

it.each([
  ['the words as they are', 'داعش در افغانستان حضور ندارد', 'داعش در افغانستان حضور ندارد'],
  ['other spellings of the letters', 'متقي گفت كه داعش', 'متقی گفت که داعش'],
  ['a space for a joiner', 'مکتب ها بسته می ماند', 'مکتب‌ها بسته می‌ماند'],
])('finds %s and gives the place in the text', (_what, given, exact) => {
  const found = findVerbatim(TEXT, given);
  expect(typeof found === 'string' ? found : TEXT.slice(found.start, found.end)).toBe(exact);
});

it.each([
  ['not-found', 'داعش در پاکستان حضور ندارد'],
  ['short', 'گفت که'],
  ['ambiguous', 'one and one and one and'],
])('says %s', (why, given) => {
  expect(findVerbatim(`${TEXT} one and one and one and one and one and one and`, given)).toBe(why);
});

it('never gives a place whose words are others', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (from, length) => {
      const given = TEXT.slice(from, from + length);
      const found = findVerbatim(TEXT, given);
      if (typeof found !== 'string') expect(TEXT.slice(found.start, found.end)).toBe(given.trim());
    }),
  );
});
