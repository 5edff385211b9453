import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

const article = readFileSync('prisma/dossier/article.fa.txt', 'utf8');
const bare = (some: string): string =>
  some
    .replace(/[\s\u200c"«»“”]/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[۰-۹]/gu, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));

const claimsOf = (text: string): string[] =>
  (readClaims(text, { lang: 'fa-AF' })?.claims ?? [])
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ start, end }) => bare(text.slice(start, end)));

describe('the first article', () => {
  const claims = claimsOf(article);

  it.each([
    ['with Arabic yeh', article.replaceAll('ی', 'ي')],
    ['with Arabic kaf', article.replaceAll('ک', 'ك')],
    ['with curly marks', article.replace(/"([^"\n]*)"/gu, '“$1”')],
    ['with guillemets', article.replace(/"([^"\n]*)"/gu, '«$1»')],
    ['with Latin digits', article.replace(/[۰-۹]/gu, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))],
    ['with Windows line ends', article.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\ufeff${article}`],
  ])('yields the same claims %s', (_what, text) => expect(claimsOf(text)).toEqual(claims));

  it('loses at most one claim in twenty where its paragraphs are run together', () => {
    const flat = claimsOf(article.replaceAll('\n', ' '));
    const lost = claims.filter((claim) => !flat.includes(claim));
    expect(lost.length).toBeLessThanOrEqual(claims.length / 20);
  });
});
