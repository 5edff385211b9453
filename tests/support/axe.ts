import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { ROOT } from './tree';

declare global {
  var axe: typeof import('axe-core');
}

const SOURCE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong on a page, one line for each place: by all its rules, those beyond WCAG too, or by the
 * one that is named. The page must run scripts; axe itself comes in past the content policy, as a debugger does.
 */
export async function axeFindings(page: Page, rule?: string): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations }: AxeResults = await page.evaluate(
    (runOnly) => globalThis.axe.run(runOnly === null ? {} : { runOnly: [runOnly] }),
    rule ?? null,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
