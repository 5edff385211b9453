import { findAllowed } from '@/features/access/editor';
import type { Editor } from '@/features/access/shape';
import { isLocale, type Locale } from '@/i18n/languages';

const LONGEST_QUERY = 200;
/** As many choices as are of use under a field. */
export const MOST_CHOICES = 8;

type Question = {
  readonly words: string;
  readonly locale: Locale;
  readonly query: URLSearchParams;
  readonly editor: Editor;
};

/** What a search of the desk answers: to whoever may read the desk; to all others it is not there. Never cached. */
export async function deskAnswer(
  request: Request,
  find: (question: Question) => Promise<object>,
): Promise<Response> {
  const headers = { 'cache-control': 'private, no-store' };
  const editor = await findAllowed('readDesk');
  if (!editor) return Response.json({ title: 'Not found', status: 404 }, { status: 404, headers });
  const query = new URL(request.url).searchParams;
  const words = (query.get('q') ?? '').slice(0, LONGEST_QUERY);
  const lang = query.get('lang') ?? 'en';
  const locale = isLocale(lang) ? lang : 'en';
  return Response.json(await find({ words, locale, query, editor }), { headers });
}
