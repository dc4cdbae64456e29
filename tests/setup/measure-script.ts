import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** So long nothing of the kind was fetched: the page has come to rest. What it fetches ahead for later comes after. */
const REST_MS = 2000;

type PageScript = {
  /** kB of script, each file gzipped, that the page fetched before it came to rest: what it takes to show and to use it. */
  kB: number;
  files: { path: string; kB: number }[];
};

/**
 * The script of a page on its first visit, as the browser fetches it. The page must be new, of a context with nothing in its
 * cache.
 */
export async function measureScript(page: Page, url: string): Promise<PageScript> {
  const sizes = new Map<string, Promise<number>>();
  let lastAt = Number.POSITIVE_INFINITY;
  const take = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    lastAt = performance.now();
    sizes.set(
      new URL(response.url()).pathname,
      response.body().then((body) => gzipSync(body).length / 1000),
    );
  };
  page.on('response', take);
  await page.goto(url, { waitUntil: 'load' });
  // The connection for events stays open: the network never is idle.
  while (performance.now() - lastAt < REST_MS) await page.waitForTimeout(100);
  page.off('response', take);
  const files = await Promise.all([...sizes].map(async ([path, kB]) => ({ path, kB: await kB })));
  files.sort((a, b) => b.kB - a.kB);
  return { kB: files.reduce((sum, file) => sum + file.kB, 0), files };
}
