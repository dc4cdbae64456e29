'use client';

import { playbackFailure } from '@words/player-messages';
import { create } from 'zustand';
import { toast } from '@/components/ui/toast';
import type { Track } from '@/domain/contracts/library';
import { AudioEngine } from './audio-engine';
import { momentInOther } from './moment-in-other';
import { playbackGain } from './playback-gain';
import { pause, play } from './player-controls';
import { usePlayerStore } from './player-store';
import { streamUrl } from './stream-url';

type Audition = {
  /** The comparison it belongs to. */
  of: string | null;
  track: Track | null;
  isPlaying: boolean;
  positionMs: number;
};

const silent: Audition = { of: null, track: null, isPlaying: false, positionMs: 0 };

/**
 * Hearing tracks against one another, beside the player: its queue stays as it is and waits, paused where it was. What
 * is heard here is no play and, above all, no skip: nothing is reported.
 */
export const useAudition = create<Audition>(() => silent);

const get = useAudition.getState;
const set = useAudition.setState;

let instance: AudioEngine | null = null;
/** The player played when the audition began, and plays on after it. */
let hasInterrupted = false;

/** Plays or pauses a track of a comparison; coming from its other track, from the same moment on. */
export function toggleAudition(of: string, track: Track): void {
  const before = get();
  if (before.track?.id === track.id && before.of === of) {
    if (before.isPlaying) rest();
    else sound(track, before.positionMs, of);
    return;
  }
  sound(track, before.of === of ? momentInOther(before.positionMs, track.durationMs) : 0, of);
}

/** Goes to a moment of a track of a comparison; where the other one sounded, this one does now. */
export function seekAudition(of: string, track: Track, positionMs: number): void {
  const before = get();
  if (before.track?.id !== track.id || before.of !== of) {
    sound(track, positionMs, of);
    return;
  }
  set({ positionMs });
  engine().seek(positionMs);
}

/** The comparison is over. The player goes on if it was interrupted and the listener did not choose silence. */
export function endAudition(of: string): void {
  if (get().of !== of) return;
  const goesOn = hasInterrupted && get().isPlaying;
  silence();
  if (goesOn) play();
}

function sound(track: Track, positionMs: number, of: string): void {
  if (usePlayerStore.getState().isPlaying) {
    hasInterrupted = true;
    pause();
  }
  set({ of, track, positionMs, isPlaying: true });
  const { volume, isMuted } = usePlayerStore.getState();
  engine().setVolume(volume, isMuted);
  const gain = playbackGain(track);
  engine().load({ src: streamUrl(track, usePlayerStore.getState()), gain, positionMs, shouldPlay: true });
}

/** Silence that the listener chose: the player stays paused too. */
function rest(): void {
  hasInterrupted = false;
  set({ isPlaying: false });
  engine().pause();
}

function silence(): void {
  hasInterrupted = false;
  set(silent);
  instance?.unload();
}

function engine(): AudioEngine {
  if (instance) return instance;
  instance = new AudioEngine(
    {
      onSound: (positionMs) => set({ positionMs }),
      onSilence: (why) => {
        if (why === 'paused') set({ isPlaying: false });
      },
      onDuration: () => {},
      onEnded: () => endAudition(get().of ?? ''),
      onFailed: () => {
        const { track, of } = get();
        if (track) toast(playbackFailure.title(track.title), { tone: 'error' });
        endAudition(of ?? '');
      },
      onBlocked: () => set({ isPlaying: false }),
    },
    { joins: false },
  );
  // Whatever starts the player (a row, a key, the headset) ends the comparison; the volume is one for both.
  usePlayerStore.subscribe((state, before) => {
    if (state.isPlaying && !before.isPlaying && get().of !== null) silence();
    if (state.volume !== before.volume || state.isMuted !== before.isMuted)
      instance?.setVolume(state.volume, state.isMuted);
  });
  return instance;
}
