import type { ExportedNote } from './queries';

const MOTIVATIONS: Readonly<Record<string, string>> = {
  commenting: 'commenting',
  questioning: 'questioning',
  correcting: 'editing',
  replying: 'replying',
  highlighting: 'highlighting',
  'not-a-claim': 'commenting',
};

/**
 * A public note as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). The passage is named twice, by its
 * words and by its place in code points, so that whoever has another copy of the text can find it.
 */
export function toWebAnnotation(note: ExportedNote, site: string) {
  const at = (path: string) => new URL(path, site).href;
  const edited = note.editedAt && { modified: new Date(note.editedAt).toISOString() };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: at(`/api/v1/annotations/${note.publicId}`),
    type: 'Annotation',
    motivation: MOTIVATIONS[note.motivation] ?? 'commenting',
    created: new Date(note.createdAt).toISOString(),
    ...edited,
    creator: { type: 'Organization', name: Object.values(note.byline)[0] ?? '' },
    body: Object.entries(note.body).map(([language, value]) => ({
      ...{ type: 'TextualBody', value, language, format: 'text/plain' },
    })),
    target: targetOf(note, at),
  };
}

function targetOf(
  { kind, targetPublicId, claimPublicId, selector }: ExportedNote,
  at: (path: string) => string,
) {
  if (kind === 'claim') return at(`/en/claims/${targetPublicId}`);
  if (kind === 'link') return at(`/en/claims/${claimPublicId ?? ''}#link-${targetPublicId}`);
  const source = at(`/en/sources/${targetPublicId}`);
  if (!selector) return source;
  const { exact, prefix, suffix, startCp, endCp } = selector;
  return {
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: startCp, end: endCp },
    ],
  };
}
