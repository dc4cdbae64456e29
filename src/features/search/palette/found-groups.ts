import { libraryTabs } from '@words/library-lists';
import { paletteItems } from '@words/search';
import { Disc3, ListMusic, type LucideIcon, MicVocal, Music2, Radio } from 'lucide-react';
import type { Found, FoundKind } from '@/domain/contracts/search';
import { matchScore } from '@/domain/match-score';
import { searchKey } from '@/domain/name-key';
import { startRadio } from '@/features/radio/radio-session';
import type { PaletteGroup, PaletteItem } from './palette-item';
import type { RecentItem } from './recent-items';

const kinds: Record<FoundKind, { title: string; icon: LucideIcon }> = {
  artist: { title: libraryTabs.artists, icon: MicVocal },
  track: { title: libraryTabs.tracks, icon: Music2 },
  album: { title: libraryTabs.albums, icon: Disc3 },
  playlist: { title: libraryTabs.playlists, icon: ListMusic },
};

/** What the server found, as groups of the palette: the one with the best of all first. */
export function foundGroups(query: string, found: readonly Found[]): PaletteGroup[] {
  const typed = searchKey(query);
  return [...new Set(found.map(({ kind }) => kind))].map((kind) => {
    const own = found.filter((one) => one.kind === kind);
    return {
      title: kinds[kind].title,
      // Pages and actions are weighed against what was found by their names alone.
      score: matchScore(typed, searchKey(own[0]!.title)),
      items: own.map(({ id, title, detail, coverUrl }) => ({
        key: `${kind} ${id}`,
        title,
        detail,
        icon: kinds[kind].icon,
        coverUrl,
        to: { href: `/${kind}/${id}` },
      })),
    };
  });
}

/** A radio from the best artist and the best track of what was found. */
export function radioItems(found: readonly Found[]): PaletteItem[] {
  return (['artist', 'track'] as const).flatMap((kind) => {
    const best = found.find((one) => one.kind === kind);
    return best
      ? [radioItem(`radio ${kind} ${best.id}`, best.title, () => startRadio({ kind, id: best.id }))]
      : [];
  });
}

const radioItem = (key: string, name: string, start: () => Promise<unknown>): PaletteItem => ({
  key,
  title: paletteItems.radioFrom(name),
  icon: Radio,
  to: { act: () => void start() },
});

/** Something one went to lately, offered before a letter is typed. */
export const recentItem = ({ href, title, detail, kind }: RecentItem): PaletteItem => ({
  key: `recent ${href}`,
  title,
  ...(detail && { detail }),
  icon: kinds[kind].icon,
  to: { href },
});

/** What to remember of an item that was chosen; null for pages and actions, which are always there. */
export function toRecent({ title, detail, to }: PaletteItem): RecentItem | null {
  if (!('href' in to)) return null;
  const kind = /^\/(artist|album|track|playlist)\//.exec(to.href)?.[1] as RecentItem['kind'] | undefined;
  return kind ? { href: to.href, title, kind, ...(detail && { detail }) } : null;
}
