import { expect, it } from 'vitest';
import { nextMigrationName } from './new-migration.mjs';

it.each([
  [[], 'Record', '0001_record'],
  [['0001_record', '0002_guards'], 'add topics', '0003_add_topics'],
  [['0009_a', '0010_b'], 'split: claims & links', '0011_split_claims_links'],
  [['0099_a', '20251124_made_by_prisma'], 'x', '20251125_x'],
])('after %j comes %s', (existing, title, name) => expect(nextMigrationName(existing, title)).toBe(name));

it.each(['', '  ', 'تغییر'])('asks for a name in English letters instead of "%s"', (title) => {
  expect(() => nextMigrationName([], title)).toThrow('npm run db:new -- add topics');
});
