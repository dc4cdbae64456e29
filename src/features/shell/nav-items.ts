import { places } from '@words/shell';
import {
  AudioLines,
  ChartColumn,
  Fingerprint,
  House,
  Library,
  ListMusic,
  Map as MapIcon,
  Search,
  Settings,
} from 'lucide-react';

/** The places of the app; `at` says which addresses belong to one. */
export const navItems = [
  { href: '/', label: places.home, icon: House, at: /^\/$/ },
  { href: '/discover', label: places.discover, icon: AudioLines, at: /^\/(discover|rediscover)/ },
  { href: '/library/artists', label: places.library, icon: Library, at: /^\/(library|artist|album|track)/ },
  { href: '/taste', label: places.taste, icon: Fingerprint, at: /^\/taste/ },
  { href: '/map', label: places.map, icon: MapIcon, at: /^\/(map|mix)/ },
  { href: '/playlists', label: places.playlists, icon: ListMusic, at: /^\/playlist/ },
  { href: '/stats', label: places.stats, icon: ChartColumn, at: /^\/stats/ },
  { href: '/search', label: places.search, icon: Search, at: /^\/search/ },
] as const;

/**
 * What has a tab at the foot of a phone, where playlists are reached from the library, one's taste from Discover and one's
 * years from the settings.
 */
export const tabItems = navItems
  .filter(({ href }) => href !== '/playlists' && href !== '/taste' && href !== '/stats')
  .map((item) => {
    if (item.href === '/library/artists') return { ...item, at: /^\/(library|artist|album|track|playlist)/ };
    return item.href === '/discover' ? { ...item, at: /^\/(discover|rediscover|taste)/ } : item;
  });

/** The last tab of a phone, where there is no rail to hold the account. */
export const settingsItem = {
  href: '/settings',
  label: places.settings,
  icon: Settings,
  at: /^\/(settings|admin|stats|offline)/,
} as const;
