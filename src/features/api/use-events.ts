'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { z } from 'zod';
import type { jobListSchema } from '@/domain/contracts/admin';
import { hearLive, hearLiveMissed, onLive } from '@/features/live/live-events';
import { shareEvents } from '@/features/live/share-events';
import { probe } from '@/features/offline/reach';
import { queryKeys } from './query-keys';
import { isChangingPlaylist } from './use-playlists';

/** Library events come by the dozen while a scan runs: lists are read again at most this often. */
const LIBRARY_REFRESH_MS = 2_000;
const names = [
  'jobs',
  'library',
  'discover',
  'mixes',
  'session',
  'feedback',
  'playlist',
  'missed',
  'here',
] as const;

/**
 * Listens to /api/events while mounted and keeps the cache in step with the server; what is not of the cache comes out at
 * `onLive`. Mount once, in a layout.
 */
export function useEvents(userId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => (userId ? listen(client, userId) : undefined), [client, userId]);
}

function listen(client: QueryClient, userId: string): () => void {
  let refresh: ReturnType<typeof setTimeout> | undefined;
  const invalidate = (queryKey: readonly string[]) => void client.invalidateQueries({ queryKey });
  const readAgain = () => {
    void client.invalidateQueries();
    hearLiveMissed();
  };
  const hear: Record<(typeof names)[number], (data: unknown) => void> = {
    jobs: (data) => {
      if (data)
        client.setQueryData<z.infer<typeof jobListSchema>>(
          queryKeys.jobs,
          data as z.infer<typeof jobListSchema>,
        );
    },
    library: () => {
      refresh ??= setTimeout(() => {
        refresh = undefined;
        invalidate(queryKeys.library);
        invalidate(queryKeys.me);
        invalidate(queryKeys.admin);
        // What a list says of itself depends on what is known and whether music is still coming in.
        invalidate(queryKeys.discover);
      }, LIBRARY_REFRESH_MS);
    },
    discover: () => {
      invalidate(queryKeys.discover);
      invalidate(queryKeys.me);
    },
    mixes: () => invalidate(queryKeys.tasteMixes),
    session: hearLive,
    feedback: hearLive,
    playlist: hearLive,
    missed: readAgain,
    // Only says that the line is alive.
    here: () => {},
  };
  const endPlaylists = onLive('playlist', ({ id }) => {
    // A change of our own that is on its way is read when it has arrived.
    if (isChangingPlaylist(client, id)) return;
    invalidate([...queryKeys.playlists, id]);
    void client.invalidateQueries({ queryKey: queryKeys.playlists, exact: true });
  });
  const endEvents = shareEvents(userId, {
    path: '/api/events',
    names,
    onEvent: (name, data) => hear[name as (typeof names)[number]](parseJson(data)),
    onReopened: readAgain,
    // The first to notice that the server is gone.
    onLost: () => void probe(),
  });
  return () => {
    clearTimeout(refresh);
    endPlaylists();
    endEvents();
  };
}

function parseJson(text: string): z.infer<typeof jobListSchema> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
