import { countTry } from '@/features/limit/commands';
import { DEFAULT_LOCALE, isLocale } from '@/i18n/languages';
import { PROVIDER_ID, providerName } from './auth';
import { auth, hasAccounts } from './queries';

/** Sends the browser to the newsroom's provider. It is a plain link, so it works without scripts. */
export async function startProvider(request: Request): Promise<Response> {
  if (!isOn()) return new Response(null, { status: 404 });
  if (await isTooMany()) return tooMany();
  const asked = new URL(request.url).searchParams.get('lang') ?? '';
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const { headers, response } = await auth().api.signInSocial({
    body: {
      provider: PROVIDER_ID,
      callbackURL: `/${locale}/desk`,
      errorCallbackURL: `/${locale}/sign-in`,
      disableRedirect: true,
    },
    headers: request.headers,
    returnHeaders: true,
  });
  if (!response.url) return new Response(null, { status: 502 });
  const answer = new Headers({ location: response.url, 'cache-control': 'no-store' });
  for (const cookie of headers.getSetCookie()) answer.append('set-cookie', cookie);
  return new Response(null, { status: 302, headers: answer });
}

/** Takes the provider's answer: the library checks state, nonce and signature, and that the address is invited. */
export async function answerProvider(request: Request): Promise<Response> {
  if (!isOn()) return new Response(null, { status: 404 });
  return (await isTooMany()) ? tooMany() : auth().handler(request);
}

function isOn(): boolean {
  return hasAccounts() && providerName() !== null;
}

/** Each start and each answer asks the provider something; no more of that than a newsroom needs. */
async function isTooMany(): Promise<boolean> {
  return (await countTry([{ key: 'provider', most: 300, minutes: 15 }])) !== null;
}

function tooMany(): Response {
  return new Response(null, { status: 429, headers: { 'retry-after': '900' } });
}
