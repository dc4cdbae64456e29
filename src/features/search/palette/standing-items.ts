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
  page('Albums', '/library/albums'),
  page('Tracks', '/library/tracks'),
  page('Genres', '/library/genres'),
  page('Rediscover', '/rediscover'),
  page('Kept on this device', '/offline', HardDriveDownload),
  page('New smart playlist', '/playlists/new', SlidersHorizontal),
];

const adminPages: readonly PaletteItem[] = ['Library', 'Users', 'Jobs', 'Press', 'Quality', 'Models'].map(
  (name) => page(`Settings: ${name}`, `/admin/${name.toLowerCase()}`, Settings),
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
  title: 'New playlist',
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
  if (searchKey(query) === '') return [{ title: 'Pages', items: [...pages], score: 0 }];
  return [fitting('Pages', allPages, query), fitting('Actions', [...more, ...actions], query)];
}

function fitting(title: string, items: readonly PaletteItem[], query: string): PaletteGroup {
  const typed = searchKey(query);
  const found = items
    .map((item) => ({ item, score: matchScore(typed, searchKey(item.title)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { title, items: found.slice(0, 5).map(({ item }) => item), score: found[0]?.score ?? 0 };
}
