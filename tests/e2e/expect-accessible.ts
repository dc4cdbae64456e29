import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { Playlist } from '@/domain/contracts/playlists';
import type { PressDocument } from '@/domain/contracts/press';
import { comeToRest } from './come-to-rest';
import { findViolations } from './find-violations';
import { readJson } from './read-json';

const minute = 60_000;
/** Each page is seen at both sizes and in both schemes; what is at fault in a third combination is so in one of these. */
const looks = [
  { width: 1280, height: 800, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const;

type Stop = {
  path: string;
  /** What is to be seen once the page has what it shows. */
  sign: (main: Locator) => Locator;
  prepare?: (main: Locator) => Promise<void>;
};

/**
 * Goes through the app, wide and dark, narrow and light, and expects that axe finds nothing serious or critical.
 * Dislikes a track of the list on the way.
 * @param url address of an app where the page's user is an administrator and has a Discover list
 */
export async function expectAccessible(page: Page, url: string): Promise<void> {
  const list = await readJson<DiscoverList>(page, `${url}/api/discover`);
  const { items } = await readJson<{ items: PressDocument[] }>(page, `${url}/api/press/documents?limit=1`);
  const playlists = await readJson<{ items: Playlist[] }>(page, `${url}/api/playlists`);
  const stops = stopsOf(list, items[0]!, playlists.items.find(({ trackCount }) => (trackCount ?? 0) > 1)!);
  const faults: string[] = [];
  for (const { width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const { path, sign, prepare } of stops) {
      await page.goto(`${url}${path}`);
      const main = page.getByRole('main');
      await sign(main).first().waitFor({ timeout: minute });
      await prepare?.(main);
      await comeToRest(page);
      const violations = await findViolations(page);
      faults.push(...violations.map((fault) => `${path} ${width} px ${colorScheme}: ${fault}`));
    }
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
  await comeToRest(page);
  faults.push(...(await findViolations(page)).map((fault) => `the palette: ${fault}`));
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(looks[0]);
  expect(faults).toEqual([]);
}

function stopsOf(list: DiscoverList, document: PressDocument, playlist: Playlist): Stop[] {
  const track = list.tracks.find((entry) => entry.track.albumId !== null)!.track;
  const artist = track.artists[0]!;
  const title = (name: string) => (main: Locator) =>
    main.getByRole('heading', { level: 1, name, exact: true });
  return [
    { path: '/rediscover', sign: title('Rediscover') },
    {
      path: '/discover',
      sign: (main) => main.getByRole('heading', { name: /Your week \d+/ }),
      prepare: showAllOfARow,
    },
    { path: '/', sign: (main) => main.getByRole('heading', { name: /Your week \d+/ }) },
    { path: '/library/albums', sign: (main) => main.locator('a[href^="/album/"]') },
    {
      path: '/library/tracks',
      sign: (main) => main.locator('a[href^="/track/"]'),
      prepare: async (main) => {
        await main.getByRole('button', { name: 'Year, tempo, key' }).click();
        await main.getByRole('button', { name: 'Choose', exact: true }).click();
        await main.getByRole('checkbox').first().check();
        await main.getByRole('toolbar', { name: 'Chosen tracks' }).waitFor();
      },
    },
    { path: '/library/years', sign: (main) => main.getByRole('heading', { level: 2 }) },
    { path: `/artist/${artist.id}`, sign: title(artist.name) },
    { path: `/album/${track.albumId}`, sign: title(track.albumTitle!) },
    { path: `/track/${track.id}`, sign: title(track.title) },
    {
      path: `/search?q=${encodeURIComponent(artist.name)}`,
      sign: (main) => main.locator(`a[href="/artist/${artist.id}"]`),
    },
    { path: '/map', sign: (main) => main.getByRole('list', { name: 'What the colours mean' }) },
    { path: '/mix/focus', sign: title('Focus') },
    { path: '/playlists', sign: (main) => main.getByRole('list', { name: 'Playlists' }) },
    {
      path: '/playlists/new',
      sign: (main) => main.getByRole('region', { name: 'Rules of the playlist' }),
      prepare: async (main) => {
        await main.getByRole('button', { name: 'The best of your last Discover lists' }).click();
        await main.getByRole('region', { name: 'What they find' }).getByRole('status').waitFor();
      },
    },
    {
      path: `/playlist/${playlist.id}`,
      sign: (main) => main.getByRole('list', { name: 'Tracks' }),
      prepare: async (main) => {
        await main.getByRole('button', { name: 'Choose several' }).click();
      },
    },
    { path: '/taste', sign: (main) => main.getByRole('heading', { name: 'What you love' }) },
    { path: '/admin/library', sign: (main) => main.getByRole('list', { name: 'Music folders' }) },
    { path: '/admin/press', sign: (main) => main.getByRole('list', { name: 'Press sources' }) },
    {
      path: `/admin/press/page/${document.id}`,
      sign: (main) => main.getByRole('heading', { name: document.title, exact: true }),
    },
    { path: '/admin/models', sign: (main) => main.getByRole('list', { name: 'Imports' }) },
    {
      path: '/admin/quality',
      sign: (main) => main.getByRole('img', { name: /^Liked, / }),
    },
    { path: '/admin/users', sign: (main) => main.getByRole('list', { name: 'Accounts' }) },
    { path: '/stats', sign: (main) => main.getByRole('heading', { name: 'A card to keep' }) },
    { path: '/offline', sign: (main) => main.getByRole('heading', { name: 'Nothing is kept yet' }) },
    { path: '/settings/history', sign: title('Your history') },
    { path: '/settings', sign: (main) => main.getByLabel('Name', { exact: true }) },
  ];
}

/** A disliked row looks different; so does one with its evidence open. */
async function showAllOfARow(main: Locator): Promise<void> {
  const dislikes = main.getByRole('button', { name: /^Not for me: / });
  // On a phone that button is in the evidence card; the wide page, which comes first, has disliked one already.
  if ((await dislikes.count()) > 0) {
    await dislikes.last().click();
    await main
      .getByRole('button', { name: /^Take back: .* is not for me$/ })
      .first()
      .waitFor();
  }
  await main
    .getByRole('button', { name: /^Why .* was chosen$/ })
    .first()
    .click();
  await main.getByRole('list', { name: /^Why .* was chosen$/ }).waitFor();
}
