import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import {
  EMBEDDING_SIZE,
  JOINED_SIZE,
  type Joining,
  joinEmbedding,
  joiningShapes,
  type SoundParts,
} from '@/recommenders/audio/join-embedding';
import { fitJoining } from './fit-joining';

const rng = createRng('joining');
const numbers = (count: number, scale = 1) => Float32Array.from({ length: count }, () => scale * normal(rng));
const plus = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Float32Array.from(a, (value, i) => value + b[i]!);

const sound = (scale: (part: keyof SoundParts) => number): SoundParts => ({
  patches: [numbers(40, scale('patches'))],
  timbre: numbers(24, scale('timbre')),
  gaussian: numbers(210, scale('gaussian')),
  tempogram: numbers(2240, scale('tempogram')),
  stereo: numbers(10, scale('stereo')),
  chroma: numbers(12, 0.01).map((value) => 0.08 + value),
});
const changed = (of: SoundParts, by: SoundParts): SoundParts => ({
  patches: [plus(of.patches[0]!, by.patches[0]!)],
  timbre: plus(of.timbre, by.timbre),
  gaussian: plus(of.gaussian, by.gaussian),
  tempogram: plus(of.tempogram, by.tempogram),
  stereo: plus(of.stereo, by.stereo),
  chroma: of.chroma,
});
/** Recordings of two halves each, that differ from one another by `between` and from half to half by `within`. */
const recordings = (
  count: number,
  between: (part: keyof SoundParts) => number,
  within: (part: keyof SoundParts) => number,
) =>
  Array.from({ length: count }, () => {
    const whole = sound(between);
    return [changed(whole, sound(within)), changed(whole, sound(within))];
  });

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, i) => sum + value * b[i]!, 0);
function partnersFound(joining: Joining, halves: readonly SoundParts[][]): number {
  const embedded = halves.flat().map((half) => joinEmbedding(half, joining));
  const found = embedded.filter((own, i) => {
    const likeness = embedded.map((other, k) => (k === i ? Number.NEGATIVE_INFINITY : dot(own, other)));
    return likeness.indexOf(Math.max(...likeness)) === (i ^ 1);
  });
  return found.length / embedded.length;
}

describe('fitJoining', () => {
  it('listens to what stays the same in a recording, and not to what changes in it', {
    timeout: 30_000,
  }, () => {
    // The timbre tells recordings apart; the width and the distribution change with every half.
    const between = (part: keyof SoundParts) => (part === 'timbre' ? 1 : 0.01);
    const within = (part: keyof SoundParts) => (part === 'timbre' ? 0.5 : part === 'tempogram' ? 0.01 : 1);
    const joining = fitJoining(recordings(150, between, within));
    const judged = recordings(40, between, within);
    const byAll = fitJoining(recordings(150, between, within).map(([first]) => [first!]));
    expect(partnersFound(joining, judged)).toBeGreaterThan(0.9);
    expect(partnersFound(byAll, judged)).toBeLessThan(0.7);
  });

  it('has every tensor in its shape, whether recordings have halves or not', () => {
    const alone = recordings(
      140,
      () => 1,
      () => 0.1,
    ).map(([first]) => [first!]);
    const joining = fitJoining(alone);
    for (const [name, shape] of Object.entries(joiningShapes)) {
      const values = joining[name as keyof Joining];
      expect(values).toHaveLength(shape.reduce((size, side) => size * side));
      expect(values.every(Number.isFinite)).toBe(true);
    }
    expect(joining['joining/matrix']).toHaveLength(JOINED_SIZE * EMBEDDING_SIZE);
  });

  it('refuses too few sounds', () => {
    expect(() =>
      fitJoining(
        recordings(
          64,
          () => 1,
          () => 1,
        ),
      ),
    ).toThrow('128 sounds are too few');
  });
});
