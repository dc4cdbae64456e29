import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { hasFfmpeg } from '@/infra/audio/has-ffmpeg';
import { positionOf } from '../position-of';
import { readJson } from '../read-json';
import { ALBUMS, BOOK, REEL } from './write-music';

const minute = 60_000;
const playerOf = (page: Page) => page.getByRole('region', { name: 'Player' });

/**
 * Finds a band by a name that is typed wrong, goes on with a book from the first page, sees in the statistics what was heard, and
 * hears what no browser plays, or is told why not.
 * @param page of a listener who has heard a part of the book
 */
export async function findThingsAgain(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const goOn = page.getByRole('button', { name: `Continue ${BOOK.album} with ${BOOK.chapters[1]}` });
  await goOn.click({ timeout: minute });
  await playerOf(page).getByRole('link', { name: BOOK.chapters[1]!, exact: true }).waitFor();
  await playerOf(page).getByRole('button', { name: 'Pause' }).click();
  await typeItWrong(page, ALBUMS[1]!.artist);
  // What was heard is told a moment later.
  const heard = async () =>
    (await readJson<{ artists: { name: string }[] }>(page, `${url}/api/stats`)).artists.length;
  await expect.poll(heard, { timeout: minute }).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Stats' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Ada Reader' }).first().waitFor({ timeout: minute });
  await hearTheReel(page, url);
}

async function typeItWrong(page: Page, artist: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const line = page.getByRole('combobox');
  // Two letters change places.
  await line.fill(artist.slice(0, 2) + artist[3] + artist[2] + artist.slice(4));
  await page
    .getByRole('option', { name: new RegExp(artist) })
    .first()
    .waitFor({ timeout: minute });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: artist }).waitFor();
}

async function hearTheReel(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/library/albums`);
  await page.getByRole('main').getByRole('link', { name: REEL.album }).first().click();
  await page.getByRole('main').getByRole('button', { name: 'Play', exact: true }).click();
  if (!(await hasFfmpeg())) {
    await page
      .getByText(/that needs ffmpeg there/)
      .first()
      .waitFor({ timeout: minute });
    return;
  }
  const position = () => positionOf(page);
  await expect.poll(position, { timeout: minute }).toBeGreaterThanOrEqual(1);
  // Within it, too: what is converted goes on from where it is asked for.
  await page.keyboard.press('l');
  await expect.poll(position, { timeout: minute }).toBeGreaterThanOrEqual(12);
  await playerOf(page).getByRole('button', { name: 'Pause' }).click();
}
