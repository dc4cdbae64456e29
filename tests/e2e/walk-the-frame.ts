import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Playlist } from '@/domain/contracts/playlists';
import { contrastCookie } from '@/features/shell/theme';
import { comeToRest } from './come-to-rest';
import { findLowContrast, findViolations } from './find-violations';
import { readJson } from './read-json';
import type { TimedWalk } from './time-walks';
import { walkByTab } from './walk-by-tab';

const minute = 60_000;

/**
 * By keyboard through the frame of the app, by finger over the queue of a phone, and with more contrast over the main pages.
 * @param url address of an app whose listener has tastes, a Discover list and something in the player
 */
export async function walkTheFrame(page: Page, url: string, timed: TimedWalk): Promise<void> {
  await timed('by tab', () => tabThrough(page, url));
  await timed('a mix', () => openAMix(page));
  await timed('the queue', () => dragTheQueue(page, url));
  await timed('more contrast', () => readWithMoreContrast(page, url));
}

/** Through the pages by the tab key, wide and narrow; the first link leads past the rail. */
async function tabThrough(page: Page, url: string): Promise<void> {
  const { items } = await readJson<{ items: Playlist[] }>(page, `${url}/api/playlists`);
  const playlist = `/playlist/${items.find(({ name }) => name === 'A walk')!.id}`;
  const wide = page.viewportSize()!;
  const rooms = ['skip link', 'header', 'main', 'Player'];
  await walkByTab(page, url, { paths: ['/', '/library/tracks', '/discover', playlist, '/settings'], rooms });
  await page.setViewportSize({ width: 390, height: 844 });
  // There is no rail: the places are at the foot.
  const onAPhone = ['skip link', 'main', 'Player', 'Main'];
  await walkByTab(page, url, { paths: ['/', '/library/albums'], rooms: onAPhone });
  await page.setViewportSize(wide);
  await page.goto(url);
  // Before there is something in it, the page is passed over.
  const shelf = page.getByRole('region', { name: 'Made of your tastes' });
  await shelf.getByRole('link').first().waitFor({ timeout: minute });
  await comeToRest(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
}

async function openAMix(page: Page): Promise<void> {
  const shelf = page.getByRole('region', { name: 'Made of your tastes' });
  await shelf.getByRole('listitem').first().getByRole('link').click();
  await page.waitForURL('**/taste/mix/*');
  const rows = page.getByRole('list', { name: 'Tracks' }).getByRole('listitem');
  await rows.first().waitFor({ timeout: minute });
  await page.getByText(/^\d+ tracks?, .* you love, and \d+ near them/).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Play', exact: true }).click();
  const player = page.getByRole('region', { name: 'Player' });
  await player.getByRole('button', { name: 'Pause' }).click();
}

/** On a phone: the queue is put in order by its handles; from the search page the palette opens. */
async function dragTheQueue(page: Page, url: string): Promise<void> {
  const wide = page.viewportSize()!;
  // A mix that was made when little was known may be short.
  await page.goto(`${url}/discover`);
  await page.getByRole('main').getByRole('button', { name: 'Play', exact: true }).click();
  const player = page.getByRole('region', { name: 'Player' });
  await player.getByRole('button', { name: 'Pause' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^Open the player/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Queue' }).click();
  const queue = page.getByRole('complementary', { name: 'Queue' });
  const handles = queue.locator('[data-handle]');
  const order = () => handles.evaluateAll((all) => all.map((one) => one.getAttribute('data-handle')));
  await handles.nth(2).waitFor();
  // Where a row is while the queue comes in, it is not when the mouse gets there.
  await comeToRest(page);
  const [first, second, third, ...rest] = await order();
  const drag = async () => {
    const [from, to] = [await handles.nth(0).boundingBox(), await handles.nth(2).boundingBox()];
    await page.mouse.move(from!.x + 8, from!.y + 20);
    await page.mouse.down();
    await page.mouse.move(to!.x + 8, to!.y + 45, { steps: 5 });
    await page.mouse.up();
    return order();
  };
  // What still covers the queue for a moment takes the first press.
  const dragged = async () => ((await order())[0] === first ? drag() : order());
  await expect.poll(dragged, { timeout: minute, interval: 500 }).toEqual([second, third, first, ...rest]);
  await handles.nth(2).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(order).toEqual([second, first, third, ...rest]);
  await page.goto(`${url}/search`);
  await page.getByRole('button', { name: 'Pages and actions, too' }).click();
  await page.getByRole('combobox').waitFor();
  await page.setViewportSize(wide);
}

async function readWithMoreContrast(page: Page, url: string): Promise<void> {
  const context = page.context();
  await context.addCookies([{ name: contrastCookie, value: 'more', url }]);
  const faults: string[] = [];
  const open = async (path: string) => {
    await page.goto(url + path);
    await page
      .getByRole('main')
      .locator('a[href^="/track/"], h2, label')
      .first()
      .waitFor({ timeout: minute });
    await comeToRest(page);
  };
  const paths = ['/', '/discover', '/library/tracks', '/taste', '/settings'];
  for (const [index, path] of paths.entries()) {
    const colorScheme = index % 2 ? 'light' : 'dark';
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(path);
    faults.push(...(await findLowContrast(page)).map((fault) => `${path} ${colorScheme}: ${fault}`));
  }
  await context.clearCookies({ name: contrastCookie });
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce', forcedColors: 'active' });
  for (const path of ['/', '/discover', '/library/tracks']) {
    await open(path);
    faults.push(...(await findViolations(page)).map((fault) => `${path} in colours of the system: ${fault}`));
  }
  await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  expect(faults).toEqual([]);
}
