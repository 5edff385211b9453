import { answerProvider, startProvider } from '@/features/account/provider';

export const dynamic = 'force-dynamic';

/**
 * The way to the newsroom's own provider and back, where one is set. Nothing else of the library of accounts is reached
 * by HTTP: forms go through server actions, which check more.
 */
export function GET(request: Request): Promise<Response> | Response {
  const { pathname } = new URL(request.url);
  if (pathname === '/api/auth/start') return startProvider(request);
  if (pathname === '/api/auth/callback/newsroom') return answerProvider(request);
  return new Response(null, { status: 404 });
}
