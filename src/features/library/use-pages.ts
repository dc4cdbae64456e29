'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import type { pageOf } from '@/domain/contracts/common';
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
 * @param query filters and sort; part of the cache key
 */
export function usePages<Item>(
  path: string,
  query: Record<string, string | number | undefined>,
): Pages<Item> {
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({
      queryKey: [...queryKeys.library, path, query],
      queryFn: ({ pageParam, signal }) =>
        request<ReturnType<typeof pageOf<z.ZodType<Item>>>>(path, {
          query: { ...query, cursor: pageParam },
          signal,
        }),
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
