import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messages } from '@/i18n/messages';
import { term } from '@/i18n/vocabulary';
import { axeFindings } from '../support/axe';
import { useDesk } from '../support/desk';

const { open, query } = useDesk('dossier');

/** A published claim that a newsroom finds something of and that somebody answers. */
async function claimId(): Promise<string> {
  const [claim] = await query("select public_id from claim where state = 'published' order by id limit 1");
  return String(claim?.['public_id']);
}

const addressOf = (page: Page) => new URL(page.url()).pathname;

async function pressed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

describe('a finding, in Dari', () => {
  const { findings, workflow, claim: claimWords } = messages('fa');
  let address = '';

  it('is given by an editor, who cannot publish it, by a scale that is shown', async () => {
    const page = await open(`/fa/desk/findings/new?claim=${await claimId()}`);
    await page.getByRole('radio', { name: new RegExp(`^${term('verdicts', 'false', 'fa')} `) }).check();
    await page.getByLabel(findings.from).fill('بیستم');
    await page.getByLabel(messages('fa').access.byline.fa).fill('هشت حمله در یک ماه');
    await pressed(page, findings.save);
    await page.getByText(findings.problems.holds_day).waitFor();
    expect(await page.getByLabel(messages('fa').access.byline.fa).inputValue()).toBe('هشت حمله در یک ماه');
    await page.getByLabel(findings.from).fill('۸ حمل ۱۴۰۲');
    await pressed(page, findings.save);
    await page.waitForURL(/\/desk\/findings\/[2-9a-z]{10}$/);
    address = addressOf(page);
    expect(await axeFindings(page)).toEqual([]);
    await pressed(page, workflow.steps.submit);
    await page
      .getByText(term('states', 'in_review', 'fa'))
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: workflow.steps.publish }).count()).toBe(0);
  });

  it('is published by another, and read with its reason, its time and its scale', async () => {
    const desk = await open(address, { as: 'publisher' });
    await pressed(desk, workflow.steps.publish);
    await expect.poll(() => desk.locator('.toasts').textContent()).toContain(workflow.deeds.publish);

    const page = await open(`/fa/claims/${await claimId()}`, { as: null });
    const section = page.getByRole('region', { name: claimWords.finding.title });
    const said = await section.textContent();
    for (const words of [term('verdicts', 'false', 'fa'), 'هشت حمله در یک ماه', '۸ حمل ۱۴۰۲']) {
      expect(said).toContain(words);
    }
    await section.locator('.finding-scale > summary').click();
    await section.getByText(term('verdicts', 'unproven', 'fa'), { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('a finding, for machines', () => {
  /** What a page says to machines, as it stands in the answer; no script of the page has run. */
  async function linkedData(path: string) {
    const page = await open(path, { as: null, scripts: false });
    const text = await page.locator('script[type="application/ld+json"]').allTextContents();
    return text.map((json) => JSON.parse(json));
  }

  it('stands on the page of its claim, in the language of the page', async () => {
    const address = `/fa/claims/${await claimId()}`;
    const [review] = await linkedData(address);
    expect(review).toMatchObject({
      ...{ '@context': 'https://schema.org', '@type': 'ClaimReview' },
      itemReviewed: { '@type': 'Claim', inLanguage: 'fa-AF' },
      reviewRating: {
        ...{ alternateName: term('verdicts', 'false', 'fa'), ratingExplanation: 'هشت حمله در یک ماه' },
        ...{ ratingValue: 1, worstRating: 1, bestRating: 3 },
      },
    });
    expect(new URL(review.url).pathname).toBe(address);
  });

  it('stands in the list of all, and on no claim that nobody assessed', async () => {
    const page = await open('/en', { as: null });
    const answer = await page.request.get(
      '/api/v1/claim-reviews?lang=fa'.replace(/^/, new URL(page.url()).origin),
    );
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/ld+json']);
    const [review] = await linkedData(`/fa/claims/${await claimId()}`);
    const { '@context': context, ...alone } = review;
    const feed = await answer.json();
    expect(feed).toMatchObject({ '@context': context, '@type': 'DataFeed' });
    expect(feed.dataFeedElement.map(({ item }: { item: unknown }) => item)).toEqual([alone]);
    const [bare] = await query(
      "select public_id from claim where state = 'published' order by id desc limit 1",
    );
    expect(await linkedData(`/en/claims/${bare?.['public_id']}`)).toEqual([]);
  });
});

describe('a reply, in English', () => {
  const { replies, workflow, takedowns } = messages('en');
  let address = '';

  it('is recorded and published without a script, and read as it was written', async () => {
    const page = await open(`/en/desk/replies/new?claim=${await claimId()}`, {
      ...{ as: 'publisher', scripts: false },
    });
    await page.getByLabel(replies.fromName).fill('Office of the spokesman');
    await page.getByLabel(replies.text).fill('هرگز نگفته‌ایم.');
    await page.getByLabel(replies.receivedOn).fill('2026-11-02');
    await pressed(page, replies.save);
    await page.waitForURL(/\/desk\/replies\/[2-9a-z]{10}$/);
    address = addressOf(page);
    await pressed(page, workflow.steps.publish);

    const read = await open(`/en/claims/${await claimId()}`, { as: null });
    const words = read.getByRole('region', { name: replies.title }).locator('blockquote');
    expect(await words.textContent()).toBe('هرگز نگفته‌ایم.');
    expect(await words.getAttribute('lang')).toBe('fa-AF');
  });

  it('is asked to be erased by a publisher, who sees what goes and for whom it waits', async () => {
    const page = await open(`/en/desk/takedowns?of=${address}`, { as: 'publisher', scripts: false });
    await page.getByText(takedowns.goesReply).waitFor();
    const ask = page.locator('section:has(> #erase)');
    await ask.locator('select').selectOption('privacy');
    await ask.getByLabel(takedowns.askReason).fill('Case 12');
    await pressed(page, takedowns.askErasure);
    await page.getByText(takedowns.waitsForOther).waitFor();
    expect(await page.getByRole('button', { name: takedowns.eraseNow }).count()).toBe(0);
    const list = page.getByRole('region', { name: takedowns.requests });
    expect(await list.textContent()).toContain('Case 12');
  });

  it('waits for another than the administrator who asks', async () => {
    const own = await open(`/en/desk/takedowns?of=${address}`, { as: 'administrator' });
    await pressed(own, takedowns.withdrawErasure);
    await own.locator('section:has(> #erase) select').selectOption('privacy');
    await own.getByLabel(takedowns.askReason).fill('Case 13');
    await pressed(own, takedowns.askErasure);
    await own.getByText(takedowns.waitsForOther).waitFor();
    expect(await axeFindings(own)).toEqual([]);
    const other = await open(`/en/desk/takedowns?of=${address}`, { as: 'publisher' });
    await pressed(other, takedowns.withdrawErasure);
    await other.locator('section:has(> #erase) select').selectOption('privacy');
    await other.getByLabel(takedowns.askReason).fill('Case 13');
    await pressed(other, takedowns.askErasure);
    await other.getByText(takedowns.waitsForOther).waitFor();
  });

  it('is erased by an administrator who types its letters, and leaves a tombstone', async () => {
    const publicId = address.split('/').at(-1) ?? '';
    const page = await open(`/en/desk/takedowns?of=${address}`, { as: 'administrator' });
    const confirm = page.getByLabel(takedowns.confirm.replace('{id}', publicId));
    await page.getByText('Case 13').first().waitFor();
    await confirm.fill('abcdefghjk');
    await pressed(page, takedowns.eraseNow);
    await page.getByText(takedowns.problems.confirm).waitFor();
    await confirm.fill(publicId);
    await pressed(page, takedowns.eraseNow);
    await page.getByText(takedowns.erased).waitFor();
    expect(await page.getByLabel(takedowns.salt).inputValue()).toMatch(/^[0-9a-f]{64}$/);
    expect(await page.getByRole('button', { name: takedowns.eraseNow }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);

    const read = await open(`/en/claims/${await claimId()}`, { as: null });
    const said = await read.getByRole('region', { name: replies.title }).textContent();
    expect(said).toContain(replies.erased);
    expect(said).toContain(takedowns.classes.privacy);
    expect(said).not.toContain('spokesman');
  });
});
