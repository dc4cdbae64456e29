'use client';

import * as controls from './player-controls';
import { selectEntry, usePlayerStore } from './player-store';

/**
 * The player as lists need it: what plays and the ways to play something else. Renders again when the track or
 * play/pause changes, not with the position. The controls never change.
 */
export function usePlayer() {
  const currentTrackId = usePlayerStore((state) => selectEntry(state)?.track.id ?? null);
  const currentSource = usePlayerStore((state) => selectEntry(state)?.source ?? null);
  const isPlaying = usePlayerStore((state) => state.isPlaying);
  return { currentTrackId, currentSource, isPlaying, ...controls };
}
