import { libraryTabs } from '@words/library-lists';
import { paletteAdminPages, paletteGroups, paletteItems } from '@words/search';
import { places } from '@words/shell';
import { Compass, HardDriveDownload, Keyboard, ListPlus, Settings, SlidersHorizontal } from 'lucide-react';
import { matchScore } from '@/domain/match-score';
import { searchKey } from '@/domain/name-key';
import { navItems, settingsItem } from '@/features/shell/nav-items';
import { shortcuts } from '@/features/shell/shortcuts';
import type { PaletteGroup, PaletteItem } from './palette-item';

const page = (title: string, href: string, icon = Compass): PaletteItem => ({
  key: `page ${href}`,
  title,
  icon,
  to: { href },
});

/** Where one can go at any time. */
const pages: readonly PaletteItem[] = [
  ...[...navItems, settingsItem].map(({ label, href, icon }) => page(label, href, icon)),
  page(libraryTabs.albums, '/library/albums'),
  page(libraryTabs.tracks, '/library/tracks'),
  page(libraryTabs.genres, '/library/genres'),
  page(places.rediscover, '/rediscover'),
  page(paletteItems.keptHere, '/offline', HardDriveDownload),
  page(paletteItems.newSmartPlaylist, '/playlists/new', SlidersHorizontal),
];

const adminPages: readonly PaletteItem[] = Object.entries(paletteAdminPages).map(([path, title]) =>
  page(title, `/admin/${path}`, Settings),
);

/** What the keys do can be done from here as well; what leads to a page is among the pages. */
const leading = new Set(['/', 'h', 'd', 'b', 'escape']);
const actions: readonly PaletteItem[] = shortcuts
  .filter(({ keys }) => !leading.has(keys[0]!))
  .map(({ does, shown, run }) => ({
    key: `action ${shown}`,
    title: does,
    shown,
    icon: Keyboard,
    to: { act: run },
  }));

/** Makes a new, empty playlist. */
export const newPlaylistItem = (create: () => void): PaletteItem => ({
  key: 'new playlist',
  title: paletteItems.newPlaylist,
  icon: ListPlus,
  to: { act: create },
});

/** Pages and actions that fit what was typed, the best first; all pages where nothing is. */
export function standingGroups(
  query: string,
  isAdmin: boolean,
  more: readonly PaletteItem[],
): PaletteGroup[] {
  const allPages = isAdmin ? [...pages, ...adminPages] : pages;
  if (searchKey(query) === '') return [{ title: paletteGroups.pages, items: [...pages], score: 0 }];
  return [
    fitting(paletteGroups.pages, allPages, query),
    fitting(paletteGroups.actions, [...more, ...actions], query),
  ];
}

function fitting(title: string, items: readonly PaletteItem[], query: string): PaletteGroup {
  const typed = searchKey(query);
  const found = items
    .map((item) => ({ item, score: matchScore(typed, searchKey(item.title)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { title, items: found.slice(0, 5).map(({ item }) => item), score: found[0]?.score ?? 0 };
}
