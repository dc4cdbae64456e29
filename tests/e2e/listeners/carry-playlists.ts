import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ALBUMS } from './write-music';

const [, , tides] = ALBUMS;

/** Chooses tracks of the library by keys and makes a playlist of them. @returns its address */
export async function makePlaylist(page: Page, url: string, name: string): Promise<string> {
  await page.goto(`${url}/library/tracks?sort=artist`);
  const main = page.getByRole('main');
  const rows = main.getByRole('grid', { name: 'Tracks' }).getByRole('row');
  const first = rows.filter({ hasText: tides!.titles[0]! });
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const chosen = main.getByRole('toolbar', { name: 'Chosen tracks' });
  await chosen.getByRole('button', { name: 'Add to playlist' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to a playlist' });
  await dialog.getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Playlists' }).first().click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page.url();
}

export const titlesOf = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .locator('a[href^="/track/"]')
    .evaluateAll((links) => links.map((link) => link.textContent ?? ''));

/** Saves the playlist in each format that others read, takes each file in again, and takes one import back. */
export async function carryPlaylists(page: Page, url: string, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').locator('a[href^="/track/"]').first().waitFor();
  const titles = await titlesOf(page);
  for (const format of ['m3u8', 'xspf', 'jspf']) {
    await page.goto(address);
    const { name, text } = await exportAs(page, format);
    expect(name).toMatch(new RegExp(`\\.${format}$`));
    for (const title of titles) expect(text).toContain(title);
    await page.goto(`${url}/playlists`);
    const report = await importFile(page, name, text);
    await report.getByText(`3 of 3 tracks found`, { exact: false }).waitFor();
    if (format === 'm3u8') {
      await report.getByRole('button', { name: 'Undo the import' }).click();
      await page.getByText('The import was taken back').first().waitFor();
      continue;
    }
    await report.getByRole('button', { name: 'Open it' }).click();
    await page.waitForURL('**/playlist/*');
    await expect.poll(() => titlesOf(page)).toEqual(titles);
    expect(page.url()).not.toBe(address);
  }
  await deleteAndBringBack(page);
  // What is not here is named, and a file that is none says so.
  await page.goto(`${url}/playlists`);
  const some =
    '#EXTM3U\n#EXTINF:200,Nobody - Nothing\nnowhere/nothing.mp3\n#EXTINF:45,Quill - Dew\nelsewhere/dew.mp3\n';
  const report = await importFile(page, 'some.m3u8', some);
  await report.getByText('1 of 2 tracks found', { exact: false }).waitFor();
  expect(await report.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Nobody')]);
}

async function deleteAndBringBack(page: Page): Promise<void> {
  const [address, titles] = [page.url(), await titlesOf(page)];
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.waitForURL('**/playlists');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForURL(address);
  await expect.poll(() => titlesOf(page)).toEqual(titles);
}

async function exportAs(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(`^${format},`) }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function importFile(page: Page, name: string, text: string) {
  await page
    .getByLabel('Playlist file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  const report = page.getByRole('dialog', { name: /^Imported/ });
  await report.waitFor();
  return report;
}
