'use client';

import { useQuery } from '@tanstack/react-query';
import type { tasteMixDetailSchema, tasteMixesSchema } from '@/domain/contracts/taste';
import { queryKeys } from './query-keys';
import { request } from './request';

const mixes = queryKeys.tasteMixes;
/** Where events do not come through. */
const ASK_AGAIN_MS = 10_000;

/** A mix of each of the listener's tastes; an event tells when those of today are there. */
export function useTasteMixes() {
  return useQuery({
    queryKey: mixes,
    queryFn: ({ signal }) => request<typeof tasteMixesSchema>('/api/taste/mixes', { signal }),
    refetchInterval: ({ state }) => (state.data?.isBeingMade ? ASK_AGAIN_MS : false),
  });
}

/** One of them with its tracks; the same all day. */
export function useTasteMix(id: string) {
  return useQuery({
    queryKey: [...mixes, id],
    queryFn: ({ signal }) => request<typeof tasteMixDetailSchema>(`/api/taste/mixes/${id}`, { signal }),
  });
}
