'use client';

import { paletteGroups, paletteItems } from '@words/search';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useMe } from '@/features/api/use-me';
import { useCreatePlaylist } from '@/features/api/use-playlists';
import { foundGroups, radioItems, recentItem } from './found-groups';
import type { PaletteGroup } from './palette-item';
import { findRecentItems, type RecentItem } from './recent-items';
import { newPlaylistItem, standingGroups } from './standing-items';
import { useQuickSearch } from './use-quick-search';

/** What the palette offers for what was typed so far: the group with the best of all first. */
export function usePaletteGroups(text: string) {
  const router = useRouter();
  const { data: me } = useMe();
  const { mutate: create } = useCreatePlaylist();
  const [recent, setRecent] = useState<RecentItem[]>([]);
  useEffect(() => setRecent(findRecentItems()), []);
  const query = text.trim();
  const { data, error, isFetching, isPlaceholderData } = useQuickSearch(text);
  const makePlaylist = newPlaylistItem(() =>
    create({ name: paletteItems.newPlaylist }, { onSuccess: ({ id }) => router.push(`/playlist/${id}`) }),
  );
  const standing = standingGroups(query, me?.role === 'admin', [makePlaylist]);
  if (query === '') {
    const lately: PaletteGroup = { title: paletteGroups.lately, items: recent.map(recentItem), score: 1 };
    return { groups: [lately, ...standing].filter(hasItems), error: null, isBusy: false };
  }
  const found = data ? foundGroups(query, data.items) : [];
  // What the server ranked keeps its order; a page or an action comes first only where it fits better than all of it.
  const best = Math.max(0, ...found.map(({ score }) => score));
  const [before, after] = [
    standing.filter(({ score }) => score > best),
    standing.filter(({ score }) => score <= best),
  ];
  const groups = [...before, ...found, ...after];
  const radio: PaletteGroup = {
    title: paletteGroups.radio,
    items: data ? radioItems(data.items) : [],
    score: 0,
  };
  return {
    groups: [...groups, radio].filter(hasItems),
    error,
    isBusy: isFetching || isPlaceholderData,
  };
}

const hasItems = ({ items }: PaletteGroup) => items.length > 0;
