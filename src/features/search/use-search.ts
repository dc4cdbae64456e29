'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '@/components/ui/use-settled';
import type { searchResultSchema } from '@/domain/contracts/library';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** Typists pause longer between words than within them. */
const PAUSE_MS = 180;

/** Results for what is being typed; earlier ones stay until the new ones are there. */
export function useSearch(text: string) {
  const query = useSettled(text.trim(), PAUSE_MS);
  return useQuery({
    queryKey: [...queryKeys.library, 'search', query],
    queryFn: ({ signal }) =>
      request<typeof searchResultSchema>('/api/search', { query: { q: query, limit: 12 }, signal }),
    enabled: query.length > 0,
    placeholderData: keepPreviousData,
  });
}
