import { expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import {
  alignParts,
  EMBEDDING_SIZE,
  JOINED_SIZE,
  type SoundParts,
} from '@/recommenders/audio/join-embedding';
import { fitJoining } from './fit-joining';

const rng = createRng('joining');
const numbers = (count: number, scale: (i: number) => number) =>
  Float32Array.from({ length: count }, (_, i) => scale(i) * normal(rng));
const examples: SoundParts[] = Array.from({ length: 120 }, () => ({
  patches: [numbers(40, (i) => 1 / (1 + i))],
  timbre: numbers(24, (i) => 5 / (1 + i)),
  tempogram: numbers(2240, (i) => 1 / (1 + i)),
  stereo: numbers(10, () => 1),
}));

it('finds directions that are independent, the largest first, and takes most of their differences in size away', () => {
  const joining = fitJoining(examples);
  const aligned = examples.map((example) => alignParts(example, joining));
  const mean = joining['joining/mean'];
  for (let i = 0; i < JOINED_SIZE; i += 100)
    expect(mean[i]).toBeCloseTo(aligned.reduce((sum, row) => sum + row[i]!, 0) / aligned.length, 6);
  const matrix = joining['joining/matrix'];
  const column = (k: number) =>
    aligned.map((row) =>
      row.reduce((sum, value, i) => sum + (value - mean[i]!) * matrix[i * EMBEDDING_SIZE + k]!, 0),
    );
  const columns = [0, 1, 2, 10, 40, EMBEDDING_SIZE - 1].map(column);
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const sizes = columns.map((values) => Math.sqrt(dot(values, values)));
  for (const [i, a] of columns.entries())
    for (const [k, b] of columns.entries())
      if (i !== k) expect(Math.abs(dot(a, b)) / (sizes[i]! * sizes[k]!)).toBeLessThan(1e-4);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  // A direction of unit length would show the size itself: what is seen is its power of 0.4, for the largest the whole of it.
  const lengths = [0, 1, 2, 10, 40, EMBEDDING_SIZE - 1].map((k) =>
    Math.sqrt(
      Array.from({ length: JOINED_SIZE }, (_, i) => matrix[i * EMBEDDING_SIZE + k]! ** 2).reduce(
        (a, b) => a + b,
      ),
    ),
  );
  for (const [k, size] of sizes.entries()) {
    const whole = size / lengths[k]!;
    expect(size / sizes[0]!).toBeCloseTo((whole / sizes[0]!) ** 0.4, 4);
  }
});

it('refuses too few examples', () => {
  expect(() => fitJoining(examples.slice(0, 64))).toThrow('64 examples are too few');
});
