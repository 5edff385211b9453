import type { Browser, BrowserContext, ConsoleMessage, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './chromium';

/** How a reader comes to a page. */
export type Visit = {
  /** Width of the window in CSS pixels; 1280 unless told. */
  width?: number;
  scheme?: 'light' | 'dark';
  /** False is a browser that runs no script of the page. */
  scripts?: boolean;
  /** The answer the page must give; 200 unless told. */
  status?: number;
  /** What the browser asks for in Accept-Language. */
  language?: string;
  /** Hears of every answer to the page, from the first. */
  onResponse?: (response: Response) => void;
};

const HEIGHT = 900;

/**
 * Gives this file of tests a browser. What it returns opens an address of the site in a fresh profile and waits until
 * it and its fonts have come. A test in which a page writes an error, breaks its content policy or misses a file fails.
 */
export function useBrowser(): (path: string, visit?: Visit) => Promise<Page> {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser(inject('chromium'));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  return async (path, visit = {}) => {
    if (browser === undefined)
      throw new Error('There is a browser once the tests run, not while they are read');
    const context = await browser.newContext(contextOf(visit));
    contexts.push(context);
    const page = await context.newPage();
    watch(page, problems, visit.scripts ?? true);
    if (visit.onResponse) page.on('response', visit.onResponse);
    const response = await page.goto(inject('site').address + path, { waitUntil: 'load' });
    const { status = 200 } = visit;
    if (response?.status() !== status)
      problems.push(`${path}: answered ${response?.status()}, not ${status}`);
    if (visit.scripts !== false) await page.evaluate(async () => void (await document.fonts.ready));
    return page;
  };
}

function contextOf({ width = 1280, scheme = 'light', scripts = true, language = 'en' }: Visit) {
  return {
    viewport: { width, height: HEIGHT },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
    locale: language,
  } as const;
}

/** Collects what a reader would not see and a developer must. */
function watch(page: Page, problems: string[], hasScripts: boolean): void {
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (isProblem(message, page)) problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // A browser without scripts refuses to load one that is asked for all the same.
    if (!hasScripts && request.resourceType() === 'script') return;
    // Next's router drops the rest of an action's answer once it knows where the action leads.
    if (request.method() === 'POST' && request.failure()?.errorText === 'net::ERR_ABORTED') return;
    problems.push(`${page.url()}: ${request.url()} ${request.failure()?.errorText}`);
  });
}

/** Chromium also reports a page that is itself "not found": the test asked for that one. */
function isProblem(message: ConsoleMessage, page: Page): boolean {
  if (message.type() !== 'error') return false;
  const isThePage = message.location().url === page.url();
  return !(isThePage && message.text().startsWith('Failed to load resource'));
}
