import { type Browser, chromium, type Page } from 'playwright-core';
import { test as base } from 'vitest';
import { findChromium } from '../../scripts/test/find-chromium';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** Starts headless Chromium. Close it after. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; install one or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, headless: true, args: flags });
}

export type PageFixture = {
  page: Page;
  /** A second listener: a page with cookies of its own, watched in the same way. */
  openPage: () => Promise<Page>;
  /** Says that a console error matching this is part of the story, e.g. a request that is meant to fail. */
  expectConsoleError: (pattern: RegExp) => void;
};

/**
 * Vitest's `test` with pages. A test fails when any of its pages logs an error, throws one, or is refused
 * something by the content security policy, unless it said so before.
 */
export const test = base.extend<PageFixture & { session: PageFixture }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern
  session: async ({}, use) => {
    const browser = await launchBrowser();
    const faults: string[] = [];
    const expected: RegExp[] = [];
    const openPage = async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.stack ?? error.message}`));
      return page;
    };
    try {
      const page = await openPage();
      await use({ page, openPage, expectConsoleError: (pattern) => void expected.push(pattern) });
    } finally {
      await browser.close();
    }
    const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
    if (unexpected.length > 0) throw new Error(`Unexpected errors in the browser:\n${unexpected.join('\n')}`);
  },
  page: ({ session }, use) => use(session.page),
  openPage: ({ session }, use) => use(session.openPage),
  expectConsoleError: ({ session }, use) => use(session.expectConsoleError),
});
