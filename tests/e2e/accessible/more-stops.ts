import type { Locator } from 'playwright-core';
import type { Stop } from './look-at';

/** Ids of what the pages are looked at with. */
export interface Places {
  week: string;
  tasteId: string;
  smartId: string;
  emptyId: string;
}

const title = (name: string | RegExp) => (main: Locator) => main.getByRole('heading', { level: 1, name });

/** Pages that are made of the same parts as others, and pages with nothing on them: one look at each is enough. */
export const moreStops = ({ week, tasteId, smartId, emptyId }: Places): Stop[] => [
  { path: '/library/artists', sign: (main) => main.locator('a[href^="/artist/"]') },
  { path: '/library/genres', sign: (main) => main.locator('a[href*="genre="]') },
  { path: `/discover/${week}`, sign: (main) => main.locator('a[href^="/track/"]') },
  { path: `/taste/mix/${tasteId}`, sign: (main) => main.getByRole('list', { name: 'Tracks' }) },
  { path: `/playlist/${smartId}`, sign: (main) => main.getByRole('list', { name: 'Tracks' }) },
  {
    path: `/playlist/${smartId}/rules`,
    sign: (main) => main.getByRole('region', { name: 'Rules of the playlist' }),
  },
  { path: '/admin/jobs', sign: (main) => main.getByRole('listitem') },
  { path: '/admin/users', sign: (main) => main.getByText('ada@example.org') },
  { name: 'an empty playlist', path: `/playlist/${emptyId}`, sign: title('Nothing in it') },
  {
    name: 'a search without finds',
    path: '/search?q=qqxxzz',
    sign: (main) => main.getByText(/qqxxzz/),
  },
  {
    name: 'tracks without finds',
    path: '/library/tracks?q=qqxxzz',
    sign: (main) => main.getByRole('button', { name: /Show all|Clear/ }),
  },
  { name: 'a week without a list', path: '/discover/2020-W02', sign: title(/./) },
  { name: 'a thing that is not there', path: '/album/nothing', sign: title(/./) },
  { name: 'an address that leads nowhere', path: '/nowhere', sign: title(/./) },
];

/** Pages whose data the server fails to give, with the beginning of its address. */
export const failingStops: (Stop & { api: string })[] = [
  { api: '/api/library/albums', path: '/library/albums' },
  { api: '/api/playlists', path: '/playlists' },
].map((stop) => ({
  ...stop,
  name: `${stop.path} while the server fails`,
  sign: (main: Locator) => main.getByRole('button', { name: 'Try again' }),
}));
