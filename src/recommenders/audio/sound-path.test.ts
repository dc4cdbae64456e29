import { expect, it } from 'vitest';
import { soundPath } from './sound-path';

/** Tracks on a quarter of a circle, in order of their angle, by artists in turn. */
const arc = Array.from({ length: 30 }, (_, i) => {
  const angle = ((Math.PI / 2) * i) / 29;
  return Float32Array.of(Math.cos(angle), Math.sin(angle));
});
const artistOf = (index: number) => `artist ${index % 7}`;

it('goes from one end to the other in even steps', () => {
  expect(soundPath(arc, (i) => `artist ${i}`, { from: 0, to: 29 }, 6)).toEqual([0, 6, 12, 17, 23, 29]);
});

it('uses no track twice, and no artist twice in a row', () => {
  const path = soundPath(arc, artistOf, { from: 0, to: 29 }, 20);
  expect(new Set(path).size).toBe(20);
  for (let k = 1; k < path.length - 1; k++) expect(artistOf(path[k]!)).not.toBe(artistOf(path[k - 1]!));
});

it('is as long as there are tracks, and one track where both ends are the same', () => {
  expect(soundPath(arc.slice(0, 4), () => 'one artist', { from: 0, to: 3 }, 12)).toHaveLength(4);
  expect(soundPath(arc, artistOf, { from: 5, to: 5 }, 12)).toEqual([5]);
});
