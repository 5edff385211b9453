const SECURITY_HEADERS = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  poweredByHeader: false,
  typedRoutes: true,
  compress: false,
  // Titles and descriptions stand in the head of the first HTML for everyone: no script is needed to read them.
  htmlLimitedBots: /.*/,
  // Types are a step of `npm test`. Whoever only starts the site need not wait for those of the tests.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A source may be 2 MiB (features/source/read-text.ts), and a form writes some letters with more bytes than they have.
    serverActions: { bodySizeLimit: '4mb' },
    // The first page must not wait for the code of all others: each loads with its first request.
    preloadEntriesOnStart: false,
  },
  images: { unoptimized: true },
  outputFileTracingExcludes: { '*': ['./.data/**', './tests/**', './docs/**'] },
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // A font file never changes under its name; the icons may.
    {
      source: '/fonts/:path*',
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
    { source: '/icons.svg', headers: [{ key: 'cache-control', value: 'public, max-age=86400' }] },
  ],
};
