import { reachDatabase } from '@/features/health/queries';

export const dynamic = 'force-dynamic';

/** Whether the site can answer: 200 while the database is within reach, 503 while it is not. Says nothing else. */
export async function GET(): Promise<Response> {
  const isReachable = await reachDatabase().then(
    () => true,
    () => false,
  );
  return Response.json(
    { ok: isReachable, database: isReachable ? 'reachable' : 'unreachable' },
    { status: isReachable ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
