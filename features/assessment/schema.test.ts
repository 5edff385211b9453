import { describe, expect, it } from 'vitest';
import { NewFindingInput, ScaleInput } from './schema';

const KEY = '01929c6a-0000-7000-8000-000000000001';

const faultsOf = (result: {
  success: boolean;
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}) => result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a finding as it is typed', () => {
  const typed = (over: object) =>
    NewFindingInput.safeParse({
      ...{ claimId: KEY, scaleId: KEY, verdict: 'false', from: '2023-03-28' },
      ...{ why: { en: 'Eight raids in one month', fa: '', ps: ' ' } },
      ...over,
    });

  it.each([
    ['a day', '2023-03-28', '', '2023-03-28', null],
    ['a month, from its first day to its last', '2023-03', '2023-04', '2023-03-01', '2023-04-30'],
    ['a Solar Hijri month', '1402-01', '1402-01', '2023-03-21', '2023-04-20'],
    ['digits of Dari', '۸ حمل ۱۴۰۲', '', '2023-03-28', null],
  ])('holds for %s', (_what, from, to, validFrom, validTo) => {
    expect(typed({ from, to }).data).toMatchObject({ validFrom, validTo });
  });

  it.each([
    ['no beginning', { from: '' }, 'from: finding.holds_day'],
    ['a day that is none', { from: 'soon' }, 'from: finding.holds_day'],
    ['an end before its beginning', { to: '2022' }, 'to: finding.order'],
    ['no rating', { verdict: '' }, 'verdict: finding.verdict'],
    ['no reason in any language', { why: { en: ' ' } }, 'why: text.reason'],
  ])('is refused with %s', (_what, over, fault) => {
    expect(faultsOf(typed(over))).toEqual([fault]);
  });
});

describe('a scale as it is typed', () => {
  const row = (label: string, over: object = {}) => ({
    ...{ value: '', place: '1', common: 'mixed', label: { en: label }, meaning: { en: '' } },
    ...over,
  });
  const typed = (rows: object[]) =>
    ScaleInput.safeParse({ name: 'ours', baseEdition: '1', title: { en: 'Ours' }, rows, reason: 'Clearer' });

  it('stands in the order of its places, without what is left out or has no name', () => {
    const rows = [
      row('Second', { place: '2' }),
      row('First', { value: 'first' }),
      row('Gone', { place: '' }),
      row(''),
    ];
    expect(typed(rows).data?.ratings).toEqual([
      { value: 'first', common: 'mixed', label: { en: 'First' }, meaning: {} },
      { value: '', common: 'mixed', label: { en: 'Second' }, meaning: {} },
    ]);
  });

  it('needs two ratings, and knows only the four common values', () => {
    expect(faultsOf(typed([row('Alone')]))).toEqual(['rows.0.label.en: scale.few']);
    expect(typed([row('One'), row('Two', { common: 'half' })]).success).toBe(false);
  });
});
