import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { titlesOf } from './carry-playlists';

/** On a machine that does other things too. */
const patience = { timeout: 30_000 };

/**
 * A playlist that one keeps for oneself, then lets the others hear, then lets them add to; each sees at once what the other does.
 * @param own page of whose playlist it is
 * @param phone of another listener
 */
export async function shareAPlaylist(own: Page, phone: Page, address: string): Promise<void> {
  const { origin: url, pathname } = new URL(address);
  const name = (await own.getByRole('heading', { level: 1 }).textContent())!;
  // Nobody else's business.
  expect((await phone.request.get(`${url}/api${pathname.replace('playlist', 'playlists')}`)).status()).toBe(
    404,
  );
  await phone.goto(`${url}/playlists`);
  await phone.getByText('No playlist yet').waitFor();

  await share(own, 'Everyone here may listen');
  await phone.getByRole('link', { name }).tap();
  await phone.getByRole('heading', { level: 1, name }).waitFor();
  await phone.getByText('Playlist · by Ada').waitFor();
  const main = phone.getByRole('main');
  await main.getByRole('button', { name: 'Play', exact: true }).tap();
  await phone.getByRole('button', { name: /^Open the player/ }).waitFor();
  expect(await main.getByRole('button', { name: 'Rename the playlist' }).count()).toBe(0);
  await main
    .getByRole('button', { name: /^More about/ })
    .first()
    .tap();
  expect(await phone.getByRole('menuitem', { name: 'Take out of the playlist' }).count()).toBe(0);
  await phone.keyboard.press('Escape');

  await share(own, 'Everyone here may add to it');
  await phone.getByText('Playlist of everyone here · by Ada').waitFor();
  await addFromThePhone(phone, url, name);
  await expect.poll(() => titlesOf(own), patience).toHaveLength(4);
  await own.getByText('Added by Bess').filter({ visible: true }).waitFor();

  // And no more.
  await share(own, 'Only you see it');
  await phone.goto(address);
  await phone
    .getByRole('heading', { name: /not here|no such|cannot be found|is not/i })
    .first()
    .waitFor();
}

async function share(page: Page, choice: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Who sees the playlist' }).click();
  await page.getByRole('option', { name: choice }).click();
}

async function addFromThePhone(phone: Page, url: string, name: string): Promise<void> {
  await phone.goto(`${url}/library/albums`);
  await phone.getByRole('main').getByRole('link', { name: 'Weirs' }).first().tap();
  await phone.getByRole('button', { name: 'More about Ford' }).tap();
  await phone.getByRole('menuitem', { name: 'Add to playlist' }).tap();
  const dialog = phone.getByRole('dialog', { name: 'Add to a playlist' });
  await dialog.getByRole('button', { name }).tap();
  await dialog.waitFor({ state: 'detached' });
}
