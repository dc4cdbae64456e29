import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Goes through the tracks by keys, to the end of the list and back, chooses some and queues them; then to a year's albums. */
export async function walkTheLibrary(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/library/tracks?sort=title`);
  const main = page.getByRole('main');
  const table = main.getByRole('grid', { name: 'Tracks' });
  const rows = table.getByRole('row');
  await rows.first().getByRole('link').first().waitFor();
  const total = Number(await table.getAttribute('aria-rowcount'));
  const focused = () => page.locator(':focus').getAttribute('aria-rowindex');

  await rows.first().focus();
  await page.keyboard.press('End');
  await expect.poll(focused).toBe(String(total));
  await page.locator(':focus').getByRole('link').first().waitFor();
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe('1');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const chosen = main.getByRole('toolbar', { name: 'Chosen tracks' });
  await chosen.getByText('3 tracks chosen').waitFor();
  await chosen.getByRole('button', { name: 'Add to queue' }).click();
  await page.getByText('Added to the queue').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await chosen.getByRole('button', { name: 'Choose none' }).click();
  await chosen.waitFor({ state: 'hidden' });

  // The address says what is shown: who comes back finds it.
  await main.getByRole('button', { name: 'Unheard' }).click();
  await page.waitForURL('**heard=no**');
  await page.reload();
  await expect
    .poll(() => main.getByRole('button', { name: 'Unheard' }).getAttribute('aria-pressed'))
    .toBe('true');

  await main.getByRole('link', { name: 'Years', exact: true }).click();
  await main.getByRole('heading', { level: 1, name: 'Years', exact: true }).waitFor();
  const year = main.getByRole('heading', { level: 3 }).first();
  const name = await year.textContent();
  await year.getByRole('link').click();
  await page.waitForURL(`**yearFrom=${name}**`);
  await main.getByRole('list', { name: 'Albums' }).getByRole('listitem').first().waitFor();
}
