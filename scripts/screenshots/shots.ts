import type { Page } from 'playwright-core';
import type { Places } from './find-places';

/** One picture of the app. */
export interface Shot {
  name: string;
  title: string;
  /** Null where the server has nothing to show it with. */
  path: (places: Places) => string | null;
  /** What opens over the page, or in it. */
  open?: (page: Page) => Promise<void>;
}

const at = (path: string) => () => path;
const whose = (folder: string, id: string | null | undefined) => (id ? `/${folder}/${id}` : null);

/** Every page, and what opens over pages, in the order they are shown. */
export const shots: readonly Shot[] = [
  { name: 'home', title: 'Home', path: at('/') },
  { name: 'discover', title: 'Discover', path: at('/discover') },
  { name: 'evidence', title: 'Why a track was chosen', path: at('/discover'), open: openEvidence },
  { name: 'steering', title: 'Steering', path: at('/discover'), open: openSteering },
  { name: 'now-playing', title: 'Now playing', path: at('/'), open: openPlayer },
  { name: 'queue', title: 'Queue', path: at('/'), open: openQueue },
  { name: 'palette', title: 'Palette', path: at('/'), open: openPalette },
  { name: 'keys', title: 'Keys', path: at('/'), open: (page) => page.keyboard.press('?') },
  { name: 'albums', title: 'Albums', path: at('/library/albums') },
  { name: 'artists', title: 'Artists', path: at('/library/artists') },
  { name: 'tracks', title: 'Tracks', path: at('/library/tracks') },
  { name: 'genres', title: 'Genres', path: at('/library/genres') },
  { name: 'artist', title: 'Artist', path: ({ track }) => whose('artist', track?.artists[0]?.id) },
  { name: 'album', title: 'Album', path: ({ track }) => whose('album', track?.albumId) },
  { name: 'track', title: 'Track', path: ({ track }) => whose('track', track?.id) },
  { name: 'map', title: 'Map', path: at('/map') },
  { name: 'mix', title: 'Mix', path: at('/mix/focus') },
  { name: 'taste-mix', title: 'Mix of a taste', path: ({ tasteId }) => whose('taste/mix', tasteId) },
  { name: 'rediscover', title: 'Rediscover', path: at('/rediscover') },
  { name: 'playlists', title: 'Playlists', path: at('/playlists') },
  { name: 'playlist', title: 'Playlist', path: ({ playlistId }) => whose('playlist', playlistId) },
  {
    name: 'smart-playlist',
    title: 'Smart playlist',
    path: ({ smartPlaylistId }) => whose('playlist', smartPlaylistId),
  },
  {
    name: 'rules',
    title: 'Rules of a playlist',
    path: ({ smartPlaylistId }) => smartPlaylistId && `/playlist/${smartPlaylistId}/rules`,
  },
  { name: 'new-playlist', title: 'New smart playlist', path: at('/playlists/new') },
  {
    name: 'search',
    title: 'Search',
    path: ({ track }) => track && `/search?q=${encodeURIComponent(track.artistName.slice(0, 5))}`,
  },
  { name: 'taste', title: 'Taste', path: at('/taste') },
  { name: 'stats', title: 'Years', path: at('/stats') },
  { name: 'settings', title: 'Settings', path: at('/settings') },
  { name: 'history', title: 'History', path: at('/settings/history') },
  { name: 'admin-library', title: 'Server: library', path: at('/admin/library') },
  { name: 'admin-users', title: 'Server: people', path: at('/admin/users') },
  { name: 'admin-jobs', title: 'Server: jobs', path: at('/admin/jobs') },
  { name: 'admin-press', title: 'Server: press', path: at('/admin/press') },
  {
    name: 'press-page',
    title: 'Server: a page of the press',
    path: ({ documentId }) => whose('admin/press/page', documentId),
  },
  { name: 'admin-quality', title: 'Server: quality', path: at('/admin/quality') },
  { name: 'admin-models', title: 'Server: models', path: at('/admin/models') },
];

async function openSteering(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Steer', exact: true }).click();
  // What the sliders would bring is worked out by the server.
  await page
    .getByRole('dialog')
    .getByText(/ stays?\./)
    .first()
    .waitFor();
}

async function openEvidence(page: Page): Promise<void> {
  const why = page.getByRole('main').getByRole('button', { name: /^Why .* was chosen$/ });
  await why.first().click();
  await page.getByRole('list', { name: /^Why .* was chosen$/ }).scrollIntoViewIfNeeded();
}

async function openPlayer(page: Page): Promise<void> {
  const player = page.getByRole('region', { name: 'Player' });
  await player.getByRole('button', { name: /^(Now playing, on the whole screen|Open the player)/ }).click();
  await page.getByRole('dialog', { name: 'Now playing' }).waitFor();
}

async function openQueue(page: Page): Promise<void> {
  const inBar = page.getByRole('region', { name: 'Player' }).getByRole('button', { name: 'Queue' });
  if (!(await inBar.isVisible())) await openPlayer(page);
  await page.getByRole('button', { name: 'Queue', exact: true }).filter({ visible: true }).last().click();
  await page.getByRole('complementary', { name: 'Queue' }).waitFor();
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('so');
  await page.getByRole('option').nth(3).waitFor();
}
