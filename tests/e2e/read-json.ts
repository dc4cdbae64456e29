import type { Page } from 'playwright-core';

/** What the API answers to the listener of a page. Throws when it refuses. */
export async function readJson<T>(page: Page, url: string): Promise<T> {
  const response = await page.request.get(url);
  if (!response.ok()) throw new Error(`${url} answered ${response.status()}: ${await response.text()}`);
  return (await response.json()) as T;
}
