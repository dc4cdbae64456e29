import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { launchBrowser } from './launch-browser';

type Fixtures = {
  /** One for all tests of a file. */
  browser: Browser;
  watch: PageWatch;
  page: Page;
  openPage: PageWatch['openPage'];
  expectConsoleError: PageWatch['expectConsoleError'];
};

type PageWatch = {
  /** A page with cookies of its own, as another listener or device has: `{ viewport: { width: 390, height: 844 } }`. */
  openPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Says that a console error matching this is part of the story, e.g. a request that is meant to fail. */
  expectConsoleError: (pattern: RegExp) => void;
};

/**
 * Vitest's `test` with pages. A test fails when any of its pages logs an error, throws one, or is refused
 * something by the content security policy, unless it said so before.
 */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  watch: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    const expected: RegExp[] = [];
    const openPage = async (options: BrowserContextOptions = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
      return page;
    };
    await use({ openPage, expectConsoleError: (pattern) => void expected.push(pattern) });
    await Promise.all(contexts.map((context) => context.close()));
    const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
    if (unexpected.length > 0) throw new Error(`Unexpected errors in the browser:\n${unexpected.join('\n')}`);
  },
  page: async ({ watch }, use) => use(await watch.openPage()),
  openPage: ({ watch }, use) => use(watch.openPage),
  expectConsoleError: ({ watch }, use) => use(watch.expectConsoleError),
});
