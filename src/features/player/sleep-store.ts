'use client';

import { create } from 'zustand';

/** When the music is to stop: not, at a moment (milliseconds of the monotonic clock), or with the track that plays. */
export type Sleep = { kind: 'off' } | { kind: 'at'; endsAtMs: number } | { kind: 'track' };

/** The sleep timer, and how many whole minutes are left of it. */
export const useSleep = create<{ sleep: Sleep; minutesLeft: number }>(() => ({
  sleep: { kind: 'off' },
  minutesLeft: 0,
}));

/** Whether the player is to stop where this track ends. */
export const stopsAfterTrack = (): boolean => useSleep.getState().sleep.kind === 'track';
