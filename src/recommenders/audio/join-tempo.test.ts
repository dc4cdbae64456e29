import { clicks, rhythmOf } from '@tests/fixtures/click-track';
import { describe, expect, it } from 'vitest';
import { joinTempo } from './join-tempo';
import { SLOWEST_BPM, TEMPO_CLASSES } from './tempogram';

/** A network that is sure of one tempo. */
const sureOf = (bpm: number) =>
  Float32Array.from({ length: TEMPO_CLASSES }, (_, i) => (i + SLOWEST_BPM === Math.round(bpm) ? 1 : 0));
const joined = (samples: Float32Array, seconds: number, network?: Float32Array) =>
  joinTempo({ rhythm: rhythmOf(samples), durationMs: seconds * 1000 }, network);

describe('joinTempo', () => {
  it.each([
    [96, 48],
    [96, 192],
    [140, 70],
  ])('lets the network say which multiple of the pulse is the beat: %d heard as %d', (pulse, beat) => {
    const { tempoBpm } = joined(clicks(pulse), 20, sureOf(beat));
    expect(Math.abs(tempoBpm / beat - 1)).toBeLessThan(0.04);
  });

  it('does not let it say a tempo at which nothing repeats', () => {
    const { tempoBpm } = joined(clicks(100), 20, sureOf(113));
    expect(Math.abs(tempoBpm / 113 - 1)).toBeGreaterThan(0.04);
  });

  it.each([
    [87, 8],
    [124, 16],
    [171, 16],
  ])('gives a loop at %d BPM of %d beats whole beats', (bpm, beats) => {
    const seconds = (beats * 60) / bpm;
    const { tempoBpm } = joined(clicks(bpm, seconds), seconds);
    const held = (tempoBpm * seconds) / 60;
    expect(held).toBeCloseTo(Math.round(held), 6);
    expect(Math.abs(tempoBpm / bpm - 1)).toBeLessThan(0.04);
  });

  it('is not sure of a moment', () => {
    expect(joined(clicks(120, 1), 1).confidence).toBeLessThan(0.2);
  });
});
