import { beforeAll, expect, inject, it } from 'vitest';
import { dossierIds } from '../support/dossier';
import { htmlFindings } from '../support/html';
import { type PublicPage, publicPages, READERS } from '../support/pages';

let pages: PublicPage[] = [];

beforeAll(async () => {
  pages = publicPages(await dossierIds(inject('site').database));
});

it.each(READERS)('every page is valid HTML in %s, with one heading of the first rank', async (reader) => {
  const findings: string[] = [];
  for (const { path, status = 200 } of pages) {
    const response = await fetch(`${inject('site').address}/${reader}${path}`);
    if (response.status !== status) findings.push(`${path} answered ${response.status}, not ${status}`);
    const html = await response.text();
    findings.push(...(await htmlFindings(html)).map((finding) => `${path} ${finding}`));
    if (html.match(/<h1[\s>]/g)?.length !== 1) findings.push(`${path} has not exactly one h1`);
  }
  expect(findings).toEqual([]);
});
