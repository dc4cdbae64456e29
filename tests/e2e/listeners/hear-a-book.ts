import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { positionOf } from '../position-of';
import { BOOK } from './write-music';

const minute = 60_000;
const playerOf = (page: Page) => page.getByRole('region', { name: 'Player' });

/**
 * Hears a chapter faster, goes on after a reload where it was left, and has the music stop by itself: with the track, and not in a
 * quarter of an hour. What was heard is listed though the page is another.
 * @param page of a listener who has heard nothing yet
 */
export async function hearABook(page: Page, url: string): Promise<void> {
  const [first, second] = BOOK.chapters as [string, string];
  await page.goto(`${url}/library/albums`);
  await page.getByRole('main').getByRole('link', { name: BOOK.album }).first().click();
  await page.getByRole('heading', { level: 1, name: BOOK.album }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Play', exact: true }).click();
  await playerOf(page).getByRole('button', { name: 'Pause' }).waitFor();
  await hearFaster(page);
  await goOnLater(page, first);
  await sleepWithTheTrack(page, second);
  await findWhatWasHeard(page, first);
}

/** Twice as fast, against the clock of the page. */
async function hearFaster(page: Page): Promise<void> {
  await playerOf(page)
    .getByRole('button', { name: /^Speed: 1 times/ })
    .click();
  await page.getByRole('menuitem', { name: '2×', exact: true }).click();
  await playerOf(page)
    .getByRole('button', { name: /^Speed: 2 times/ })
    .waitFor();
  const speed = await page.evaluate(async () => {
    const at = () => Number(document.querySelector('[role=slider][aria-label*="osition" i]')?.ariaValueNow);
    const [from, startedAt] = [at(), performance.now()];
    while (at() < from + 8) await new Promise((resolve) => setTimeout(resolve, 50));
    return (at() - from) / ((performance.now() - startedAt) / 1000);
  });
  // It is told in whole seconds.
  expect(speed).toBeGreaterThan(1.5);
}

async function goOnLater(page: Page, title: string): Promise<void> {
  await playerOf(page).getByRole('button', { name: 'Pause' }).click();
  const at = await positionOf(page);
  await page.reload();
  await playerOf(page).getByRole('link', { name: title, exact: true }).waitFor();
  await playerOf(page)
    .getByRole('button', { name: /^Speed: 2 times/ })
    .waitFor();
  expect(await positionOf(page)).toBeGreaterThanOrEqual(at - 1);
}

async function sleepWithTheTrack(page: Page, last: string): Promise<void> {
  await page.keyboard.press('t');
  await playerOf(page).getByRole('button', { name: 'Sleep: in 15 minutes' }).click();
  await page.getByRole('menuitem', { name: 'Do not stop' }).click();
  await playerOf(page).getByRole('button', { name: 'Sleep timer: off' }).click();
  await page.getByRole('menuitem', { name: 'Stop after this track' }).click();
  await playerOf(page).getByRole('button', { name: 'Play', exact: true }).click();
  await playerOf(page).getByRole('button', { name: 'Sleep timer: off' }).waitFor({ timeout: minute });
  await playerOf(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
  // It stands at the next one, for when one wakes.
  await playerOf(page).getByRole('button', { name: 'Play', exact: true }).click();
  await playerOf(page).getByRole('link', { name: last, exact: true }).waitFor();
  await expect.poll(() => positionOf(page), { timeout: minute }).toBeGreaterThanOrEqual(2);
  await playerOf(page).getByRole('button', { name: 'Pause' }).click();
}

/** On a page that was opened anew, too. */
async function findWhatWasHeard(page: Page, title: string): Promise<void> {
  await page.reload();
  await playerOf(page).getByRole('button', { name: 'Play', exact: true }).waitFor();
  await page.keyboard.press('q');
  const queue = page.getByRole('complementary', { name: 'Queue' });
  await queue.getByRole('tab', { name: 'Heard' }).click();
  await queue.getByRole('button', { name: `Hear ${title} again` }).waitFor();
  await page.keyboard.press('q');
}
