import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { messages } from '@/i18n/messages';
import { axeFindings } from '../support/axe';
import { useDesk } from '../support/desk';
import { plantRecord } from '../support/newsroom';

const { administratorId, open, query, site } = useDesk('dossier');

/** Presses the one button of that name. */
async function pressed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

describe('the settings, in Dari', () => {
  const { settings, workflow } = messages('fa');

  it('let an administrator work without a second person, keep why, and take it back by undo', async () => {
    const page = await open('/fa/desk/settings', { as: 'administrator' });
    await page.getByText(settings.historyEmpty).waitFor();
    expect(
      await page.getByRole('radio', { name: new RegExp(`^${settings.second.wanted}`) }).isChecked(),
    ).toBe(true);
    await page.getByRole('radio', { name: new RegExp(`^${settings.second.notWanted}`) }).check();
    await page.getByLabel(settings.reason).fill('یک نفر مانده است');
    await pressed(page, settings.save);
    const changes = page.getByRole('region', { name: settings.history });
    await changes.getByText('یک نفر مانده است').waitFor();
    expect(
      await page.getByRole('radio', { name: new RegExp(`^${settings.second.notWanted}`) }).isChecked(),
    ).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.toasts').getByRole('button', { name: workflow.undo }).click();
    await expect.poll(() => changes.getByRole('listitem').count()).toBe(2);
    expect(await query("select value from setting where name = 'second_person'")).toEqual([{ value: true }]);
  });

  it('are told, to whoever chose meanwhile, that somebody was faster', async () => {
    const page = await open('/fa/desk/settings', { as: 'administrator', scripts: false });
    const late = await open('/fa/desk/settings', { as: 'administrator', scripts: false });
    for (const one of [page, late]) {
      await one.getByRole('radio', { name: new RegExp(`^${settings.second.notWanted}`) }).check();
      await pressed(one, settings.save);
    }
    await late.getByRole('alert').waitFor();
    expect(await query("select value, version from setting where name = 'second_person'")).toEqual([
      { value: false, version: 3 },
    ]);
  });

  it('can be chosen again by who was told so', async () => {
    const [page, late] = [
      await open('/fa/desk/settings', { as: 'administrator' }),
      await open('/fa/desk/settings', { as: 'administrator' }),
    ];
    await page.getByRole('radio', { name: new RegExp(`^${settings.second.wanted}`) }).check();
    await pressed(page, settings.save);
    await page.locator('.toasts').waitFor();
    await late.getByLabel(settings.reason).fill('دو نفر هستیم');
    await pressed(late, settings.save);
    await late.getByRole('alert').waitFor();
    expect(await late.getByLabel(settings.reason).inputValue()).toBe('دو نفر هستیم');
    await pressed(late, settings.save);
    await late.getByRole('region', { name: settings.history }).getByText('دو نفر هستیم').waitFor();
  });

  it('are nobody else’s', async () => {
    const page = await open('/fa/desk/settings', { as: 'publisher' });
    expect(await page.getByText(settings.second.lead).count()).toBe(0);
  });
});

describe('the reports of readers, in English', () => {
  const { reports } = messages('en');
  const message = 'The figure is of another month.\nSee the letter.';

  beforeAll(async () => {
    const { reportError } = await import('@/features/report/commands');
    const [claim] = await query("select public_id from claim where state = 'published' order by id limit 1");
    await reportError({ about: `/claims/${claim?.['public_id']}`, message, contact: 'reader@example.org' });
  });

  it('are read with what they are about, and closed with a word on what came of it', async () => {
    const page = await open('/en/desk/reports');
    const report = page.getByRole('listitem').filter({ hasText: 'The figure is of another month.' });
    await report.getByText('reader@example.org').waitFor();
    expect(await report.getByRole('link', { name: reports.atDesk }).getAttribute('href')).toMatch(
      /^\/en\/desk\/claims\/[2-9a-z]{10}$/,
    );
    await report.locator('summary').click();
    await report.getByLabel(reports.note).fill('Corrected, thank you');
    await report.getByRole('button', { name: reports.close, exact: true }).click();
    await page.getByText(reports.none.open).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are opened again, also without a script', async () => {
    const page = await open('/en/desk/reports?state=closed', { scripts: false });
    await page.getByText('Corrected, thank you').waitFor();
    await pressed(page, reports.reopen);
    await page.getByText(reports.none.closed).waitFor();
    expect(await query('select state from reader_report')).toEqual([{ state: 'open' }]);
  });

  it('are not for those who may not handle them', async () => {
    const page = await open('/en/desk/reports', { as: 'contributor' });
    expect(await page.getByText('reader@example.org').count()).toBe(0);
  });
});

describe('handing over, in English', () => {
  const { handOver, inbox } = messages('en').workflow;
  let address = '';

  beforeAll(async () => {
    const { claim } = await plantRecord(site().database, 'draft', administratorId());
    address = `/en/desk/claims/${claim.publicId}`;
  });

  it('gives a draft to somebody by name, who finds it first on their desk', async () => {
    const page = await open(address);
    await page.getByText(handOver.nobodys).first().waitFor();
    const form = page.locator('.hand-over').first();
    await form.locator('summary').click();
    await form.getByLabel(handOver.to).selectOption({ label: 'contributor of the tests' });
    await form.getByRole('button', { name: handOver.submit, exact: true }).click();
    await form.getByText('contributor of the tests').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const desk = await open('/en/desk', { as: 'contributor' });
    const mine = desk.getByRole('region', { name: inbox.assigned });
    expect(await mine.getByRole('link').first().getAttribute('href')).toBe(address);
    const own = await open(address, { as: 'contributor' });
    expect(await own.locator('.hand-over b').first().textContent()).toBe(handOver.yours);
  });

  it('takes it back to nobody without a script, and is no contributor’s to do', async () => {
    const theirs = await open(address, { as: 'contributor' });
    expect(await theirs.locator('.hand-over summary').count()).toBe(0);
    const page = await open(address, { scripts: false });
    const form = page.locator('.hand-over').first();
    await form.locator('summary').click();
    await form.getByLabel(handOver.to).selectOption('');
    await form.getByRole('button', { name: handOver.submit, exact: true }).click();
    await page.getByText(handOver.nobodys).first().waitFor();
  });
});
