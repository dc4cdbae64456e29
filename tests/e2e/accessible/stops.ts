import type { Locator } from 'playwright-core';
import type { DiscoverList } from '@/domain/contracts/discover';
import type { Playlist } from '@/domain/contracts/playlists';
import type { PressDocument } from '@/domain/contracts/press';
import type { Stop } from './look-at';

/** The pages that differ most from each other, with what they show at their fullest. */
export function stopsOf(list: DiscoverList, document: PressDocument, playlist: Playlist): Stop[] {
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
    { path: '/stats', sign: (main) => main.getByRole('heading', { name: 'A card to keep' }) },
    { path: '/offline', sign: (main) => main.getByRole('heading', { name: 'Nothing is kept yet' }) },
    { path: '/settings/history', sign: title('Your history') },
    { path: '/settings', sign: (main) => main.getByLabel('Name', { exact: true }) },
  ];
}

/** A disliked row looks different; so does one with its evidence open. */
async function showAllOfARow(main: Locator): Promise<void> {
  const dislikes = main.getByRole('button', { name: /^Not for me: / });
  await dislikes.last().click();
  await main
    .getByRole('button', { name: /^Take back: .* is not for me$/ })
    .first()
    .waitFor();
  await main
    .getByRole('button', { name: /^Why .* was chosen$/ })
    .first()
    .click();
  await main.getByRole('list', { name: /^Why .* was chosen$/ }).waitFor();
}
