import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Playlist, PlaylistDetail } from '@/domain/contracts/playlists';
import { findViolations } from './find-violations';
import { positionOf } from './position-of';
import { readJson } from './read-json';
import { inviteByRequest, signUpByRequest } from './sign-up-by-request';

const minute = 60_000;

/**
 * Keeps a playlist on the device, loses the network, opens the app anew, plays and likes a track; back online the server
 * knows of both. Then somebody else signs in with the same browser, and sees nothing of it.
 * @param url address of an app where the page's user is an administrator and has a playlist called "A walk"
 */
export async function playWithoutANetwork(page: Page, url: string): Promise<void> {
  const { items } = await readJson<{ items: Playlist[] }>(page, `${url}/api/playlists`);
  const { id } = items.find(({ name }) => name === 'A walk')!;
  const { entries } = await readJson<PlaylistDetail>(page, `${url}/api/playlists/${id}`);
  const { track } = entries.find((entry) => entry.track.feedback === null)!;
  const facts = () =>
    readJson<{ playCount: number; feedback: string | null }>(page, `${url}/api/tracks/${track.id}`);
  const { playCount } = await facts();

  await keepPlaylist(page, `${url}/playlist/${id}`);
  await page.context().setOffline(true);
  await page.reload();
  await playAndLike(page, track.title);
  await seeWhatIsKept(page);
  await page.context().setOffline(false);
  await expect.poll(facts, { timeout: minute }).toMatchObject({ feedback: 'like', playCount: playCount + 1 });
  await page.getByRole('link', { name: /^Offline/ }).waitFor({ state: 'detached' });
  await signInAsAnother(page, url);
  await seeNothingOfTheFirst(page, `${url}/playlist/${id}`);
}

async function keepPlaylist(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByRole('menuitem', { name: /^Original files/ }).click();
  await page.getByRole('button', { name: 'On this device', exact: true }).waitFor({ timeout: minute });
  await expect.poll(() => keptAddresses(page)).toContain(`/kept/flight${new URL(address).pathname}`);
  await expect.poll(() => keptAddresses(page)).toContain('/kept/flight/offline');
}

const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });

async function playAndLike(page: Page, title: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('heading', { name: 'A walk', exact: true }).waitFor();
  await page.getByRole('link', { name: /^Offline/ }).waitFor();
  const row = main
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
  await row.getByRole('button', { name: `Play ${title}` }).click();
  const player = page.getByRole('region', { name: 'Player' });
  await player.getByRole('link', { name: title, exact: true }).waitFor();
  const position = () => positionOf(page);
  await expect.poll(position, { timeout: minute }).toBeGreaterThanOrEqual(2);
  // Within the file too: ranges of it are answered from the device.
  await page.keyboard.press('l');
  await expect.poll(position, { timeout: minute }).toBeGreaterThanOrEqual(17);
  await page.keyboard.press('f');
  await row.getByRole('button', { name: `Take back the like of ${title}` }).waitFor();
}

/** By a link of the app: the music goes on, and ends there, so that the play is over. */
async function seeWhatIsKept(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Offline/ }).click();
  const kept = page.getByRole('list', { name: 'Kept on this device' });
  await kept.getByRole('link', { name: 'A walk' }).waitFor();
  await page.getByRole('region', { name: 'Player' }).getByRole('button', { name: 'Pause' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('n');
}

/** Without signing out first, as after a session that ran out. */
async function signInAsAnother(page: Page, url: string): Promise<void> {
  const invitation = await inviteByRequest(page, url);
  // A page that is open would ask on, as nobody.
  await page.goto('about:blank');
  await page.context().clearCookies();
  const mary = { name: 'Mary', email: 'mary@example.org', password: 'mechanism of heavens' };
  await signUpByRequest(page, url, mary, invitation);
}

async function seeNothingOfTheFirst(page: Page, address: string): Promise<void> {
  await page.goto(new URL('/offline', address).href);
  await page.getByRole('heading', { name: 'Nothing is kept yet' }).waitFor();
  const audio = (await keptAddresses(page)).filter((path) => path.startsWith('/kept/audio/'));
  expect(audio).toEqual([]);
  await page.context().setOffline(true);
  await page.goto(address);
  await page.getByText('The server does not answer. Are you connected?').first().waitFor();
  expect(await page.getByText('A walk').count()).toBe(0);
  // Online again the page would ask for what is not theirs.
  await page.goto('about:blank');
  await page.context().setOffline(false);
}
