import { expect, it } from 'vitest';
import { prefersDari, preparingPage } from './preparing-page.mjs';
import { createProgress } from './progress.mjs';

const page = (acceptLanguage: string) =>
  preparingPage({ steps: createProgress().steps(), acceptLanguage, nonce: 'n0nce' });

it.each([
  ['fa-AF,fa;q=0.9,en;q=0.8', true],
  ['prs', true],
  ['ps-AF', true],
  ['de, fa;q=0.5, en;q=0.4', true],
  ['en-GB,en;q=0.9,fa;q=0.1', false],
  ['de-AT', false],
  ['', false],
])('reads "%s"', (header, dari) => expect(prefersDari(header)).toBe(dari));

it("speaks both languages, the reader's own first, each in its direction", () => {
  expect(page('en')).toMatch(
    /<html lang="en" dir="ltr">[\s\S]*<section lang="en" dir="ltr">[\s\S]*<section lang="fa-AF" dir="rtl">/,
  );
  expect(page('fa')).toMatch(
    /<html lang="fa-AF" dir="rtl">[\s\S]*<section lang="fa-AF" dir="rtl">[\s\S]*<section lang="en" dir="ltr">/,
  );
});

it('refreshes without JavaScript, needs nothing from elsewhere, and names every step twice', () => {
  const html = page('en');
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="2"></noscript>');
  expect(html).not.toMatch(/https?:\/\//);
  expect(html.match(/data-step="build"/g)).toHaveLength(2);
  expect(html.match(/<(?:style|script)(?! nonce="n0nce")/g)).toBeNull();
});

it('shows what is done, what runs and for how long', async () => {
  const progress = createProgress();
  await progress.run('install', async () => {});
  await expect(progress.run('build', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const states = progress.steps().map(({ id, state }) => `${id} ${state}`);
  expect(states).toEqual([
    'install done',
    'database waiting',
    'build failed',
    'migrate waiting',
    'dossier waiting',
    'serve waiting',
  ]);
  expect(
    preparingPage({
      steps: [{ id: 'build', state: 'running', seconds: 12 }],
      acceptLanguage: 'fa',
      nonce: '',
    }),
  ).toContain('<time>۱۲ ثانیه</time>');
});

it('tells the terminal of long work beforehand, and afterwards only of what took a second', async () => {
  const lines: string[] = [];
  const progress = createProgress((line) => lines.push(line));
  await progress.run('install', async () => {}, 'about a minute');
  expect(lines).toEqual(['Installing the packages (about a minute) …']);
});
