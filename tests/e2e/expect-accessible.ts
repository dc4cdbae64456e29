import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { Playlist, PlaylistDetail } from '@/domain/contracts/playlists';
import type { PressDocument } from '@/domain/contracts/press';
import type { TasteMix } from '@/domain/contracts/taste';
import { lookAgain, lookAt, takeLook } from './accessible/look-at';
import { failingStops, moreStops, type Places } from './accessible/more-stops';
import { lookAtOverlays } from './accessible/overlays';
import { stopsOf } from './accessible/stops';
import { readJson } from './read-json';

/**
 * Goes through the app, wide and dark, narrow and light, and expects that axe finds nothing: on every page, on what opens
 * over pages, where there is nothing to show, and where the server fails. Dislikes a track of the list on the way.
 * @param url address of an app where the page's user is an administrator and has a Discover list and a smart playlist
 */
export async function expectAccessible(page: Page, url: string): Promise<void> {
  const list = await readJson<DiscoverList>(page, `${url}/api/discover`);
  const { items } = await readJson<{ items: PressDocument[] }>(page, `${url}/api/press/documents?limit=1`);
  const playlists = await readJson<{ items: Playlist[] }>(page, `${url}/api/playlists`);
  const filled = playlists.items.find(({ isSmart, trackCount }) => !isSmart && (trackCount ?? 0) > 1)!;
  const stops = stopsOf(list, items[0]!, filled);
  const more = moreStops(await findPlaces(page, url, list, playlists.items));
  const faults: string[] = [];
  for (const stop of stops) {
    await takeLook(page, 0);
    faults.push(...(await lookAt(page, url, stop)));
    // The same page as it is, and narrow now: pages are opened on a phone elsewhere.
    await takeLook(page, 1);
    faults.push(...(await lookAgain(page, stop)));
  }
  for (const look of [0, 1] as const) {
    await takeLook(page, look);
    for (const stop of more.filter((_, index) => index % 2 === look))
      faults.push(...(await lookAt(page, url, stop)));
    faults.push(...(await lookAtFailure(page, url, look)));
  }
  await takeLook(page, 0);
  await page.goto(`${url}/discover`);
  await page.getByRole('main').locator('a[href^="/track/"]').first().waitFor();
  faults.push(...(await lookAtOverlays(page)));
  await takeLook(page);
  expect(faults).toEqual([]);
}

/** @returns what the other pages are looked at with; makes a playlist with nothing in it */
async function findPlaces(page: Page, url: string, list: DiscoverList, own: Playlist[]): Promise<Places> {
  const mixes = await readJson<{ items: TasteMix[] }>(page, `${url}/api/taste/mixes`);
  const made = await page.request.post(`${url}/api/playlists`, {
    headers: { origin: new URL(url).origin },
    data: { name: 'Nothing in it', trackIds: [] },
  });
  return {
    week: list.week,
    tasteId: mixes.items[0]!.id,
    smartId: own.find(({ isSmart }) => isSmart)!.id,
    emptyId: ((await made.json()) as PlaylistDetail).id,
  };
}

/** Gives a page what a server answers that fails, and looks at what it says then. */
async function lookAtFailure(page: Page, url: string, look: 0 | 1): Promise<string[]> {
  const { api, ...stop } = failingStops[look]!;
  const own = await page.context().newPage();
  // In the page itself: what the service worker asks for cannot be answered from outside.
  await own.addInitScript((failing) => {
    const ask = window.fetch;
    window.fetch = async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : input, window.location.href);
      return address.pathname === failing ? new Response('{}', { status: 500 }) : ask(input, init);
    };
  }, api);
  await takeLook(own, look);
  const faults = await lookAt(own, url, stop);
  await own.close();
  return faults;
}
