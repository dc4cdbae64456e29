'use client';

import { useQuery } from '@tanstack/react-query';
import type { rediscoverSchema } from '@/domain/contracts/rediscover';
import { queryKeys } from './query-keys';
import { request } from './request';

/** Loved tracks that have been quiet for long; the same all day. */
export function useRediscover() {
  return useQuery({
    queryKey: [...queryKeys.library, 'rediscover'],
    queryFn: ({ signal }) => request<typeof rediscoverSchema>('/api/rediscover', { signal }),
  });
}
