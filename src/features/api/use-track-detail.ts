'use client';

import { useQuery } from '@tanstack/react-query';
import type { trackDetailSchema } from '@/domain/contracts/library';
import { queryKeys } from './query-keys';
import { request } from './request';

/** One track with its analysis; idle while `trackId` is null. */
export function useTrackDetail(trackId: string | null) {
  return useQuery({
    queryKey: queryKeys.track(trackId ?? ''),
    queryFn: ({ signal }) => request<typeof trackDetailSchema>(`/api/tracks/${trackId}`, { signal }),
    enabled: trackId !== null,
    staleTime: 5 * 60_000,
  });
}
