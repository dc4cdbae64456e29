import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import type { Stats } from '@/domain/contracts/stats';
import { findViolations } from './find-violations';
import { readJson } from './read-json';

const minute = 60_000;
const fileName = 'Streaming_History_Audio_2023.json';

/**
 * On a phone: sends a history of Spotify, looks at it, takes it in, sees what came of it and the year it made, keeps the
 * year's card, and takes the history out again.
 */
export async function bringAHistory(page: Page, url: string): Promise<void> {
  const wide = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 844 });
  const { items } = await readJson<{ items: Track[] }>(page, `${url}/api/tracks?sort=title&limit=1`);
  const main = page.getByRole('main');

  await page.goto(`${url}/settings`);
  await main.locator('a[href="/settings/history"]').click();
  await main.getByRole('heading', { name: 'Your history', exact: true }).waitFor();
  await main.locator('input[type=file]').setInputFiles({
    name: fileName,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(listensOf2023(items[0]!))),
  });
  const card = main.getByRole('list', { name: 'Imports' }).getByRole('listitem').first();
  await card.getByText('40, of 2 songs by 2 artists').waitFor({ timeout: minute });
  await card.getByText('75 % (30)').waitFor();
  await expectSound(page);
  await card.getByRole('button', { name: 'Take it in' }).click();
  await card.getByText('30 plays').waitFor({ timeout: minute });
  await card.getByRole('button', { name: 'Show the songs' }).click();
  await card.getByRole('searchbox', { name: 'Search the songs' }).fill('elsewhere');
  await card.getByRole('cell', { name: 'A song of elsewhere' }).waitFor();
  await expectSound(page);

  await page.goto(`${url}/stats?year=2023`);
  await main.getByRole('heading', { name: 'Your 2023' }).waitFor();
  await main.getByText(/40 plays of 2 songs by 2 artists/).waitFor();
  await main.getByRole('img', { name: /^Listening on each day of 2023: music on 40 days/ }).waitFor();
  await main.getByText('not in your library').first().waitFor();
  await main.getByText('The shares as a table').click();
  await main.getByRole('table', { name: /^How much of the plays was new/ }).waitFor();
  await expectSound(page);
  const download = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Save as PNG' }).click();
  expect((await download).suggestedFilename()).toBe('segue-2023.png');

  await page.goto(`${url}/settings/history`);
  const takeOut = main.getByRole('button', { name: `Take ${fileName} out` });
  await takeOut.click();
  await takeOut.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await takeOut.click();
  await main.getByText(/^Nothing yet\. You see what a file holds/).waitFor({ timeout: minute });
  const { years } = await readJson<Stats>(page, `${url}/api/stats`);
  expect(years).not.toContain(2023);
  await page.setViewportSize(wide);
}

/** A song that the library has, on 30 days, and one that it has not, on 10. */
function listensOf2023(track: Track) {
  return Array.from({ length: 40 }, (_, day) => ({
    ts: new Date(Date.UTC(2023, 2, 1 + day, 12)).toISOString(),
    ms_played: track.durationMs,
    master_metadata_track_name: day < 30 ? track.title : 'A song of elsewhere',
    master_metadata_album_artist_name: day < 30 ? track.artists[0]!.name : 'Nobody you know',
    reason_end: 'trackdone',
    skipped: false,
  }));
}

/** Nothing shuts anyone out, and nothing is wider than the screen. */
async function expectSound(page: Page): Promise<void> {
  expect(await findViolations(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}
