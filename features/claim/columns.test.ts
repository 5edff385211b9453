import { expect, it } from 'vitest';
import { saidColumns, sortDay } from './columns';

const at = (iso: string): Date => new Date(iso);
const said = { passage: null, meaning: null } as const;

it.each([
  ['the day it was said', { said: at('2023-01-12'), published: at('2023-03-28') }, '2023-01-12'],
  ['else the day of publication', { said: null, published: at('2023-03-28') }, '2023-03-28'],
  ['else the day of capture, without its hour', { said: null, published: null }, '2026-11-24'],
])('sorts a claim by %s', (_what, days, expected) => {
  expect(sortDay({ ...days, captured: at('2026-11-24T21:30:00Z') }).toISOString()).toBe(
    `${expected}T00:00:00.000Z`,
  );
});

it('turns a month into its first and last day', () => {
  const columns = saidColumns({ ...said, edtf: '2023-02', basis: 'stated' });
  expect(columns.saidEarliest?.toISOString()).toContain('2023-02-01');
  expect(columns.saidLatest?.toISOString()).toContain('2023-02-28');
});

it('keeps "not stated" as no day at all', () => {
  expect(saidColumns(null)).toMatchObject({
    saidEdtf: null,
    saidBasis: null,
    saidEarliest: null,
    saidLatest: null,
  });
});

it('refuses what is not a date, naming it', () => {
  expect(() => saidColumns({ ...said, edtf: '12.1.2023', basis: 'stated' })).toThrowError(/12\.1\.2023/);
});
