'use client';

import { useQuery } from '@tanstack/react-query';
import type {
  MixId,
  soundGroupsSchema,
  soundMapSchema,
  soundMixesSchema,
  soundTracksSchema,
} from '@/domain/contracts/sounds';
import { queryKeys } from './query-keys';
import { request } from './request';

const sounds = [...queryKeys.library, 'sounds'];

/** Every track that was listened to as a point. */
export function useSoundMap() {
  return useQuery({
    queryKey: [...sounds, 'map'],
    queryFn: ({ signal }) => request<typeof soundMapSchema>('/api/sounds/map', { signal }),
  });
}

/** Groups of tracks that sound alike. */
export function useSoundGroups() {
  return useQuery({
    queryKey: [...sounds, 'groups'],
    queryFn: ({ signal }) => request<typeof soundGroupsSchema>('/api/sounds/groups', { signal }),
  });
}

/** The mixes there is music for. */
export function useMixes() {
  return useQuery({
    queryKey: [...sounds, 'mixes'],
    queryFn: ({ signal }) => request<typeof soundMixesSchema>('/api/sounds/mixes', { signal }),
  });
}

/** The tracks of a mix. */
export function useMix(id: MixId) {
  return useQuery({
    queryKey: [...sounds, 'mixes', id],
    queryFn: ({ signal }) => request<typeof soundTracksSchema>(`/api/sounds/mixes/${id}`, { signal }),
  });
}

/** Tracks that lead from one to another by sound; asks once both ends are chosen. */
export function useSoundPath(from: string | null, to: string | null) {
  return useQuery({
    queryKey: [...sounds, 'path', from, to],
    enabled: from !== null && to !== null,
    queryFn: ({ signal }) =>
      request<typeof soundTracksSchema>('/api/sounds/path', { query: { from, to }, signal }),
  });
}
