'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { statsSchema } from '@/domain/contracts/stats';
import { queryKeys } from '@/features/api/query-keys';
import { request } from '@/features/api/request';

/** What was heard in a year, or ever; the year before stays on the page while another comes. */
export function useStats(year: number | null) {
  return useQuery({
    queryKey: [...queryKeys.stats, year],
    queryFn: ({ signal }) => request<typeof statsSchema>('/api/stats', { query: { year }, signal }),
    placeholderData: keepPreviousData,
  });
}
