'use client';

import type { Track } from '@/domain/contracts/library';
import type { PlaySource } from '@/domain/contracts/listening';
import { usePlayer } from '@/features/player/use-player';

/** Playback as one list of tracks sees it. */
export interface CollectionPlayback {
  currentTrackId: string | null;
  isPlaying: boolean;
  /** What plays was started from this list. */
  isCurrent: boolean;
  /** Plays the list from this row, or pauses and goes on where it is the row that plays. */
  press: (index: number) => void;
  /** Plays the list from its beginning, or pauses and goes on where it is what plays. */
  toggle: () => void;
  shuffle: () => void;
}

/**
 * Ties a list of tracks to the player.
 * @param source names the list in the play reports; two lists of the same source count as one
 */
export function useCollectionPlayback(tracks: readonly Track[], source: PlaySource): CollectionPlayback {
  const { currentTrackId, currentSource, isPlaying, playTracks, toggle } = usePlayer();
  const isCurrent =
    currentSource !== null && currentSource.kind === source.kind && currentSource.id === source.id;
  return {
    currentTrackId,
    isPlaying,
    isCurrent,
    press: (index) => {
      if (tracks[index] && tracks[index].id === currentTrackId) toggle();
      else playTracks(tracks, { startIndex: index, source });
    },
    toggle: () => {
      if (isCurrent) toggle();
      else playTracks(tracks, { source, shuffle: false });
    },
    shuffle: () => playTracks(tracks, { source, shuffle: true }),
  };
}
