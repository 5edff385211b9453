import { expect, it } from 'vitest';
import { toWebAnnotation } from './export';

const NOTE = {
  ...{
    publicId: 'abcdefgh23',
    motivation: 'correcting',
    createdAt: '2026-11-26T10:00:00+00:00',
    editedAt: null,
  },
  ...{ body: { fa: 'نه' }, byline: { en: 'Desk' }, exact: 'بلی', start: 5, claimPublicId: null },
  ...{ kind: 'source' as const, targetPublicId: 'zyxwvuts23' },
  selector: { exact: 'بلی', prefix: 'او ', suffix: '.', startCp: 4, endCp: 7 },
};

it('names a passage by its words and by its place in code points', () => {
  expect(toWebAnnotation(NOTE, 'https://sanad.example')).toEqual({
    ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'editing' },
    id: 'https://sanad.example/api/v1/annotations/abcdefgh23',
    created: '2026-11-26T10:00:00.000Z',
    creator: { type: 'Organization', name: 'Desk' },
    body: [{ type: 'TextualBody', value: 'نه', language: 'fa', format: 'text/plain' }],
    target: {
      type: 'SpecificResource',
      source: 'https://sanad.example/en/sources/zyxwvuts23',
      selector: [
        { type: 'TextQuoteSelector', exact: 'بلی', prefix: 'او ', suffix: '.' },
        { type: 'TextPositionSelector', start: 4, end: 7 },
      ],
    },
  });
});

it.each([
  ['claim', null, 'https://sanad.example/en/claims/zyxwvuts23'],
  ['link', 'abababab23', 'https://sanad.example/en/claims/abababab23#link-zyxwvuts23'],
] as const)('stands on a %s as a whole', (kind, claimPublicId, target) =>
  expect(
    toWebAnnotation({ ...NOTE, kind, claimPublicId, selector: null }, 'https://sanad.example').target,
  ).toBe(target),
);
