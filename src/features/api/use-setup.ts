'use client';

import { useQuery } from '@tanstack/react-query';
import type { setupSchema } from '@/domain/contracts/accounts';
import { queryKeys } from './query-keys';
import { request } from './request';

/** Whether anyone has an account yet, and how one is made. Known before signing in. */
export function useSetup() {
  return useQuery({
    queryKey: queryKeys.setup,
    queryFn: ({ signal }) => request<typeof setupSchema>('/api/setup', { signal }),
    staleTime: 0,
  });
}
