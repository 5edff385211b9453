import type { Instrumentation } from 'next';

/** What Next calls once, before the first request. It also builds this file for a runtime without Node, unused here. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { rememberAnswers } = await import('@/lib/answer-status');
  rememberAnswers();
  const { siteSecret } = await import('@/lib/secret');
  const hasAccounts = siteSecret() !== null; // a secret that could be guessed ends the start here
  const { log } = await import('@/lib/log');
  log('info', 'start', { node: process.versions.node, accounts: hasAccounts });
}

/** What Next calls for each fault while a request is answered. The reader sees its `digest` on the error page. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { errorFacts, log } = await import('@/lib/log');
  // The route and not the address: that may hold the token of an invitation, or what somebody searched for.
  const { routePath: route, routeType: kind } = context;
  log('error', 'request failed', { method: request.method, route, kind, ...errorFacts(error) });
};
