import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { newId } from '@/lib/id';
import { useDesk } from '../support/desk';

/** What would leave its place in a page, in a script or in a line, if it were let. */
const BREAKING = [
  '</script><script>globalThis.broken = 1</script>',
  '<img src=x onerror="globalThis.broken = 1">',
  '<!--<script>',
  ']]></title><svg onload="globalThis.broken = 1">',
  '"><a href="javascript:globalThis.broken = 1">x</a>',
  '\u2028globalThis.broken = 1\u2029',
];
/** What would turn around the line it stands in. */
const TURNING = [
  '\u202egnirts desrever',
  '\u2067unclosed isolate',
  '\u202dforced \u2066two',
  'abc \u202b\u202e x',
];
const HOSTILE = [...BREAKING, ...TURNING];

const { open, query, administratorId } = useDesk('empty');
const paths: string[] = [];

beforeAll(async () => {
  const [{ addActor }, { importSource }, { recordClaim }, { openTopic }] = await Promise.all([
    import('@/features/speaker/commands'),
    import('@/features/source/commands'),
    import('@/features/claim/commands'),
    import('@/features/topic/commands'),
  ]);
  const by = () => ({ editorId: administratorId(), opId: newId() });
  const claimIds: string[] = [];
  for (const [index, words] of HOSTILE.entries()) {
    const actor = await addActor({ type: 'person', names: { en: `${words} ${index}` } }, by());
    const text = `He said ${words} and no more, ${index}.`;
    const source = await importSource(
      {
        ...{ kind: 'article', lang: 'en', dir: 'ltr', method: 'paste', title: `${words} in a title` },
        bytes: new TextEncoder().encode(text),
      },
      by(),
    );
    const [capture] = await query('select id::text, text from capture where source_id = $1', [source.id]);
    const start = String(capture?.['text']).indexOf(' and no more') + 1;
    const claim = await recordClaim(
      {
        ...{ captureId: String(capture?.['id']), speakerId: actor.id, mode: 'indirect', act: 'assertion' },
        passage: { start, end: start + 'and no more'.length },
        hops: [{ actorId: actor.id, act: 'says' }],
        note: { en: words },
      },
      by(),
    );
    claimIds.push(claim.id);
    const [ids] = await query(
      `select (select public_id from claim where id = $1) as claim, (select public_id from source where id = $2) as source,
         (select public_id from actor where id = $3) as actor`,
      [claim.id, source.id, actor.id],
    );
    paths.push(`/claims/${ids?.['claim']}`, `/sources/${ids?.['source']}`, `/speakers/${ids?.['actor']}`);
  }
  const topic = await openTopic({ title: { en: `${BREAKING[0]} ${TURNING[0]}` }, claimIds }, by());
  const [id] = await query('select public_id as topic from topic where id = $1', [topic.id]);
  paths.push(`/topics/${id?.['topic']}`, '', '/claims', '/sources', '/speakers', '/topics', '/desk/claims');
  for (const table of ['claim', 'source', 'topic']) {
    await query(`update ${table} set state = 'published', published_at = now()`);
  }
});

it('no text of a record runs, leaves its place or turns its neighbours around', async () => {
  const page = await open('/en', { as: 'administrator' });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of paths) {
    await page.goto(new URL(`/en${path}`, page.url()).href);
    if (await page.evaluate(() => 'broken' in globalThis)) faults.push(`${path}: a text ran`);
    for (const words of await turnedAround(page)) faults.push(`${path}: ${JSON.stringify(words)}`);
  }
  expect(faults).toEqual([]);
  expect(paths.length).toBeGreaterThan(35);
}, 180_000);

/** The texts of a page that begin a turn which nothing ends before other words come in the same line. */
function turnedAround(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isApart = (one: Element) => {
      const { unicodeBidi, display } = getComputedStyle(one);
      return /isolate|plaintext/.test(unicodeBidi) || !display.startsWith('inline');
    };
    const apartFrom = (one: Element): Element =>
      isApart(one) || !one.parentElement ? one : apartFrom(one.parentElement);
    // What stands behind it in the same paragraph of the algorithm.
    const behind = (node: Node, parent: Element) => {
      const range = document.createRange();
      range.setStartAfter(node);
      range.setEndAfter(apartFrom(parent).lastChild ?? node);
      return range.toString().trim();
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [parent, text] = [node.parentElement, node.nodeValue ?? ''];
      if (!parent?.checkVisibility() || !/[\u202a-\u202e\u2066-\u2069]/.test(text)) continue;
      const words = behind(node, parent);
      // A source is shown as it stands: its own words are one line, with all its signs.
      if (words !== '' && !words.startsWith('and no more')) found.push(`${text} | ${words.slice(0, 40)}`);
    }
    return found;
  });
}
