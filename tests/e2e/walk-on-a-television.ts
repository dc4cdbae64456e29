import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { comeToRest } from './come-to-rest';
import { findViolations } from './find-violations';

/** What people read from a sofa: at least so large, px, where a page has 1440 lines. */
const SMALLEST_TYPE = 18;

/**
 * On a screen of 2560 px that is seen from afar: type and rows are larger, the arrow keys of a remote control lead along
 * the shelves and from one to the next, and nothing is wider than the screen.
 * @param url address of an app whose listener has a Discover list and some shelves
 */
export async function walkOnATelevision(page: Page, url: string): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 2560, height: 1440 });
  await page.goto(url);
  const shelf = page.getByRole('region', { name: 'New in the library' });
  await shelf.getByRole('link').nth(2).waitFor();
  await comeToRest(page);
  const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  expect(size).toBeGreaterThanOrEqual(SMALLEST_TYPE);
  await leadByArrows(page);
  expect(await findViolations(page)).toEqual([]);
  await shelf.getByRole('listitem').first().getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/album/*');
  for (const path of ['/library/tracks', '/library/albums', '/discover']) {
    await page.goto(`${url}${path}`);
    await page.getByRole('main').locator('a[href^="/track/"], a[href^="/album/"]').nth(2).waitFor();
    await comeToRest(page);
    expect(await findOverlaps(page), path).toEqual([]);
    const spare = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(spare, path).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(before);
}

/** Along the shelf that begins the page, to its end and back, and down to the next one and up again. */
async function leadByArrows(page: Page): Promise<void> {
  const place = () =>
    page.evaluate(() => {
      const tile = document.activeElement?.closest('li');
      const shelves = [...document.querySelectorAll('[data-shelf]')];
      const shelf = tile?.parentElement;
      return shelf && tile ? [shelves.indexOf(shelf), [...shelf.children].indexOf(tile)] : null;
    });
  await page.locator('[data-shelf]').first().locator('a, button').first().focus();
  const last = (await page.locator('[data-shelf]').first().locator(':scope > li').count()) - 1;
  await page.keyboard.press('ArrowRight');
  expect(await place()).toEqual([0, Math.min(1, last)]);
  await page.keyboard.press('End');
  expect(await place()).toEqual([0, last]);
  await page.keyboard.press('Home');
  expect(await place()).toEqual([0, 0]);
  await page.keyboard.press('ArrowDown');
  expect(await place()).toEqual([1, 0]);
  await page.keyboard.press('ArrowUp');
  expect(await place()).toEqual([0, 0]);
}

/** Rows and tiles that are higher than the place they have. */
const findOverlaps = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('[role=row], li')]
        .filter((row) => row.clientHeight > 0 && row.scrollHeight > row.clientHeight + 1)
        .map((row) => `${row.textContent?.slice(0, 40)}: ${row.scrollHeight} px in ${row.clientHeight}`),
    );
