'use client';

import { chosenTracks } from '@words/library-lists';
import { useCallback, useMemo } from 'react';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { errorMessage } from '@/features/api/error-message';
import { playTracks, toggle } from '@/features/player/player-controls';
import { usePlayer } from '@/features/player/use-player';
import type { Places } from '../lists/use-places';
import type { CollectionPlayback } from '../use-collection-playback';

/** So much of the list goes into the queue: what stands before the track that was pressed, and what follows it. */
const [BEFORE, AFTER] = [50, 450];

/** As `useCollectionPlayback`, for a list that is too long to be played whole. */
export function useListPlayback({ at, load, total }: Places<Track>, list: string): CollectionPlayback {
  const { currentTrackId, currentSource, isPlaying } = usePlayer();
  const isCurrent = currentSource?.kind === 'library' && currentSource.id === list;
  const start = useCallback(
    async (index: number, shuffle?: boolean) => {
      const from = Math.max(0, index - BEFORE);
      try {
        const tracks = await load(from, Math.min(total, index + AFTER));
        // The place may be another track's by now: the list has changed since it was drawn.
        const wanted = at(index)?.id;
        const found = tracks.findIndex(({ id }) => id === wanted);
        playTracks(tracks, {
          startIndex: found === -1 ? index - from : found,
          source: { kind: 'library', id: list },
          ...(shuffle !== undefined && { shuffle }),
        });
      } catch (error) {
        toast(chosenTracks.notPlayed, { tone: 'error', description: errorMessage(error) });
      }
    },
    [at, load, total, list],
  );
  return useMemo(
    () => ({
      currentTrackId,
      isPlaying,
      isCurrent,
      press: (index) => {
        if (currentTrackId !== null && at(index)?.id === currentTrackId) toggle();
        else void start(index);
      },
      toggle: () => (isCurrent ? toggle() : void start(0, false)),
      shuffle: () => void start(Math.floor(Math.random() * total), true),
    }),
    [currentTrackId, isPlaying, isCurrent, at, start, total],
  );
}
