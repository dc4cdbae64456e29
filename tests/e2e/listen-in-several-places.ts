import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Playlist, PlaylistDetail } from '@/domain/contracts/playlists';
import { findViolations } from './find-violations';
import { positionOf } from './position-of';
import { readJson } from './read-json';

const minute = 60_000;
const playerPart = 'section[aria-label=Player]';

/**
 * Two tabs of one browser agree on who plays, share one line of events, and what plays last is there the next time. A phone of
 * the same listener shows at once what plays here, is told of what is liked, and sees what becomes of a playlist, also after
 * the line was lost.
 * @param page of a listener with a playlist called "A walk"
 */
export async function listenInSeveralPlaces(page: Page, url: string): Promise<void> {
  const { items } = await readJson<{ items: Playlist[] }>(page, `${url}/api/playlists`);
  const { id } = items.find(({ name }) => name === 'A walk')!;
  const { entries } = await readJson<PlaylistDetail>(page, `${url}/api/playlists/${id}`);
  const second = entries.find(({ track }) => track.feedback === null)!.track.title;
  const first = entries.find(({ track }) => track.title !== second)!.track.title;
  await page.goto('about:blank');
  const address = `${url}/playlist/${id}`;
  const next = await playInTwoTabs(page.context(), address, first, second);
  const phone = await goOnOnAPhone(next, address, second);
  await seeAfterAnOutage(next, phone, `${url}/api/playlists/${id}`);
  await phone.context().close();
  await next.close();
}

/** @returns a third tab, opened when the others were closed */
async function playInTwoTabs(context: BrowserContext, address: string, first: string, second: string) {
  const lines: Page[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('/api/events')) lines.push(request.frame().page());
  });
  const [one, two] = [await openTab(context, address), await openTab(context, address)];
  await playRow(one, first);
  await two.getByText('Plays in another tab').waitFor();
  await playRow(two, second);
  await playerOf(one).getByRole('button', { name: 'Play', exact: true }).waitFor();
  await one.getByText('Plays in another tab').waitFor();
  expect(await findViolations(one, playerPart)).toEqual([]);
  // And back: the one gets what the other plays, from where it is.
  await expect.poll(() => positionOf(two), { timeout: minute, interval: 250 }).toBeGreaterThanOrEqual(3);
  await one.getByRole('button', { name: 'Play here' }).click();
  await playerOf(one).getByRole('link', { name: second, exact: true }).waitFor();
  await expect.poll(() => positionOf(one), { timeout: 2000, interval: 100 }).toBeGreaterThanOrEqual(3);
  await playerOf(two).getByRole('button', { name: 'Play', exact: true }).waitFor();
  await two.getByRole('button', { name: 'Play here' }).click();
  await expect.poll(() => positionOf(two), { timeout: minute, interval: 250 }).toBeGreaterThanOrEqual(5);
  // One line for both, and one that takes it over.
  expect(new Set(lines)).toEqual(new Set([one]));
  await leave(one);
  await expect.poll(() => lines.at(-1) === two, { timeout: minute }).toBe(true);
  await leave(two);
  const three = await openTab(context, address);
  await playerOf(three).getByRole('link', { name: second, exact: true }).waitFor();
  // Told in whole seconds.
  expect(await positionOf(three)).toBeGreaterThanOrEqual(4);
  return three;
}

async function goOnOnAPhone(tab: Page, address: string, title: string): Promise<Page> {
  const browser = tab.context().browser()!;
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addCookies(await tab.context().cookies());
  const phone = await openTab(context, address);
  await playerOf(tab).getByRole('button', { name: 'Play', exact: true }).click();
  await phone.getByRole('button', { name: 'Go on here' }).waitFor({ timeout: minute });
  await playerOf(tab).getByRole('button', { name: 'Pause' }).click();
  await phone.getByRole('button', { name: 'Go on here' }).click();
  await tab.getByRole('button', { name: 'Go on here' }).waitFor({ timeout: minute });
  // What stands above the player leaves the account free.
  await tab.getByRole('button', { name: 'Ada Lovelace' }).click();
  await tab.getByRole('menuitem', { name: 'Settings' }).waitFor();
  await tab.keyboard.press('Escape');
  expect(await findViolations(tab, playerPart)).toEqual([]);
  await rowOf(phone, title)
    .getByRole('button', { name: `Like ${title}`, exact: true })
    .click();
  await rowOf(tab, title)
    .getByRole('button', { name: `Take back the like of ${title}` })
    .waitFor();
  return phone;
}

/** Refused for a while, as by a proxy whose server starts again: the line comes back, and with it what was missed. */
async function seeAfterAnOutage(tab: Page, phone: Page, playlist: string): Promise<void> {
  const describe = async (description: string) => {
    const headers = { origin: new URL(playlist).origin };
    await phone.request.patch(playlist, { headers, data: { description } });
  };
  let refused = 0;
  await tab.route('**/api/events', (route) => {
    refused++;
    return route.fulfill({ status: 503 });
  });
  await tab.reload();
  await rowsOf(tab).first().waitFor({ timeout: minute });
  await expect.poll(() => refused, { timeout: minute }).toBeGreaterThanOrEqual(1);
  await describe('Said while nobody heard');
  await tab.unroute('**/api/events');
  await tab.getByText('Said while nobody heard').waitFor({ timeout: minute });
  await describe('And this at once');
  await tab.getByText('And this at once').waitFor();
  await describe('');
  await tab.getByText('And this at once').waitFor({ state: 'detached' });
}

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const tab = await context.newPage();
  tab.on('pageerror', (error) => {
    throw error;
  });
  await tab.goto(address);
  await rowsOf(tab).first().waitFor({ timeout: minute });
  return tab;
}

/** As somebody closes a tab: the page hears of it. */
async function leave(tab: Page): Promise<void> {
  await tab.goto('about:blank');
  await tab.close();
}

const playerOf = (tab: Page) => tab.getByRole('region', { name: 'Player' });
const rowsOf = (tab: Page) => tab.getByRole('list', { name: 'Tracks' }).getByRole('listitem');
const rowOf = (tab: Page, title: string) =>
  rowsOf(tab)
    .filter({ has: tab.getByRole('link', { name: title, exact: true }) })
    .first();

async function playRow(tab: Page, title: string): Promise<void> {
  await rowOf(tab, title)
    .getByRole('button', { name: `Play ${title}` })
    .click();
  await playerOf(tab).getByRole('button', { name: 'Pause' }).waitFor();
}
