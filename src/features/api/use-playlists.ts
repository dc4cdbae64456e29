'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { playlistFailures } from '@words/playlists';
import type { z } from 'zod';
import { toast } from '@/components/ui/toast';
import { changeEntries, type EntryChange } from '@/domain/change-entries';
import {
  type newPlaylistSchema,
  type PlaylistChange,
  type PlaylistDetail,
  playlistCreatedSchema,
  playlistDetailSchema,
  playlistsSchema,
  smartSummariesSchema,
} from '@/domain/contracts/playlists';
import { errorMessage } from './error-message';
import { queryKeys } from './query-keys';
import { request } from './request';

/** How often to look what others did to a playlist that is everyone's. */
const OTHERS_MS = 15_000;

const keyOf = (id: string) => [...queryKeys.playlists, id];

/** The listener's playlists and those that others share, the last changed first. */
export function usePlaylists() {
  return useQuery({
    queryKey: queryKeys.playlists,
    queryFn: ({ signal }) => request('/api/playlists', { schema: playlistsSchema, signal }),
  });
}

/** What the smart ones find at this moment, by id; apart from the list, which need not wait for it. */
export function useSmartSummaries({ enabled }: { enabled: boolean }) {
  return useQuery({
    queryKey: [...queryKeys.playlists, 'smart'],
    enabled,
    queryFn: ({ signal }) => request('/api/playlists/smart', { schema: smartSummariesSchema, signal }),
    select: ({ items }) => new Map(items.map((summary) => [summary.id, summary])),
  });
}

/** One playlist with its tracks; a smart one is found anew each time it is opened. */
export function usePlaylist(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => request(`/api/playlists/${id}`, { schema: playlistDetailSchema, signal }),
    // Others may be changing it, and the rules of a smart one may find something else by now.
    refetchOnMount: 'always',
    refetchInterval: ({ state: { data } }) => (data?.sharing === 'collaborative' ? OTHERS_MS : false),
  });
}

/** Makes a playlist; answers with its id. */
export function useCreatePlaylist() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof newPlaylistSchema>) =>
      request('/api/playlists', { method: 'POST', body, schema: playlistCreatedSchema }),
    onError: (error) => toast(playlistFailures.notMade, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}

/** Adds tracks behind the last of a playlist. */
export function useAddToPlaylist() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, trackIds }: { id: string; trackIds: string[] }) =>
      request(`/api/playlists/${id}/tracks`, { method: 'POST', body: { trackIds } }),
    onError: (error) => toast(playlistFailures.notAdded, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}

/** Renames, describes or shares a playlist, or changes its rules: words are shown at once, and taken back where the server refuses. */
export function useChangePlaylist(id: string) {
  return useShownAtOnce(id, {
    send: (body: Omit<PlaylistChange, 'trackIds'>) =>
      request(`/api/playlists/${id}`, { method: 'PATCH', body }),
    show: (playlist, { name, description, sharing }) => ({
      ...playlist,
      name: name ?? playlist.name,
      description: description ?? playlist.description,
      sharing: sharing ?? playlist.sharing,
    }),
  });
}

/** Moves, takes out or puts back entries: shown at once, and taken back where the server refuses. */
export function useChangeEntries(id: string) {
  return useShownAtOnce(id, {
    send: (change: EntryChange<PlaylistDetail['entries'][number]>) => {
      const entryIds = change.entries.map((entry) => entry.id);
      const body = change.kind === 'move' ? { entryIds, beforeId: change.beforeId } : { entryIds };
      const path = { move: 'move', remove: 'removal', restore: 'restoration' }[change.kind];
      return request(`/api/playlists/${id}/entries/${path}`, { method: 'POST', body });
    },
    show: (playlist, change) => ({ ...playlist, entries: changeEntries(playlist.entries, change) }),
  });
}

function useShownAtOnce<Change>(
  id: string,
  {
    send,
    show,
  }: {
    send: (change: Change) => Promise<unknown>;
    show: (playlist: PlaylistDetail, change: Change) => PlaylistDetail;
  },
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    // One change after the other.
    scope: { id: `playlist ${id}` },
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: keyOf(id) });
      const before = client.getQueryData<PlaylistDetail>(keyOf(id));
      if (before) client.setQueryData(keyOf(id), show(before, change));
      return before;
    },
    onError: (error, _change, before) => {
      client.setQueryData(keyOf(id), before);
      toast(playlistFailures.notChanged, { tone: 'error', description: errorMessage(error) });
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
      toast(playlistFailures.notDeleted, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists, exact: true }),
  });
}

/** Brings back a playlist that was deleted. */
export function useRestorePlaylist(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(`/api/playlists/${id}/restoration`, { method: 'POST' }),
    onError: (error) =>
      toast(playlistFailures.notBroughtBack, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}

/** Copies a playlist as it is now into a plain one of the listener; answers with its id. */
export function useKeepPlaylist(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(`/api/playlists/${id}/copy`, { method: 'POST', schema: playlistCreatedSchema }),
    onError: (error) => toast(playlistFailures.notKept, { tone: 'error', description: errorMessage(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.playlists }),
  });
}
