import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { readJson } from './read-json';

const minute = 60_000;

/**
 * Makes a smart playlist by its rules, seeing what they find, keeps it as it is, sends it out as a file and takes that in
 * again; all by way of the palette.
 */
export async function makeSmartPlaylist(page: Page, url: string): Promise<void> {
  await openByPalette(page, 'new smart', /New smart playlist/);
  await page.waitForURL('**/playlists/new');
  await page.getByRole('button', { name: 'Goes with A minor, lively' }).click();
  const found = page.getByRole('region', { name: 'What they find' }).getByRole('status');
  await found.getByText(/tracks? · /).waitFor({ timeout: minute });
  const before = await found.textContent();
  // What was asked for is narrowed down, and widened again.
  const energy = page.getByLabel('Energy of rule 2, percent');
  await energy.fill('');
  await page.getByText('must be a number').waitFor();
  await energy.fill('99');
  await expect.poll(() => found.textContent(), { timeout: minute }).not.toBe(before);
  for (const _change of [1, 2]) await page.getByRole('button', { name: 'Take back the last change' }).click();
  await expect.poll(() => found.textContent(), { timeout: minute }).toBe(before);
  await page.getByRole('button', { name: 'Make the playlist' }).click();
  await page.getByRole('heading', { name: 'Goes with A minor, lively' }).waitFor({ timeout: minute });
  const rows = page.getByRole('list', { name: 'Tracks' }).getByRole('listitem');
  const smart = await readJson<PlaylistDetail>(page, page.url().replace('/playlist/', '/api/playlists/'));
  expect(smart.entries.every(({ track }) => (track.energy ?? 0) >= 0.6)).toBe(true);
  await expect.poll(() => rows.count()).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Keep as it is now' }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('Playlist', { exact: true }).waitFor();
  await chooseAndTakeOut(page, smart.entries.length);
  await sendOutAndTakeIn(page, smart.entries.length);
  await findByPalette(page, url);
}

async function openByPalette(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  const line = page.getByRole('combobox', { name: /^Search artists/ });
  await line.fill(typed);
  await page.getByRole('option', { name: option }).first().waitFor({ timeout: minute });
  await line.press('Enter');
  await line.waitFor({ state: 'detached' });
}

/** Two rows together, and back. */
async function chooseAndTakeOut(page: Page, count: number): Promise<void> {
  const rows = page.getByRole('list', { name: 'Tracks' }).getByRole('listitem');
  await page.getByRole('button', { name: 'Choose several' }).click();
  for (const place of [0, 1]) await rows.nth(place).getByRole('checkbox').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Take out' }).click();
  await page
    .getByText(`${count - 2} track`)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText(`${count} track`).first().waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
}

async function sendOutAndTakeIn(page: Page, count: number): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^xspf/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Goes with A minor, lively.xspf');
  await page.getByRole('link', { name: 'Playlists' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await (await chooser).setFiles(await file.path());
  const report = page.getByRole('dialog');
  await report.getByText(`${count} of ${count} track`).waitFor({ timeout: minute });
  await report.getByRole('button', { name: 'Undo the import' }).click();
  await report.waitFor({ state: 'detached' });
}

/** Mistyped, and found all the same; Escape gives the focus back. */
async function findByPalette(page: Page, url: string): Promise<void> {
  const { items } = await readJson<{ items: Track[] }>(page, `${url}/api/tracks?sort=title&limit=50`);
  const artist = items.map((track) => track.artists[0]!).find(({ name }) => /^\p{L}{7,}/u.test(name))!;
  const typed = `${artist.name.slice(0, 3)}${artist.name[4]}${artist.name[3]}${artist.name.slice(5)}`;
  const link = page.getByRole('link', { name: 'Playlists' }).first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect.poll(() => link.evaluate((own) => own === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search artists/ }).fill(typed);
  await page
    .getByRole('option', { name: new RegExp(`^${artist.name}`) })
    .first()
    .click({ timeout: minute });
  await page.getByRole('heading', { level: 1, name: artist.name }).waitFor({ timeout: minute });
}
