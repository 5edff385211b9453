import http from 'node:http';

/** One way to ask for an address: what stands in the address, and the headers sent with it. */
export type Transport = {
  readonly name: string;
  readonly path: (path: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
};

const same = (path: string) => path;
const onPath = (change: (pathname: string) => string) => (path: string) => {
  const [pathname = '', ...query] = path.split('?');
  return [change(pathname), ...query].join('?');
};
const subrequest = (name: string) => Array.from({ length: 5 }, () => name).join(':');

/**
 * The ways past a guard that Next's advisories tell of, and some that servers are known for. A guard in the proxy would
 * miss several; a page that asks for itself misses none.
 */
export const TRANSPORTS: readonly Transport[] = [
  { name: 'as it is', path: same },
  { name: 'RSC', path: same, headers: { rsc: '1' } },
  { name: 'RSC prefetch', path: same, headers: { rsc: '1', 'next-router-prefetch': '1' } },
  {
    name: 'segment prefetch of the tree',
    path: same,
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  },
  {
    name: 'segment prefetch of the page',
    path: same,
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/__PAGE__' },
  },
  { name: '.rsc', path: onPath((path) => `${path}.rsc`) },
  { name: '.segments', path: onPath((path) => `${path}.segments/_tree.segment.rsc`) },
  { name: 'prefetch.rsc', path: onPath((path) => `${path}.prefetch.rsc`) },
  {
    name: 'x-middleware-subrequest',
    path: same,
    headers: { 'x-middleware-subrequest': subrequest('middleware') },
  },
  {
    name: 'x-middleware-subrequest of proxy',
    path: same,
    headers: { 'x-middleware-subrequest': subrequest('proxy') },
  },
  {
    name: 'x-middleware-rewrite',
    path: same,
    headers: { 'x-middleware-rewrite': '/', 'x-middleware-next': '1' },
  },
  { name: 'x-nextjs-data', path: same, headers: { 'x-nextjs-data': '1' } },
  { name: '_next/data', path: onPath((path) => `/_next/data/build${path}.json`) },
  {
    name: 'x-invoke-path',
    path: same,
    headers: { 'x-invoke-path': '/en/desk/people', 'x-matched-path': '/en/desk/people' },
  },
  { name: 'a path of its own', path: same, headers: { 'x-page-address': '/en' } },
  { name: 'in Dari', path: onPath((path) => path.replace(/^\/en(?=\/|$)/, '/fa')) },
  { name: 'in Pashto', path: onPath((path) => path.replace(/^\/en(?=\/|$)/, '/ps')) },
  { name: 'without language', path: onPath((path) => path.replace(/^\/(?:en|fa|ps)(?=\/|$)/, '') || '/') },
  { name: 'double slash before', path: onPath((path) => `/${path}`) },
  { name: 'double slash inside', path: onPath((path) => path.replace(/\/(?=[^/]*$)/, '//')) },
  { name: 'slash behind', path: onPath((path) => `${path}/`) },
  {
    name: 'encoded',
    path: onPath((path) => path.replace(/[a-z]$/, (last) => `%${last.charCodeAt(0).toString(16)}`)),
  },
  { name: 'encoded slash', path: onPath((path) => path.replace(/\/(?=[^/]*$)/, '%2f')) },
  { name: 'dots', path: onPath((path) => `/en/claims/%2e%2e/%2e%2e${path}`) },
  { name: 'in capitals', path: onPath((path) => path.toUpperCase()) },
  {
    name: 'another host',
    path: same,
    headers: { 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https' },
  },
];

/** What came back of one question. */
export type RawAnswer = {
  readonly status: number;
  readonly body: string;
  readonly location: string | null;
  /** Every header, names and values. */
  readonly headers: string;
};

/** Asks for exactly this path: `fetch` would tidy dots and slashes away before they are sent. */
export function rawGet(
  address: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = http.get({ hostname, port, path, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.once('end', () =>
        resolve({
          ...{ status: response.statusCode ?? 0, body, location: response.headers.location ?? null },
          headers: response.rawHeaders.join('\n'),
        }),
      );
      response.once('error', reject);
    });
    request.once('error', reject);
  });
}
