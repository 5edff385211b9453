import { beforeAll, expect, inject, it } from 'vitest';
import { type DossierIds, dossierIds, readDossier } from '../support/dossier';

const { claims, links } = readDossier();
let ids: DossierIds;
const pages = new Map<string, string>();

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
  for (const { id } of claims) {
    const response = await fetch(`${inject('site').address}/en/claims/${ids.claim(id)}`);
    pages.set(id, response.status === 200 ? await response.text() : '');
  }
});

/** The part of a claim's page that shows its link with another one. */
function linkOn(page: string, other: string): string | undefined {
  const html = pages.get(page) ?? '';
  return html
    .split(/(?=<li [^>]*id="link-)/)
    .find((part) => part.startsWith('<li ') && part.includes(`/claims/${ids.claim(other)}"`));
}

it('all 27 claims have a page with their words', () => {
  expect(claims).toHaveLength(27);
  expect(claims.filter(({ id, passage }) => !pages.get(id)?.includes(passage.exact.slice(0, 20)))).toEqual(
    [],
  );
});

it('all 42 links stand on the pages of both their claims', () => {
  expect(links).toHaveLength(42);
  const missing = links.filter(({ from, to }) => !linkOn(from, to) || !linkOn(to, from));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it('the six contradictions that the source asserts show the words it uses', () => {
  const asserted = links.filter(({ type, assertedBy }) => type === 'contradicts' && assertedBy === 'source');
  expect(asserted).toHaveLength(6);
  const silent = asserted.filter(({ from, to, cue }) => !linkOn(from, to)?.includes(cue?.exact ?? '?'));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('the chain of S01 says that the primary source was not seen', () => {
  expect(pages.get('S01')).toMatch(/primary source not seen/i);
});

it('S10, which has no links, says that this is a gap of the record and no finding', () => {
  expect(links.filter(({ from, to }) => from === 'S10' || to === 'S10')).toEqual([]);
  expect(pages.get('S10')).not.toContain('id="link-');
  expect(pages.get('S10')).toContain('note-line');
});
