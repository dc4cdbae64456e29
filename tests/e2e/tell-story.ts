import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Job } from '@/domain/contracts/admin';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { Track } from '@/domain/contracts/library';
import type { PlaylistDetail } from '@/domain/contracts/playlists';
import { expectNoViolations } from './accessible/expect-no-violations';
import { makeSmartPlaylist } from './make-smart-playlist';
import { positionOf } from './position-of';
import { readJson } from './read-json';
import { startARadio } from './start-a-radio';
import { steerTheList } from './steer-the-list';
import type { TimedWalk } from './time-walks';
import { turnTracksDown } from './turn-tracks-down';

const minute = 60_000;
/** Composing, rendering and analysing the demo on a small machine that does other things too. */
const patience = 12 * minute;

/**
 * The whole story of a newcomer, in their browser: first start, account, artist picks, a Discover list with all three
 * kinds of reasons, play, like, skip, reload, and everything is still so.
 * @param url address of an app with an empty data folder and the demo on
 */
export async function tellStory(page: Page, url: string, timed: TimedWalk): Promise<void> {
  await arrive(page, url, timed);
  await timed('steering', () => steerTheList(page, url));
  await timed('turning down', () => turnTracksDown(page, url));
  await timed('the map', () => walkTheMap(page));
  await timed('a playlist', () => keepTheWay(page));
  await timed('a smart playlist', () => makeSmartPlaylist(page, url));
  await timed('a radio', () => startARadio(page, url));
}

/** The beginning of it: until a first list was played, and what was said of it has been kept. */
export async function arrive(page: Page, url: string, timed: TimedWalk): Promise<void> {
  await timed('an account', () => makeAccount(page, url));
  await timed('artists', () => pickArtists(page));
  await timed('a first list', () => openFirstList(page));
  const list = await timed('the whole list', () => waitForWholeList(page, url));
  expectHonestList(list);
  const { liked, disliked } = await timed('playing', () => playLikeAndSkip(page, url, list));
  await timed('what is kept', () => expectKept(page, url, liked, disliked));
}

async function makeAccount(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForURL('**/welcome**');
  await page.getByRole('button', { name: 'Make the account' }).waitFor();
  await expectNoViolations(page, 'making an account');
  await page.getByLabel('Your name').fill('Ada Lovelace');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByLabel('Password').fill('notes on the engine');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('heading', { name: 'Where is your music?' }).waitFor();
  await expectNoViolations(page, 'where the music is');
  // The demo is being composed since the start: nothing to choose.
  await page.getByRole('button', { name: 'Continue' }).click({ timeout: patience });
}

async function pickArtists(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Whom do you like?' }).waitFor();
  const wall = page.getByLabel('Artists', { exact: true }).getByRole('button');
  await expect.poll(() => wall.count(), { timeout: patience, interval: 1_000 }).toBeGreaterThan(8);
  const done = page.getByRole('button', { name: 'Make my list' });
  expect(await done.isDisabled()).toBe(true);
  await expectNoViolations(page, 'picking artists');
  for (const position of [0, 3, 6]) await wall.nth(position).click();
  await done.click();
}

async function openFirstList(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /machine is at work|list is ready/i }).waitFor();
  // It may be on its way to the list already.
  await expectNoViolations(page, 'the machine at work');
  const open = page.getByRole('link', { name: 'Open Discover' });
  // The page goes there by itself when the list is ready; a hurried listener takes the link.
  await Promise.race([
    open.click({ timeout: patience }).catch(() => {}),
    page.waitForURL('**/discover', { timeout: patience }),
  ]);
  await page.waitForURL('**/discover');
  await page.getByRole('heading', { name: /Your week \d+/ }).waitFor({ timeout: minute });
}

/** The first list is built from what is there; it gets better until all is rendered, listened to, read and compared. */
async function waitForWholeList(page: Page, url: string): Promise<DiscoverList> {
  await expect.poll(() => machineIsAt(page, url), { timeout: patience, interval: 2_000 }).toEqual([]);
  return readJson<DiscoverList>(page, `${url}/api/discover`);
}

/** What is running or in line that could still change a list. */
async function machineIsAt(page: Page, url: string): Promise<string[]> {
  const { items } = await readJson<{ items: Job[] }>(page, `${url}/api/jobs`);
  return items.filter(({ state }) => state !== 'completed').map(({ name, state }) => `${name} is ${state}`);
}

function expectHonestList(list: DiscoverList): void {
  expect(list.tracks).toHaveLength(30);
  const perArtist = new Map<string, number>();
  for (const { track, shares, reasons } of list.tracks) {
    const artist = track.artists[0]!.id;
    perArtist.set(artist, (perArtist.get(artist) ?? 0) + 1);
    expect(shares.collaborative + shares.text + shares.audio).toBeCloseTo(1);
    expect(reasons.length).toBeGreaterThan(0);
  }
  expect(Math.max(...perArtist.values())).toBeLessThanOrEqual(2);
  const signals = new Set(list.tracks.flatMap(({ reasons }) => reasons.map(({ signal }) => signal)));
  expect([...signals].sort()).toEqual(['audio', 'collaborative', 'text']);
  const quotes = list.tracks.flatMap(({ reasons }) =>
    reasons.flatMap(({ evidence }) => (evidence.signal === 'text' ? evidence.quotes : [])),
  );
  expect(quotes.length).toBeGreaterThan(0);
}

async function playLikeAndSkip(page: Page, url: string, list: DiscoverList) {
  await page.reload();
  const [first, second, third] = list.tracks.map(({ track }) => track) as [Track, Track, Track];
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Play', exact: true }).first().click();
  const player = page.getByRole('region', { name: /player/i });
  await player.getByRole('button', { name: 'Pause' }).waitFor();
  await player.getByText(first.title).first().waitFor();
  await expect
    .poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title), { timeout: minute })
    .toBe(first.title);
  await soundsFor(page, 3);
  await main.getByRole('button', { name: `Like ${first.title}`, exact: true }).click();
  await player.getByRole('button', { name: 'Next' }).click();
  await player.getByText(second.title).first().waitFor();
  await main.getByRole('button', { name: `Not for me: ${second.title}`, exact: true }).click();
  await player.getByText(third.title).first().waitFor();
  await main.getByRole('button', { name: `Why ${third.title} was chosen` }).click();
  await main.getByRole('list', { name: `Why ${third.title} was chosen` }).waitFor();
  // The bar stays, and so does the sound, while pages change.
  await page.getByRole('link', { name: 'Library' }).first().click();
  await page.waitForURL('**/library/**');
  await soundsFor(page, 1);
  await player.getByText(third.title).first().waitFor();
  await expect
    .poll(async () => (await readJson<Track>(page, `${url}/api/tracks/${second.id}`)).feedback)
    .toBe('dislike');
  return { liked: first, disliked: second };
}

async function expectKept(page: Page, url: string, liked: Track, disliked: Track): Promise<void> {
  await page.goto(`${url}/discover`);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: `Take back the like of ${liked.title}` }).waitFor();
  await main.getByRole('button', { name: `Take back: ${disliked.title} is not for me` }).waitFor();
  await expect
    .poll(
      async () => (await readJson<{ playCount: number }>(page, `${url}/api/tracks/${liked.id}`)).playCount,
      {
        timeout: minute,
      },
    )
    .toBe(1);
  // A track that was disliked is never suggested again.
  const { jobId } = (await (
    await page.request.post(`${url}/api/discover/rebuild`, { headers: { origin: new URL(url).origin } })
  ).json()) as { jobId: string };
  expect(jobId).toBeTruthy();
  await expect
    .poll(
      async () =>
        (await readJson<DiscoverList>(page, `${url}/api/discover`)).tracks.some(
          ({ track }) => track.id === disliked.id || track.id === liked.id,
        ),
      { timeout: minute, interval: 500 },
    )
    .toBe(false);
}

/** Plays a track of the map by the keys alone, and finds a way from one to another. */
async function walkTheMap(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Map' }).first().click();
  const map = page.getByRole('application', { name: /^Map of \d+ tracks by sound/ });
  await map.waitFor({ timeout: minute });
  await map.focus();
  await map.press('ArrowRight');
  await map.press('Enter');
  const player = page.getByRole('region', { name: /player/i });
  await player.getByRole('button', { name: 'Pause' }).waitFor();
  await soundsFor(page, 1);
  await page.getByRole('button', { name: 'Find a way' }).click();
  await map.focus();
  await map.press('Enter');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) await map.press(key);
  await map.press('Enter');
  const way = page.getByRole('region', { name: 'A way by sound' });
  await expect.poll(() => way.getByRole('listitem').count(), { timeout: minute }).toBeGreaterThan(1);
}

/** Keeps the way as a playlist, names it, puts it in order, and finds it so after a reload. */
async function keepTheWay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep as playlist', exact: true }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForURL('**/playlist/*');
  await page.getByRole('heading', { name: /^From .+ to .+/ }).waitFor();
  await page.getByRole('button', { name: 'Rename the playlist' }).click();
  await page.getByLabel('Name of the playlist').fill('A walk');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'A walk' }).waitFor();
  const rows = page.getByRole('list', { name: 'Tracks' }).getByRole('listitem');
  const titles = () =>
    rows.evaluateAll((items) => items.map((item) => item.querySelector('a[href^="/track/"]')?.textContent));
  const [first, second, ...rest] = await titles();
  // The page is ahead of the server: what is on its way would be lost with it.
  const kept = async () => {
    const address = page.url().replace('/playlist/', '/api/playlists/');
    const { entries } = await readJson<PlaylistDetail>(page, address);
    return entries.map(({ track }) => track.title);
  };
  // Moved by the keys, taken out by the menu, and brought back.
  await rows.first().getByRole('link').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([second, first, ...rest]);
  await rows
    .first()
    .getByRole('button', { name: /^More about/ })
    .click();
  await page.getByRole('menuitem', { name: 'Take out of the playlist' }).click();
  await expect.poll(titles).toEqual([first, ...rest]);
  await expect.poll(kept, { timeout: minute }).toEqual([first, ...rest]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(titles).toEqual([second, first, ...rest]);
  await expect.poll(kept, { timeout: minute }).toEqual([second, first, ...rest]);
  await page.reload();
  await expect.poll(titles).toEqual([second, first, ...rest]);
  await page.getByRole('link', { name: 'Playlists' }).first().click();
  await page.getByRole('link', { name: /A walk/ }).waitFor();
}

/** Waits until the audio element has really moved on by so many seconds. */
async function soundsFor(page: Page, seconds: number): Promise<void> {
  const position = () => positionOf(page);
  const from = await position();
  await expect.poll(position, { timeout: minute, interval: 250 }).toBeGreaterThanOrEqual(from + seconds);
}
