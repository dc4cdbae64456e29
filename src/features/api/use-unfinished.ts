'use client';

import { useQuery } from '@tanstack/react-query';
import type { unfinishedListSchema } from '@/domain/contracts/unfinished';
import { queryKeys } from './query-keys';
import { request } from './request';

/** Albums and playlists that the listener left off in the middle. */
export function useUnfinished() {
  return useQuery({
    queryKey: [...queryKeys.library, 'unfinished'],
    queryFn: ({ signal }) => request<typeof unfinishedListSchema>('/api/me/unfinished', { signal }),
    // Whoever comes back to the page has listened on since.
    refetchOnMount: 'always',
  });
}
