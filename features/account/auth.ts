import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { nextCookies } from 'better-auth/next-js';
import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { PrismaClient } from '@/db/generated/client';
import { siteUrl } from '@/lib/env';
import { newId } from '@/lib/id';
import { PASSWORD_LENGTH } from './schema';

const DAY_S = 24 * 60 * 60;

/** How long a sign-in lasts, whatever is done with it. */
export const SESSION_DAYS = 7;

/** The id of the newsroom's own provider, where one is set. */
export const PROVIDER_ID = 'newsroom';

export type Auth = ReturnType<typeof makeAuth>;

/**
 * The library of accounts, set up for us: nobody signs up by themselves, sessions live in the database and nowhere
 * else, no address is kept. Its own counting of tries is off, because ours also covers what does not come by HTTP.
 *
 * `setsCookies` is for what signs in and out. Asking who somebody is must set none: Next would render the page of a
 * form anew around its answer, and an editor whose session has ended would lose what they typed.
 */
export function makeAuth(
  database: PrismaClient,
  secret: string,
  { setsCookies }: { readonly setsCookies: boolean } = { setsCookies: true },
) {
  const isSecure = siteUrl().protocol === 'https:';
  return betterAuth({
    appName: 'Sanad',
    baseURL: siteUrl().origin,
    secret,
    database: prismaAdapter(database, { provider: 'postgresql', transaction: true }),
    user: {
      modelName: 'authUser',
      additionalFields: { editorId: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'authSession',
      expiresIn: SESSION_DAYS * DAY_S,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'authAccount',
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [PROVIDER_ID] },
    },
    verification: { modelName: 'authVerification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    onAPIError: { errorURL: '/sign-in' },
    advanced: {
      database: { generateId: newId },
      ipAddress: { disableIpTracking: true },
      // `__Host-`: no other host and no plain connection can set it. The library's own prefix says less.
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-sanad' : 'sanad',
      defaultCookieAttributes: { secure: isSecure, sameSite: 'lax', httpOnly: true, path: '/' },
    },
    plugins: [
      twoFactor({ issuer: 'Sanad', schema: { twoFactor: { modelName: 'authTwoFactor' } } }),
      genericOAuth({ config: ownProvider() }),
      ...(setsCookies ? [nextCookies()] : []), // last, as it asks to be
    ],
  });
}

/** The newsroom's provider, by SANAD_OIDC_*. Its answer must be signed, and it can bring in nobody who is not invited. */
function ownProvider(): GenericOAuthConfig[] {
  const issuer = process.env['SANAD_OIDC_ISSUER'];
  const clientId = process.env['SANAD_OIDC_CLIENT_ID'];
  const clientSecret = process.env['SANAD_OIDC_CLIENT_SECRET'];
  if (!issuer || !clientId) return [];
  return [
    {
      providerId: PROVIDER_ID,
      discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId,
      ...(clientSecret ? { clientSecret } : {}),
      scopes: ['openid', 'email'],
      pkce: true,
      disableSignUp: true,
      requireIdTokenVerification: true,
    },
  ];
}

/** What to call the newsroom's provider, or null where there is none. */
export function providerName(): string | null {
  if (ownProvider().length === 0) return null;
  return process.env['SANAD_OIDC_NAME'] ?? new URL(process.env['SANAD_OIDC_ISSUER'] ?? '').hostname;
}
