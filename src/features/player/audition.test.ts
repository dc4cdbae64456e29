import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Track } from '@/domain/contracts/library';
import { endAudition, seekAudition, toggleAudition, useAudition } from './audition';
import { playTracks, seekTo, toggle } from './player-controls';
import { usePlayerStore } from './player-store';

const loads: { src: string; positionMs: number }[] = [];
vi.mock('./audio-engine', () => ({
  AudioEngine: class {
    load(load: { src: string; positionMs: number }) {
      loads.push(load);
    }
    preload() {}
    play() {}
    pause() {}
    seek() {}
    setVolume() {}
    unload() {}
  },
}));

const track = (id: string, durationMs = 200_000) =>
  ({ id, title: id, durationMs, loudnessLufs: -14, isMissing: false, genres: [] as string[] }) as Track;
const listened = track('listened');
const known = track('known');
const fresh = track('fresh');
const player = usePlayerStore.getState;

describe('an audition', () => {
  beforeEach(() => {
    endAudition('card');
    playTracks([listened, fresh, known]);
    seekTo(30_000);
    loads.length = 0;
  });

  it('leaves the queue as it is, silences the player meanwhile, and lets it go on where it was', () => {
    const { queue } = player();
    toggleAudition('card', known);
    expect(player().isPlaying).toBe(false);
    toggleAudition('card', fresh);
    endAudition('card');
    expect(player()).toMatchObject({ isPlaying: true, positionMs: 30_000 });
    expect(player().queue).toBe(queue);
    // Only the two that were compared were loaded.
    expect(loads.map(({ src }) => src)).toEqual(['/api/tracks/known/stream', '/api/tracks/fresh/stream']);
  });

  it('passes from one to the other at the same moment, unless that is all but over', () => {
    toggleAudition('card', known);
    seekAudition('card', known, 80_000);
    toggleAudition('card', fresh);
    toggleAudition('card', track('short', 85_000));
    expect(loads.map(({ positionMs }) => positionMs)).toEqual([0, 80_000, 0]);
  });

  it('stays silent where the listener paused it', () => {
    toggleAudition('card', known);
    toggleAudition('card', known);
    expect(useAudition.getState().isPlaying).toBe(false);
    endAudition('card');
    expect(player().isPlaying).toBe(false);
  });

  it('gives way to the player', () => {
    toggleAudition('card', known);
    toggle();
    expect(player().isPlaying).toBe(true);
    expect(useAudition.getState().track).toBeNull();
  });

  it('is ended by its own comparison only', () => {
    toggleAudition('card', known);
    endAudition('another card');
    expect(useAudition.getState()).toMatchObject({ of: 'card', isPlaying: true });
  });
});
