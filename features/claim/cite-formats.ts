/** The formats a citation can be taken in. The name is the same in every language; null is plain text. */
export const CITE_FORMATS = [
  { id: 'txt', name: null, type: 'text/plain; charset=utf-8' },
  { id: 'bib', name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  { id: 'ris', name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
  { id: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
] as const;

export type CiteFormat = (typeof CITE_FORMATS)[number]['id'];
