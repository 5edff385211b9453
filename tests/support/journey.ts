import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { MODES } from '@/features/claim/schema';
import { messages, translator } from '@/i18n/messages';
import { kindOf } from '@/i18n/vocabulary';
import { newId } from '@/lib/id';
import { PASSWORD } from './accounts';
import { type Desk, type DeskVisit, useDesk } from './desk';
import { byKeys, byTouch, type Hand } from './hand';
import { ROOT } from './tree';

type Reader = 'en' | 'fa';
type Story = Pick<Desk, 'open' | 'query' | 'emails'> & {
  readonly reader: Reader;
  readonly hand: Hand;
  readonly look: DeskVisit;
  readonly title: string;
};

/** How the story is told: by keys at a desk, or by a finger on a telephone. */
const HANDS = {
  keys: { hand: byKeys, look: { width: 1280 } },
  touch: { hand: byTouch, look: { width: 390, touch: true } },
} as const;

const ARTICLE = readFileSync(join(ROOT, 'prisma/dossier/article.fa.txt'), 'utf8').trim();

/** What three of the article's voices say: how, who, and the words. */
const SAID = [
  ['denial', 'متقی', 'حضور داعش در افغانستان را رد کرده اند'],
  ['document', 'استخبارات', 'طالبان در یک ماه گذشته دست کم ۸ حمله'],
  ['narration', 'آمو', 'داعش نیز در یک ماه گذشته ۷ حملهی مرگبار بالای طالبان انجام داده است'],
] as const;

/** The desk of somebody who signs in, by the form that everybody uses. */
async function deskOf(story: Story, role: 'editor' | 'publisher', path = ''): Promise<Page> {
  const { reader, hand, look } = story;
  const page = await story.open(`/${reader}/sign-in?next=/${reader}/desk${path}`, { ...look, as: null });
  const { signIn } = messages(reader).access;
  await hand.write(page.getByLabel(signIn.email), story.emails()[role]);
  await hand.write(page.getByLabel(signIn.password), PASSWORD);
  await hand.press(page.getByRole('button', { name: signIn.submit, exact: true }));
  await page.waitForURL(({ pathname }) => pathname === `/${reader}/desk${path}`);
  return page;
}

/** Imports the article; the second time it is held already, and that has to be said. */
async function importArticle(page: Page, { reader, hand, title }: Story): Promise<string> {
  const { intake, fields } = messages(reader).sourceDesk;
  await hand.write(page.getByLabel(intake.text, { exact: true }), `${ARTICLE}\n${title}`);
  await page.getByRole('region', { name: intake.shows }).waitFor();
  const heading = page.getByLabel(fields.title, { exact: true });
  if (!(await heading.isVisible())) await hand.press(page.locator('summary', { hasText: intake.details }));
  await hand.write(heading, title);
  await hand.press(page.getByRole('button', { name: intake.submit }));
  const isOther = page.getByLabel(intake.anyway);
  await Promise.race([isOther.waitFor(), page.waitForURL(`**/${reader}/desk/sources/*`)]);
  if (await isOther.isVisible()) {
    await isOther.check();
    await hand.press(page.getByRole('button', { name: intake.submit }));
    await page.waitForURL(`**/${reader}/desk/sources/*`);
  }
  return page.url();
}

/** Records one claim from the text of the source, and gives its public id. */
async function record(page: Page, { reader, hand, query }: Story, [mode, who, words]: (typeof SAID)[number]) {
  const { claimDesk, sourceDesk } = messages(reader);
  const [row] = await query('select text from capture order by captured_at desc limit 1');
  await page.getByText(sourceDesk.reader.details, { exact: true }).first().waitFor();
  await expect.poll(() => page.locator('#desk-text').getAttribute('tabindex')).toBe('0');
  await hand.select(page, { text: String(row?.['text']), words });
  await page.getByRole('toolbar', { name: sourceDesk.bar.bar }).waitFor();
  if (hand === byKeys) await page.keyboard.press('KeyC');
  else await hand.press(page.locator('[data-key="KeyC"]'));
  await page.waitForURL(/\/desk\/claims\/new/);
  expect(await page.locator('.passage-around mark').textContent()).toBe(words);
  await hand.pick(page.locator('input[name="speaker.words"]'), who);
  await hand.choose(page.locator('select[name="mode"]'), MODES.indexOf(mode));
  await hand.press(page.locator('summary', { hasText: claimDesk.sections.chain }));
  await hand.pick(page.locator('input[name="hops.0.actor.words"]'), who);
  await hand.press(page.getByRole('button', { name: claimDesk.form.submit, exact: true }));
  await page.waitForURL(/\/desk\/claims\/[2-9a-z]{10}\?saved=1$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

type Records = ReturnType<typeof messages>['workflow']['records'];

/** Waits until the page says what was done with what: the page before may have said something like it. */
async function hear(
  page: Page,
  { reader }: Story,
  [kind, verb]: readonly [keyof Records, 'submit' | 'publish'],
) {
  const { records, deeds } = messages(reader).workflow;
  const said = translator(reader)('workflow.done', { record: records[kind], deed: deeds[verb] });
  await page.locator('.toasts').filter({ hasText: said }).waitFor();
}

/** Says that the second claim is at odds with the deed in the first, and submits it. */
async function linkBoth(page: Page, story: Story, [, to = '']: readonly string[]): Promise<void> {
  const { reader, hand } = story;
  const { linkDesk, workflow, access } = messages(reader);
  await hand.press(page.getByRole('link', { name: linkDesk.newTitle, exact: true }));
  await hand.pick(page.getByLabel(linkDesk.otherWords), to);
  await hand.press(page.getByRole('button', { name: linkDesk.goOn, exact: true }));
  const { name, test } = kindOf('contradicts', 'word-vs-deed', reader);
  await hand.press(page.getByRole('radio', { name: `${name} ${test}`, exact: true }));
  await hand.write(page.getByLabel(access.byline[reader]).first(), 'رد حضور، و هشت حمله بر پناهگاه‌ها');
  await hand.press(page.getByRole('button', { name: linkDesk.save, exact: true }));
  await page.waitForURL(/\/desk\/links\/[2-9a-z]{10}$/);
  await hand.press(page.getByRole('button', { name: workflow.steps.submit, exact: true }));
  await hear(page, story, ['link', 'submit']);
}

/** Tells the story in one language and by one hand; a file of tests for each, so that they run side by side. */
export function tellJourney(reader: Reader, by: keyof typeof HANDS): void {
  const { open, query, emails, administratorId } = useDesk('empty');
  const title = `${reader === 'en' ? 'The article' : 'مقاله'} (${by})`;
  const story: Story = { open, query, emails, reader, title, ...HANDS[by] };
  beforeAll(() => addVoices(administratorId()));
  it('leads from a pasted article to a contradiction that a reader compares', () => live(story), 180_000);
}

/** The three voices, known before anything is imported. */
async function addVoices(editorId: string): Promise<void> {
  const { addActor } = await import('@/features/speaker/commands');
  const by = () => ({ editorId, opId: newId() });
  await addActor({ type: 'person', names: { en: 'Amir Khan Muttaqi', fa: 'امیر خان متقی' } }, by());
  await addActor(
    { type: 'organisation', names: { en: 'Taliban intelligence', fa: 'اداره استخبارات طالبان' } },
    by(),
  );
  await addActor({ type: 'outlet', names: { en: 'Amu', fa: 'آمو' } }, by());
}

async function live(story: Story): Promise<void> {
  const { reader, hand, title, look, open } = story;
  const { workflow } = messages(reader);
  const editor = await deskOf(story, 'editor', '/import');
  const source = await importArticle(editor, story);
  const claims: string[] = [];
  for (const one of SAID) {
    if (claims.length > 0) await editor.goto(source);
    claims.push(await record(editor, story, one));
  }
  await editor.goto(source);
  await hand.press(editor.getByRole('button', { name: workflow.steps.submit, exact: true }));
  await hear(editor, story, ['source', 'submit']);
  await editor.goto(source.replace(/sources\/.*/, `claims/${claims[0]}`));
  await linkBoth(editor, story, claims);

  const publisher = await deskOf(story, 'publisher');
  // Its suggestions are listed by the same title.
  await hand.press(publisher.locator('a[href*="/desk/publish/"]', { hasText: title }));
  await hand.press(publisher.getByRole('button', { name: workflow.publication.publish, exact: true }));
  await hear(publisher, story, ['source', 'publish']);
  await publisher.goto(new URL(`/${reader}/desk`, publisher.url()).href);
  await hand.press(publisher.getByRole('link', { name: '↔' }));
  await hand.press(publisher.getByRole('button', { name: workflow.steps.publish, exact: true }));
  await hear(publisher, story, ['link', 'publish']);

  const page = await open(`/${reader}`, { ...look, as: null });
  await hand.press(page.locator(`main a[href*="/compare?c=${claims[0]},${claims[1]}"]`).first());
  await page.waitForURL(/\/compare/);
  const seen = await page.locator('main').textContent();
  expect(seen).toContain(kindOf('contradicts', 'word-vs-deed', reader).name);
  for (const [, , words] of SAID.slice(0, 2)) expect(seen).toContain(words);
  expect(seen).toContain('publisher of the tests');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}
