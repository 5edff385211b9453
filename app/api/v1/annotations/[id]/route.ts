import { toWebAnnotation } from '@/features/annotation/export';
import { findPublicNote } from '@/features/annotation/queries';
import { siteUrl } from '@/lib/env';
import { isPublicId } from '@/lib/id';

/** A public note as a Web Annotation; what is the desk's own is answered as if it were not there, to editors too. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/v1/annotations/[id]'>,
): Promise<Response> {
  const { id } = await params;
  const note = isPublicId(id) ? await findPublicNote(id) : null;
  if (!note) {
    const problem = { type: 'about:blank', title: 'Not Found', status: 404 };
    return Response.json(problem, { status: 404, headers: { 'content-type': 'application/problem+json' } });
  }
  return Response.json(toWebAnnotation(note, siteUrl().href), {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
}
