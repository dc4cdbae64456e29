import { measureScript } from '@tests/setup/measure-script';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** kB of script, gzipped, that the first page may take. */
const MOST_KB = 250;

/**
 * What the home page makes a browser fetch that has nothing of the app yet.
 * @param page of someone who is signed in
 * @param openPage opens another, in a browser context of its own
 */
export async function weighTheFirstPage(
  page: Page,
  openPage: (options: BrowserContextOptions) => Promise<Page>,
  url: string,
): Promise<void> {
  const cookies = await page.context().cookies();
  const fresh = await openPage({ storageState: { cookies, origins: [] } });
  const pagesAhead: string[] = [];
  fresh.on('request', (request) => {
    if (request.url().includes('_rsc=')) pagesAhead.push(request.url());
  });
  const { kB, files } = await measureScript(fresh, url);
  await fresh.getByRole('heading', { name: /Your week \d+/ }).waitFor();
  console.info(`The first page takes ${kB.toFixed(1)} kB of script.`);
  const list = files.map((file) => `${file.kB.toFixed(1)} kB  ${file.path}`).join('\n');
  expect(kB, `script of the first page:\n${list}`).toBeLessThan(MOST_KB);
  // A page that was led elsewhere, or a browser that had it all, would weigh next to nothing.
  expect(kB).toBeGreaterThan(MOST_KB / 2);
  // No page is fetched ahead because its link is seen, one whose link is pointed at is.
  expect(pagesAhead).toEqual([]);
  await fresh.getByRole('link', { name: 'Library', exact: true }).hover();
  await expect.poll(() => pagesAhead.some((address) => address.includes('/library'))).toBe(true);
  await fresh.context().close();
}
