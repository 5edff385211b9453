import { describe, expect, it } from 'vitest';
import { emptyReport, pathOf, readReport } from './form';
import { REPORT_LIMITS, TRAP } from './limits';
import { ReportInput } from './schema';

const ABOUT = '/claims/k3m9x2p7qa';

function sent(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ about: ABOUT, message: 'The name is wrong', ...fields })) {
    form.set(name, value);
  }
  return form;
}

describe('a report as it is sent', () => {
  it('is kept as typed, without its edges', () => {
    const { input, state } = readReport(sent({ message: '  نام درست نیست\n', contact: ' ' }));
    expect(input).toEqual({ about: ABOUT, message: 'نام درست نیست', contact: null });
    expect(state.wrong).toEqual({});
  });

  it.each([
    ['a page that is none', { about: '/elsewhere' }, { about: 'about' }],
    ['another site', { about: 'https://x.example/<b>' }, { about: 'about' }],
    ['no word', { message: ' a ' }, { message: 'messageShort' }],
    ['too many words', { message: 'a'.repeat(4007) }, { message: 'messageLong' }],
    ['too long a contact', { contact: 'a'.repeat(321) }, { contact: 'contactLong' }],
  ])('comes back for %s, with what was typed', (_what, fields, wrong) => {
    const { input, state } = readReport(sent(fields));
    expect(input).toBeNull();
    expect(state.wrong).toEqual(wrong);
    const typed = { message: 'The name is wrong', contact: '', ...fields };
    expect(state.values).toMatchObject({ message: typed.message, contact: typed.contact });
  });

  it('says by how much it is too long', () => {
    const { state } = readReport(sent({ message: 'a'.repeat(4007), contact: 'a'.repeat(325) }));
    expect(state.over).toEqual({ message: 7, contact: 5 });
  });

  it('tells a machine by the field that nobody sees', () => {
    expect(readReport(sent({ [TRAP]: 'https://spam.example' })).isTrapped).toBe(true);
    expect(readReport(sent({})).isTrapped).toBe(false);
  });
});

it.each([
  ['https://sanad.example/fa/claims/k3m9x2p7qa#for', ABOUT],
  ['/en/claims/k3m9x2p7qa', ABOUT],
  ['claims/k3m9x2p7qa', ABOUT],
  [' /compare?c=a%2Cb ', '/compare?c=a,b'],
  ['/ps', ''],
  ['', ''],
])('reads the page out of "%s"', (address, path) => expect(pathOf(address)).toBe(path));

it('has the limits of the schema', () => {
  const keeps = (message: string, contact: string | null) =>
    ReportInput.safeParse({ about: ABOUT, message, contact }).success;
  const { least, message, contact } = REPORT_LIMITS;
  expect([keeps('a'.repeat(least), null), keeps('a'.repeat(least - 1), null)]).toEqual([true, false]);
  expect([keeps('a'.repeat(message), null), keeps('a'.repeat(message + 1), null)]).toEqual([true, false]);
  expect([keeps('abc', 'a'.repeat(contact)), keeps('abc', 'a'.repeat(contact + 1))]).toEqual([true, false]);
});

it('begins empty', () => {
  expect(emptyReport(ABOUT)).toMatchObject({
    values: { about: ABOUT, message: '' },
    wrong: {},
    failure: null,
  });
});
