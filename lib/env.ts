/**
 * The address of the database. `npm start` sets it; whoever runs a part alone sets it too.
 * @throws Error when it is missing, because nothing can be done without it.
 */
export function databaseUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (!url)
    throw new Error('DATABASE_URL is not set. Start with `npm start`, or set it to a PostgreSQL address.');
  return url;
}

/**
 * Where readers find the site, for addresses that leave it: canonical links, the sitemap, previews. `SITE_URL` says so;
 * without it the site is taken to stand where `npm start` put it.
 * @throws Error when `SITE_URL` is no http address, because every link given away would be wrong.
 */
export function siteUrl(): URL {
  const given = process.env['SITE_URL'];
  if (!given) return new URL(`http://localhost:${process.env['PORT'] ?? '3000'}`);
  if (!URL.canParse(given) || !/^https?:/.test(given)) {
    throw new Error(`SITE_URL is not an http address: ${given}`);
  }
  return new URL(given);
}
