import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { comeToRest } from '../come-to-rest';
import { findViolations } from '../find-violations';
import { drawFinger, pointOn, swipe } from './touch';
import { ALBUMS } from './write-music';

const minute = 60_000;

/**
 * By finger alone, on a phone: signs in, plays an album, swipes through it, puts its queue in order, queues a track from
 * a menu, and finds an artist.
 * @param page of a phone
 * @param url address of an app with a library, and with an account that has nothing in its player
 */
export async function walkOnAPhone(
  page: Page,
  url: string,
  account: { email: string; password: string },
): Promise<void> {
  await signIn(page, url, account);
  await playAnAlbum(page);
  await swipeThroughIt(page);
  await putTheQueueInOrder(page);
  await queueFromAMenu(page);
  await goThePlaces(page);
}

async function signIn(page: Page, url: string, { email, password }: { email: string; password: string }) {
  await page.goto(`${url}/sign-in?next=/library/albums`);
  await comeToRest(page);
  expect(await findViolations(page)).toEqual([]);
  await page.getByLabel('E-mail').tap();
  await page.keyboard.type(email);
  await page.getByLabel('Password').tap();
  await page.keyboard.type(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).tap();
  await page.waitForURL('**/library/albums');
}

const mini = (page: Page) => page.getByRole('button', { name: /^Open the player/ });
/** The track in the small player. */
const title = async (page: Page) => (await mini(page).getAttribute('aria-label'))!;
const titleIsNot = (page: Page, before: string) =>
  expect.poll(() => title(page), { timeout: minute }).not.toBe(before);

async function playAnAlbum(page: Page): Promise<void> {
  const { album } = ALBUMS[2]!;
  await page.getByRole('main').getByRole('link', { name: album }).first().tap();
  await page.getByRole('heading', { level: 1, name: album }).waitFor({ timeout: minute });
  await page.getByRole('main').getByRole('button', { name: 'Play', exact: true }).tap();
  await mini(page).waitFor();
  await page.getByRole('button', { name: 'Pause' }).filter({ visible: true }).first().waitFor();
}

/** The small player goes on and back by swipes, and opens; the large one goes on, and closes. */
async function swipeThroughIt(page: Page): Promise<void> {
  await comeToRest(page);
  const first = await title(page);
  await swipe(page, mini(page), { x: -140, y: 0 });
  await titleIsNot(page, first);
  await swipe(page, mini(page), { x: 140, y: 0 });
  await expect.poll(() => title(page)).toBe(first);
  await swipe(page, mini(page), { x: 0, y: -200 });
  const sheet = page.getByRole('dialog', { name: 'Now playing' });
  await sheet.waitFor();
  await comeToRest(page);
  const cover = sheet.locator('img').first();
  await swipe(page, cover, { x: -160, y: 0 });
  await swipe(page, cover, { x: 0, y: 220 });
  await sheet.waitFor({ state: 'detached' });
  await titleIsNot(page, first);
}

async function putTheQueueInOrder(page: Page): Promise<void> {
  await mini(page).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Queue' }).tap();
  const queue = page.getByRole('complementary', { name: 'Queue' });
  const handles = queue.locator('[data-handle]');
  await handles.nth(1).waitFor();
  await comeToRest(page);
  const order = () => handles.evaluateAll((all) => all.map((one) => one.getAttribute('data-handle')));
  const [first, second, ...rest] = await order();
  const below = await pointOn(handles.nth(1));
  await drawFinger(page, await pointOn(handles.nth(0)), { x: below.x, y: below.y + 20 });
  await expect.poll(order).toEqual([second, first, ...rest]);
  await queue.getByRole('button', { name: 'Close' }).tap();
  await queue.waitFor({ state: 'detached' });
}

async function queueFromAMenu(page: Page): Promise<void> {
  const menus = page.getByRole('main').getByRole('button', { name: /^More about/ });
  await menus.last().tap();
  await page.getByRole('menuitem', { name: 'Play next' }).tap();
  await page.getByText('Plays next').first().waitFor();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** The tabs at the foot, a list that is scrolled by finger, and the search with all the app can do. */
async function goThePlaces(page: Page): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Main' }).filter({ visible: true });
  await tabs.getByRole('link', { name: 'Library' }).tap();
  await page.waitForURL('**/library/**');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Tracks', exact: true }).tap();
  const table = main.getByRole('grid', { name: 'Tracks' });
  await table.getByRole('row').nth(8).waitFor();
  await comeToRest(page);
  // Above what is said at the foot.
  await drawFinger(page, { x: 195, y: 560 }, { x: 195, y: 160 });
  await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: minute }).toBeGreaterThan(100);
  await tabs.getByRole('link', { name: 'Search' }).tap();
  await page.getByRole('button', { name: 'Pages and actions, too' }).tap();
  await page.getByRole('combobox').tap();
  await page.keyboard.type('home');
  await page.getByRole('option', { name: /^Home/ }).first().tap();
  await page.waitForURL((address) => address.pathname === '/');
  for (const place of ['Discover', 'Home']) {
    await tabs.getByRole('link', { name: place }).tap();
    await main.getByRole('heading').first().waitFor({ state: 'attached' });
  }
  const spare = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(spare).toBeLessThanOrEqual(0);
}
