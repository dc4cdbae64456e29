'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSettled } from '@/components/ui/use-settled';
import type { quickSearchSchema } from '@/domain/contracts/search';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** Within a word, people type faster than this. */
const PAUSE_MS = 80;

/** Answers for what is being typed; earlier ones stay until the new ones are there. */
export function useQuickSearch(text: string) {
  const query = useSettled(text.trim(), PAUSE_MS);
  return useQuery({
    queryKey: [...queryKeys.library, 'quick-search', query],
    queryFn: ({ signal }) =>
      request<typeof quickSearchSchema>('/api/search/quick', { query: { q: query }, signal }),
    enabled: query.length > 0,
    placeholderData: keepPreviousData,
  });
}
