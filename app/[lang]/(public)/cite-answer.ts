import type { CiteItem } from '@/features/claim/cite';
import { CITE_WRITERS } from '@/features/claim/cite-files';
import { CITE_FORMATS } from '@/features/claim/cite-formats';

type Cited = {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly text: string;
  readonly items: readonly CiteItem[];
};

/** A citation as a file to save, in the format the address asks for; 404 for a format we do not write. */
export function citeAnswer(format: string, { name, text, items }: Cited): Response {
  const known = CITE_FORMATS.find(({ id }) => id === format);
  if (!known) return noCitation();
  const read = new Date().toISOString().slice(0, 10);
  return new Response(known.id === 'txt' ? text : CITE_WRITERS[known.id](items, read), {
    headers: {
      'content-type': known.type,
      'content-disposition': `attachment; filename="${name}.${known.id}"`,
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    },
  });
}

/** What is not public, what never was and a format we do not know look the same. */
export function noCitation(): Response {
  const problem = {
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    detail: 'There is nothing to cite here.',
  };
  return Response.json(problem, { status: 404, headers: { 'content-type': 'application/problem+json' } });
}
