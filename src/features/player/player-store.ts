'use client';

import { create } from 'zustand';
import { currentEntry, emptyQueue, type PlayQueue } from '@/domain/play-queue';
import type { Levelling } from './playback-gain';
import type { KeptRates } from './playback-rate';
import type { PlayerEntry } from './player-entry';
import type { StreamQualities } from './stream-url';

/** All that the player shows. Changed only by the controls and by what the engine tells. */
export type PlayerState = StreamQualities & {
  queue: PlayQueue<PlayerEntry>;
  /** It plays, or will as soon as data is there. */
  isPlaying: boolean;
  isWaiting: boolean;
  positionMs: number;
  /** As the file says once it is open; before that as the library says. */
  durationMs: number;
  /** 0..1 as on the slider. */
  volume: number;
  isMuted: boolean;
  /** How loudness is evened out. */
  levelling: Levelling;
  /** How long one track fades into the next where they are no album in order; 0 is not at all. */
  crossfadeMs: number;
  /** How fast spoken tracks are heard. */
  rates: KeptRates;
};

const initialPlayerState: PlayerState = {
  queue: emptyQueue,
  isPlaying: false,
  isWaiting: false,
  positionMs: 0,
  durationMs: 0,
  volume: 0.9,
  isMuted: false,
  levelling: 'track',
  crossfadeMs: 0,
  rates: {},
  quality: 'original',
  mobileQuality: 'original',
};

export const usePlayerStore = create<PlayerState>(() => initialPlayerState);

/** The entry that plays or would play. */
export const selectEntry = (state: PlayerState): PlayerEntry | null => currentEntry(state.queue);
