import { describe, expect, it, vi } from 'vitest';
import { PATH_HEADER } from '@/lib/edge';
import { isFromOurPage, localeOfPage, safeNext } from './visitor';

describe('a form', () => {
  it.each([
    ['http://localhost:3000', 'localhost:3000', true],
    ['https://sanad.example', 'sanad.example', true],
    ['https://sanad.example', 'inside:8080', true],
    ['https://evil.example', 'sanad.example', false],
    ['https://sanad.example.evil.example', 'sanad.example', false],
    ['http://localhost:3001', 'localhost:3000', false],
    ['null', 'localhost:3000', false],
    ['', 'localhost:3000', false],
    [null, 'localhost:3000', false],
    ['file://localhost:3000', 'localhost:3000', false],
    ['chrome-extension://abc', 'abc', false],
  ])('of %s at %s is ours: %s', (origin, host, is) => {
    vi.stubEnv('SITE_URL', 'https://sanad.example');
    const given = new Headers({ host });
    if (origin !== null) given.set('origin', origin);
    expect(isFromOurPage(given)).toBe(is);
    vi.unstubAllEnvs();
  });

  it.each([
    ['/fa/desk/people', 'fa'],
    ['/ps', 'ps'],
    ['/xx/desk', 'en'],
    ['', 'en'],
  ])('sent from %s is answered in %s', (path, locale) => {
    expect(localeOfPage(new Headers({ [PATH_HEADER]: path }))).toBe(locale);
  });
});

it.each([
  ['/fa/desk', '/fa/desk'],
  ['/fa/desk/people?x=1', '/fa/desk/people?x=1'],
  ['/fa/desk?tab=mine', '/fa/desk?tab=mine'],
  ['/fa/deskless', '/fa/desk'],
  ['/en/desk/people', '/fa/desk'],
  ['//evil.example/fa/desk', '/fa/desk'],
  ['/fa/desk//evil.example', '/fa/desk'],
  ['/fa/desk/../../evil', '/fa/desk'],
  ['/fa/desk/\\evil', '/fa/desk'],
  ['/fa/desk\n/x', '/fa/desk'],
  ['https://evil.example/fa/desk', '/fa/desk'],
  ['', '/fa/desk'],
  [undefined, '/fa/desk'],
])('from the sign-in page %s leads to %s', (next, way) => expect(safeNext(next, 'fa')).toBe(way));
