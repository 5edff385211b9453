import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEval } from './command';

const TEXT = 'The minister said the road was open.\nThe minister proposed a tax.';
const article = { url: 'a#en', lang: 'en', text: TEXT, gold: true };
const quotes = [
  {
    url: 'a#en',
    start: 18,
    end: 35,
    exact: 'the road was open',
    aliases: ['The minister'],
    type: 'indirect',
  },
  { url: 'a#en', start: 37, end: 64, exact: 'nobody', aliases: ['The mayor'], type: 'direct' },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-eval-'));
  writeFileSync(join(folder, 'articles.jsonl'), `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, 'quotes.jsonl'), quotes.map((quote) => JSON.stringify(quote)).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const printer = {
    log: (line: string) => out.push(line),
    error: (line: string) => said.push(line),
    table: (rows: readonly object[]) => out.push(JSON.stringify(rows)),
  };
  return { code: runEval(args, printer), out: out.join('\n'), said: said.join('\n') };
}

describe('npm run eval', () => {
  it.each([
    ['no folder', ['quotes']],
    ['no subject', []],
    ['another subject', ['links', tmpdir()]],
    ['a folder without texts', ['quotes', join(tmpdir(), 'sanad-no-such-folder')]],
  ])('with %s says how it is used and exits with 2', (_what, args) => {
    const { code, out, said } = run(...args);
    expect(code).toBe(2);
    expect(said).toContain('npm run eval -- quotes DIR');
    expect(out).toBe('');
  });

  it('prints tables', () => {
    const { code, out } = run('quotes', folder);
    expect(code).toBe(0);
    expect(out).toContain('"name":"a#en","gold":2,"guessed":1,"precision":100,"recall":50,"overlap":66.7');
    expect(out).toContain('Projected by line');
  });

  it('prints one JSON document, with the errors if asked', () => {
    const report = JSON.parse(run('quotes', folder, '--json', '--errors').out);
    expect(report.scores[0].f1).toBe(66.7);
    expect(report.errors).toEqual([
      { url: 'a#en', fault: 'missed', by: 'direct', found: null, gold: 'nobody' },
    ]);
  });

  it('lists errors line by line', () => {
    expect(run('quotes', folder, '--errors').out).toContain('a#en | missed | direct | - | gold: nobody');
  });

  it('prints means of what it finds without the words of one text', () => {
    const { code, out } = run('quotes', folder, '--leave-one-out', '--json');
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report.means).toMatchObject([{ lang: 'en', texts: 1, overlap: 0 }]);
    expect(report.copied).toEqual([]);
  });

  it('fails if a long entry stands in one text only', () => {
    writeFileSync(
      join(folder, 'articles.jsonl'),
      JSON.stringify({ ...article, text: `${TEXT} He went on to say so.` }),
    );
    const { code, out } = run('quotes', folder, '--leave-one-out');
    expect(code).toBe(1);
    expect(out).toContain('went on to say');
  });
});
