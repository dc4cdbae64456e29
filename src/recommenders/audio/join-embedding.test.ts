import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import {
  alignParts,
  EMBEDDING_SIZE,
  JOINED_SIZE,
  type Joining,
  joinEmbedding,
  joiningShapes,
  partsOf,
  type SoundParts,
} from './join-embedding';

const numbers = (count: number, seed: string | number) => {
  const rng = createRng(seed);
  return Float32Array.from({ length: count }, () => rng() - 0.5);
};
const joining = Object.fromEntries(
  Object.entries(joiningShapes).map(([name, shape]) => {
    const values = numbers(
      shape.reduce((size, side) => size * side, 1),
      name,
    );
    return [name, name.endsWith('Deviation') ? values.map((value) => Math.abs(value) + 0.1) : values];
  }),
) as Joining;
const sound = (seed: number): SoundParts => ({
  patches: [numbers(40, seed), numbers(40, seed + 0.5)],
  timbre: numbers(24, seed),
  gaussian: numbers(210, seed),
  tempogram: numbers(2240, seed),
  stereo: numbers(10, seed),
  chroma: numbers(12, seed).map(Math.abs),
});

describe('joinEmbedding', () => {
  it('is the projection of the parts, of length one', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const aligned = alignParts(sound(seed), joining);
        const projected = Array.from({ length: EMBEDDING_SIZE }, (_, k) =>
          aligned.reduce(
            (sum, value, i) =>
              sum +
              (value - joining['joining/mean'][i]!) * joining['joining/matrix'][i * EMBEDDING_SIZE + k]!,
            0,
          ),
        );
        const embedding = joinEmbedding(sound(seed), joining);
        expect(Math.hypot(...embedding)).toBeCloseTo(1, 5);
        for (const [k, value] of projected.entries())
          expect(embedding[k]).toBeCloseTo(value / Math.hypot(...projected), 5);
      }),
      { numRuns: 10 },
    );
  });

  it('gives every part the same length whatever the sound, and one odd value no say', () => {
    const lengths = (parts: SoundParts) =>
      Object.values(partsOf(alignParts(parts, joining))).map((part) => Math.hypot(...part));
    const usual = lengths(sound(1));
    for (const [i, share] of [0.7, 0.3, 0.8, 0.6, 0.3, 0.3].entries())
      expect(usual[i]! ** 2).toBeCloseTo(share, 6);
    expect(lengths(sound(2))).toEqual(usual.map((length) => expect.closeTo(length, 6)));
    const at = (value: number) => {
      const parts = sound(1);
      const timbre = Float32Array.from(parts.timbre, (old, i) => (i === 0 ? value : old));
      return joinEmbedding({ ...parts, timbre }, joining);
    };
    expect(at(1e3)).toEqual(at(1e6));
  });

  it('has a direction also for silence', () => {
    const nothing = {
      patches: [],
      timbre: new Float32Array(24),
      gaussian: new Float32Array(210),
      tempogram: new Float32Array(2240),
      stereo: new Float32Array(10),
      chroma: new Float32Array(12),
    };
    expect(alignParts(nothing, joining)).toHaveLength(JOINED_SIZE);
    expect(joinEmbedding(nothing, joining).every(Number.isFinite)).toBe(true);
  });
});
