import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type DossierIds, dossierIds, readDossier } from '../support/dossier';
import { READERS } from '../support/pages';

const TAGS = { en: 'en', fa: 'fa-AF', ps: 'ps' } as const;
let ids: DossierIds;
let address: string;

beforeAll(async () => {
  ids = await dossierIds(inject('site').database);
  address = inject('site').address;
});

function pathsOf({ claim, source }: DossierIds): string[] {
  return ['', '/claims', '/sources', '/legend', `/claims/${claim('S01')}`, `/sources/${source}`];
}

/** What the head of a page says, as the server sends it: nobody has to run a script to read it. */
async function headOf(path: string) {
  const html = await (await fetch(address + path)).text();
  const head = html.slice(0, html.indexOf('</head>'));
  const one = (pattern: RegExp) => pattern.exec(head)?.[1] ?? '';
  return {
    title: one(/<title>([^<]*)<\/title>/),
    description: one(/<meta name="description" content="([^"]*)"/),
    previewTitle: one(/<meta property="og:title" content="([^"]*)"/),
    previewWords: one(/<meta property="og:description" content="([^"]*)"/),
    canonical: one(/<link rel="canonical" href="([^"]*)"/),
    twins: [...head.matchAll(/<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/gi)].map(
      ([, lang, href]) => `${lang} ${href}`,
    ),
  };
}

describe.each(READERS)('a page in %s', (reader) => {
  it('says in its head what it is, where it stands and where its twins are', async () => {
    for (const path of pathsOf(ids)) {
      const head = await headOf(`/${reader}${path}`);
      expect(head.title.length, path).toBeGreaterThan(5);
      expect(head.description.length, path).toBeGreaterThan(20);
      expect(head.previewTitle.length, path).toBeGreaterThan(3);
      expect(head.previewWords, path).toBe(head.description);
      expect(head.canonical, path).toBe(`${address}/${reader}${path}`);
      expect(head.twins, path).toEqual([
        ...READERS.map((twin) => `${TAGS[twin]} ${address}/${twin}${path}`),
        `x-default ${address}${path}`,
      ]);
    }
  });

  it('has a title of its own, on every page', async () => {
    const titles = await Promise.all(
      pathsOf(ids).map(async (path) => (await headOf(`/${reader}${path}`)).title),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it('the sitemap names every public page in every language', async () => {
  const response = await fetch(`${address}/sitemap.xml`);
  expect(response.headers.get('content-type')).toContain('xml');
  const places = [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place);
  const { claims } = readDossier();
  const wanted = [...pathsOf(ids), ...claims.map(({ id }) => `/claims/${ids.claim(id)}`)];
  for (const reader of READERS) {
    for (const path of wanted) expect(places, path).toContain(`${address}/${reader}${path}`);
  }
  expect(new Set(places).size).toBe(places.length);
  const answers = await Promise.all(places.map(async (place) => (await fetch(place ?? '')).status));
  expect(new Set(answers)).toEqual(new Set([200]));
});

it('robots are told where the sitemap is', async () => {
  const text = await (await fetch(`${address}/robots.txt`)).text();
  expect(text).toContain(`Sitemap: ${address}/sitemap.xml`);
});

it.each([
  ['fa-AF,fa;q=0.9,en;q=0.5', 'fa'],
  ['ps', 'ps'],
  ['de,fr;q=0.5', 'en'],
  ['prs', 'fa'],
  ['', 'en'],
])('an address without a language leads a reader of %j to %s', async (wanted, locale) => {
  const response = await fetch(`${address}/claims?mode=denial`, {
    headers: { 'accept-language': wanted },
    redirect: 'manual',
  });
  expect(response.status).toBe(307);
  const target = new URL(response.headers.get('location') ?? '', address);
  expect(target.pathname + target.search).toBe(`/${locale}/claims?mode=denial`);
});

it('every page says what it may load, and nothing about the server', async () => {
  const { headers } = await fetch(`${address}/en`);
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});
