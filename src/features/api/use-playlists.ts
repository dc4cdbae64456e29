'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { toast } from '@/components/ui/toast';
import {
  type PlaylistChange,
  type PlaylistDetail,
  playlistCreatedSchema,
  playlistDetailSchema,
  playlistsSchema,
} from '@/domain/contracts/playlists';
import { errorMessage } from './error-message';
import { queryKeys } from './query-keys';
import { request } from './request';

const keyOf = (id: string) => [...queryKeys.playlists, id];

/** The listener's playlists, the last changed first. */
export function usePlaylists() {
  return useQuery({
    queryKey: queryKeys.playlists,
    queryFn: ({ signal }) => request('/api/playlists', { schema: playlistsSchema, signal }),
  });
}

/** One playlist with its tracks. */
export function usePlaylist(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => request(`/api/playlists/${id}`, { schema: playlistDetailSchema, signal }),
  });
}

/** Makes a playlist; answers with its id. */
export function useCreatePlaylist() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; trackIds: string[] }) =>
      request('/api/playlists', { method: 'POST', body, schema: playlistCreatedSchema }),
    onError: (error) =>
      toast('The playlist was not made', { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}

/** Adds tracks behind the last of a playlist. */
export function useAddToPlaylist() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, trackIds }: { id: string; trackIds: string[] }) =>
      request(`/api/playlists/${id}/tracks`, { method: 'POST', body: { trackIds } }),
    onError: (error) => toast('It was not added', { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}

/** Renames a playlist, or orders or empties it: shown at once, taken back where the server refuses. */
export function useChangePlaylist(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, entries }: Partial<Pick<PlaylistDetail, 'name' | 'entries'>>) => {
      const body: PlaylistChange = { name, trackIds: entries?.map(({ track }) => track.id) };
      return request(`/api/playlists/${id}`, { method: 'PATCH', body });
    },
    // One change after the other: the last one wins, here and there.
    scope: { id: `playlist ${id}` },
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: keyOf(id) });
      const before = client.getQueryData<PlaylistDetail>(keyOf(id));
      if (before) client.setQueryData(keyOf(id), { ...before, ...change });
      return before;
    },
    onError: (error, _change, before) => {
      client.setQueryData(keyOf(id), before);
      toast('The playlist was not changed', { tone: 'error', description: errorMessage(error) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}

/** Deletes a playlist. */
export function useDeletePlaylist(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(`/api/playlists/${id}`, { method: 'DELETE' }),
    onSuccess: () => client.removeQueries({ queryKey: keyOf(id) }),
    onError: (error) =>
      toast('The playlist was not deleted', { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists, exact: true }),
  });
}
