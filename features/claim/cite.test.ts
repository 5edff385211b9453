import { describe, expect, it } from 'vitest';
import { claimWith } from '@/tests/support/comparison';
import { claimItem } from './cite';
import { citeDays } from './cite-days';
import { CITE_WRITERS } from './cite-files';

const ADDRESS = 'https://sanad.example/en/claims/k3m9x2p7qa';
const published = { edtf: '2023-03-28', earliest: null, latest: null, basis: 'background' } as const;
const plain = claimWith('k3m9x2p7qa', { translations: { en: 'He said no' } });
const claim = { ...plain, source: { ...plain.source, published } };
const item = claimItem(claim, ADDRESS, 'en');
const READ = '2026-11-24';

describe('a claim as an item of a bibliography', () => {
  it('has the words of the source as its title and whoever says them as its author', () => {
    expect(item).toMatchObject({
      title: 'او گفت نه',
      lang: 'fa-AF',
      author: 'Amir Khan Muttaqi',
      container: 'An article',
    });
  });

  it('says that the words are reported, as captured, and that the date is ours', () => {
    expect(item.notes.join(' ')).toBe(
      'Claim 3, revision 2. Reported speech, not a direct quote. Words and spelling as captured. ' +
        'Translation: He said no The date is the editors’ inference. Source text, SHA-256: ab12.',
    );
    const stated = { ...claim.source, published: { ...published, basis: 'stated' } } as const;
    const direct = claimItem({ ...claim, mode: 'direct', source: stated }, ADDRESS, 'en');
    expect(direct.notes.join(' ')).not.toMatch(/Reported speech|inference/);
  });

  it('speaks the language of the reader', () => {
    const dari = claimItem(claim, ADDRESS, 'fa');
    expect(dari.author).toBe('امیر خان متقی');
    expect(dari.notes[0]).toBe('گفتهٔ ۳، بازنگری ۲.');
  });
});

describe('CSL-JSON', () => {
  it('is an array of items that name nobody in parts', () => {
    expect(JSON.parse(CITE_WRITERS.json([item], READ))).toEqual([
      {
        id: 'sanad-k3m9x2p7qa',
        type: 'webpage',
        title: 'او گفت نه',
        language: 'fa-AF',
        author: [{ literal: 'Amir Khan Muttaqi' }],
        'container-title': 'An article',
        publisher: 'Sputnik',
        issued: { 'date-parts': [[2023, 3, 28]], circa: true },
        accessed: { 'date-parts': [[2026, 11, 24]] },
        URL: ADDRESS,
        note: item.notes.join(' '),
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const [bare] = JSON.parse(
      CITE_WRITERS.json([{ ...item, author: null, publisher: null, issued: [] }], READ),
    );
    expect(Object.keys(bare)).toEqual([
      'id',
      'type',
      'title',
      'language',
      'container-title',
      'accessed',
      'URL',
      'note',
    ]);
  });
});

describe('BibTeX', () => {
  it('is one entry a claim, in UTF-8, the name kept whole', () => {
    const entry = CITE_WRITERS.bib([item], READ);
    expect(entry).toMatch(
      /^@misc\{sanad-k3m9x2p7qa,\n {2}author = \{\{Amir Khan Muttaqi\}\},\n {2}title = \{\{او گفت نه\}\},/,
    );
    expect(entry).toContain('  year = {2023},');
    expect(entry).toContain('  month = mar,');
    expect(entry).toContain(`  url = {${ADDRESS}},`);
  });

  it('makes the signs plain that TeX would act on', () => {
    const title = 'a & b_c 50% $5 #1 {x} \\y ~ ^\nz';
    const entry = CITE_WRITERS.bib([{ ...item, title }], READ);
    expect(entry).toContain(
      'title = {{a \\& b\\_c 50\\% \\$5 \\#1 \\{x\\} \\textbackslash{}y \\textasciitilde{} \\textasciicircum{} z}}',
    );
    const braces = (sign: string) => entry.split(sign).length;
    expect(braces('{')).toBe(braces('}'));
  });
});

describe('RIS', () => {
  const lines = CITE_WRITERS.ris([item, item], READ).split('\r\n');

  it('begins each item with its type and ends it, with one tag a line', () => {
    expect(lines.filter((line) => line === 'TY  - ELEC')).toHaveLength(2);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  it('gives dates the way RIS wants them', () => {
    expect(lines).toContain('DA  - 2023/03/28/');
    expect(lines).toContain('Y2  - 2026/11/24/');
    expect(lines).toContain('PY  - 2023');
  });

  it('never makes two names of an office with a comma, nor two lines of a quote', () => {
    const odd = { ...item, author: 'Deputy spokesperson, US State Department', title: 'one\r\nER  - two' };
    const text = CITE_WRITERS.ris([odd], READ);
    expect(text).toContain('AU  - Deputy spokesperson; US State Department');
    expect(text).toContain('TI  - one ER - two');
  });
});

it.each([
  ['a day', { edtf: '2023-03-28' }, [[2023, 3, 28]]],
  ['a month, perhaps', { edtf: '2023-03?' }, [[2023, 3]]],
  ['a year, about', { edtf: '2023~' }, [[2023]]],
  [
    'an interval',
    { edtf: '2023-03-01/2023-03-28' },
    [
      [2023, 3, 1],
      [2023, 3, 28],
    ],
  ],
  [
    'only its ends',
    { earliest: '2023-03-01', latest: '2023-03-28' },
    [
      [2023, 3, 1],
      [2023, 3, 28],
    ],
  ],
  ['one day as both ends', { earliest: '2023-03-28', latest: '2023-03-28' }, [[2023, 3, 28]]],
  ['nothing', {}, []],
])('cites %s', (_what, known, days) => {
  expect(citeDays({ edtf: null, earliest: null, latest: null, ...known })).toEqual(days);
});
