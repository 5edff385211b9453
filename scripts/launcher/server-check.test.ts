import { expect, it } from 'vitest';
import { cleanUrl, complaint } from './server-check.mjs';

it.each([
  ['postgresql://me:pw@db:5432/sanad', 'postgresql://me:pw@db:5432/sanad'],
  [
    'postgres://db/sanad?schema=public&connection_limit=5&sslmode=require',
    'postgres://db/sanad?sslmode=require',
  ],
  ['postgresql://db/sanad?pgbouncer=true&pool_timeout=3', 'postgresql://db/sanad'],
])('cleans %s', (given, clean) => expect(cleanUrl(given)).toBe(clean));

it.each([
  ['mysql://db/sanad', 'is not an address like'],
  ['db:5432', 'is not an address like'],
  ['', 'is not an address like'],
  ['postgresql://db/sanad?schema=news', 'names the schema "news"'],
])('refuses "%s"', (given, sentence) => expect(() => cleanUrl(given)).toThrow(sentence));

it('never repeats the password', () => {
  expect(() => cleanUrl('postgresql://me:secret@db/sanad?schema=news')).toThrow(/^(?!.*secret)/);
});

const fit = {
  major: 15,
  version: '15.8',
  encoding: 'UTF8',
  role: 'me',
  database: 'sanad',
  standby: false,
  may_create: true,
  has_trigrams: true,
};
it('takes the oldest server that will do', () => expect(complaint(fit)).toBe(''));
it.each([
  ['an old version', { major: 14, version: '14.13' }, 'is PostgreSQL 14.13, and Sanad needs 15 or newer'],
  ['a standby', { standby: true }, 'read-only standby'],
  ['another encoding', { encoding: 'SQL_ASCII' }, 'holds the database "sanad" in SQL_ASCII'],
  ['missing rights', { may_create: false }, 'grant create, usage on schema public to me'],
  ['missing trigrams', { has_trigrams: false }, 'postgresql-contrib'],
])('names %s and what to do', (_what, facts, sentence) =>
  expect(complaint({ ...fit, ...facts })).toContain(sentence),
);
