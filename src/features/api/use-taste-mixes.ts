'use client';

import { useQuery } from '@tanstack/react-query';
import type { tasteMixDetailSchema, tasteMixesSchema } from '@/domain/contracts/taste';
import { queryKeys } from './query-keys';
import { request } from './request';

const mixes = [...queryKeys.taste, 'mixes'];

/** A mix of each of the listener's tastes. */
export function useTasteMixes() {
  return useQuery({
    queryKey: mixes,
    queryFn: ({ signal }) => request<typeof tasteMixesSchema>('/api/taste/mixes', { signal }),
  });
}

/** One of them with its tracks; the same all day. */
export function useTasteMix(id: string) {
  return useQuery({
    queryKey: [...mixes, id],
    queryFn: ({ signal }) => request<typeof tasteMixDetailSchema>(`/api/taste/mixes/${id}`, { signal }),
  });
}
