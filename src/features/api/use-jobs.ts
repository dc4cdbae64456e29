'use client';

import { useQuery } from '@tanstack/react-query';
import type { jobListSchema } from '@/domain/contracts/admin';
import { queryKeys } from './query-keys';
import { request } from './request';

/** Running and recent jobs; `useEvents` keeps them fresh, polling fills in where events do not come through. */
export function useJobs() {
  return useQuery({
    queryKey: queryKeys.jobs,
    queryFn: ({ signal }) => request<typeof jobListSchema>('/api/jobs', { signal }),
    refetchInterval: 10_000,
  });
}
