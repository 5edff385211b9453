import { suggestClaims } from '@/features/search/queries';
import { isLocale } from '@/i18n/languages';
import { langAttributes, wordsFor } from '@/ui/lang';

/** As many claims as are of use under a search field. */
const MOST = 8;
const MAX_QUERY = 200;

/**
 * Public claims that match words as they are typed, newest first: `?q=words&lang=en`. Each with its id, its words with
 * their language, and the speaker's name for that reader. Drafts are not among them.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const words = (query.get('q') ?? '').slice(0, MAX_QUERY);
  const lang = query.get('lang') ?? 'en';
  const locale = isLocale(lang) ? lang : 'en';
  const claims = words.trim() === '' ? [] : await suggestClaims(words, MOST);
  return Response.json(
    {
      claims: claims.map((claim) => ({
        id: claim.publicId,
        words: claim.quote,
        ...langAttributes(claim.lang),
        speaker: wordsFor(claim.speaker.names, locale)?.words ?? '',
      })),
    },
    // Kept for a while it would show what was hidden since, or not yet what has become public.
    { headers: { 'cache-control': 'no-cache' } },
  );
}
