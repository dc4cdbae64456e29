'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { z } from 'zod';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** A list that grows page by page as one scrolls. */
export interface Pages<Item> {
  items: Item[];
  isLoading: boolean;
  error: unknown;
  retry: () => void;
  hasMore: boolean;
  isLoadingMore: boolean;
  /** Safe to call any number of times: one page at a time is asked for. */
  loadMore: () => void;
}

/**
 * Reads a cursor-paged list. Pages stay in the cache, so that going back finds the list as long as it was.
 * @param path of the list, "/api/tracks"
 * @param item schema of one entry
 * @param query filters and sort; part of the cache key
 */
export function usePages<Item>(
  path: string,
  item: z.ZodType<Item>,
  query: Record<string, string | number | undefined>,
): Pages<Item> {
  const schema = useMemo(() => z.object({ items: z.array(item), nextCursor: z.string().nullable() }), [item]);
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({
      queryKey: [...queryKeys.library, path, query],
      queryFn: ({ pageParam, signal }) =>
        request(path, { query: { ...query, cursor: pageParam }, schema, signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.nextCursor,
    });
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    items,
    isLoading: isPending,
    error: data ? null : error,
    retry: () => void refetch(),
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    loadMore,
  };
}
