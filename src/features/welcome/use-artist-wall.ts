'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useSettled } from '@/components/ui/use-settled';
import type { Artist, artistPageSchema, searchResultSchema } from '@/domain/contracts/library';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

const PAGE = 60;
const SEARCH_DELAY_MS = 150;

/**
 * Artists for the wall: those to offer first, or those found by `query`. While a library is being read more arrive;
 * they are hung behind those already there, so that nothing moves under the hand.
 */
export function useArtistWall(query: string) {
  const typed = query.trim();
  const term = useSettled(typed, typed === '' ? 0 : SEARCH_DELAY_MS);
  const wall = useInfiniteQuery({
    queryKey: [...queryKeys.library, 'artists', 'prominent'],
    queryFn: ({ pageParam, signal }) =>
      request<typeof artistPageSchema>('/api/artists', {
        query: { sort: 'prominent', limit: PAGE, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const found = useQuery({
    queryKey: [...queryKeys.library, 'search', term],
    queryFn: ({ signal }) =>
      request<typeof searchResultSchema>('/api/search', { query: { q: term, limit: 50 }, signal }),
    enabled: term !== '',
    placeholderData: (before) => before,
  });
  const hung = useStableOrder(wall.data?.pages.flatMap((page) => page.items));
  return {
    artists: term === '' ? hung : (found.data?.artists ?? []),
    isSearching: term !== '',
    isLoading: wall.isPending || (term !== '' && found.isPending),
    error: wall.error ?? found.error,
    hasMore: term === '' && wall.hasNextPage,
    loadMore: () => void wall.fetchNextPage(),
    retry: () => void wall.refetch(),
  };
}

/** The items in the order in which they were first seen. */
function useStableOrder(items: Artist[] | undefined): Artist[] {
  const seen = useRef(new Map<string, number>());
  return useMemo(() => {
    const places = seen.current;
    for (const { id } of items ?? []) if (!places.has(id)) places.set(id, places.size);
    const byId = new Map((items ?? []).map((item) => [item.id, item]));
    return [...byId.values()].sort((a, b) => places.get(a.id)! - places.get(b.id)!);
  }, [items]);
}
