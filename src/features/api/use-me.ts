'use client';

import { useQuery } from '@tanstack/react-query';
import type { Me, meSchema } from '@/domain/contracts/accounts';
import { queryKeys } from './query-keys';
import { request } from './request';

/** Asks the server who is signed in. */
export const fetchMe = (signal?: AbortSignal) => request<typeof meSchema>('/api/me', { signal });

/**
 * Who is signed in. An `ApiError` of status 401 when nobody is.
 * @param pollMs how often to ask anew, given what is known; false or left out: only when something says so
 */
export function useMe(pollMs?: (me: Me | undefined) => number | false) {
  return useQuery({
    queryKey: queryKeys.me,
    queryFn: ({ signal }) => fetchMe(signal),
    refetchInterval: (query) => pollMs?.(query.state.data) ?? false,
  });
}
