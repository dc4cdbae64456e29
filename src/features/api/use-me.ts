'use client';

import { useQuery } from '@tanstack/react-query';
import { meSchema } from '@/domain/contracts/accounts';
import { queryKeys } from './query-keys';
import { request } from './request';

/** Who is signed in. An `ApiError` of status 401 when nobody is. */
export function useMe() {
  return useQuery({
    queryKey: queryKeys.me,
    queryFn: ({ signal }) => request('/api/me', { schema: meSchema, signal }),
  });
}
