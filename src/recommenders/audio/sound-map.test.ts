import { describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { layoutSoundMap, type MapPlace } from './sound-map';

const unit = (vector: Float32Array) => vector.map((value) => value / Math.hypot(...vector));
/** Four bundles of sounds, one after the other. */
function library(size: number): Float32Array[] {
  const rng = createRng('library');
  const centres = Array.from({ length: 4 }, () => Float32Array.from({ length: 64 }, () => normal(rng)));
  return Array.from({ length: size }, (_, i) =>
    unit(centres[i % 4]!.map((value) => value + 0.5 * normal(rng))),
  );
}
const nowhere = (embeddings: Float32Array[]) => embeddings.map(() => null);
const apart = (a: MapPlace, b: MapPlace) => Math.hypot(a.x - b.x, a.y - b.y);

describe('layoutSoundMap', { timeout: 60_000 }, () => {
  it('puts what sounds alike together, in the unit square', () => {
    const embeddings = library(120);
    const places = layoutSoundMap(embeddings, nowhere(embeddings), createRng('map'));
    for (const { x, y } of places) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(1);
    }
    const right = places.filter((place, i) => {
      const others = places.map((other, k) => ({ k, far: k === i ? 9 : apart(place, other) }));
      return others.sort((a, b) => a.far - b.far)[0]!.k % 4 === i % 4;
    });
    expect(right.length).toBeGreaterThan(115);
  });

  it('stays where it was when a few tracks come, and puts them among their like', () => {
    const embeddings = library(120);
    const before = layoutSoundMap(
      embeddings.slice(0, 100),
      nowhere(embeddings).slice(0, 100),
      createRng('map'),
    );
    const after = layoutSoundMap(embeddings, [...before, ...Array(20).fill(null)], createRng('other'));
    expect(after.slice(0, 100)).toEqual(before);
    for (let i = 100; i < 120; i++) {
      const centre = (group: number) => {
        const own = before.filter((_, k) => k % 4 === group);
        return {
          x: own.reduce((sum, { x }) => sum + x / own.length, 0),
          y: own.reduce((sum, { y }) => sum + y / own.length, 0),
        };
      };
      const nearest = [0, 1, 2, 3].sort(
        (a, b) => apart(after[i]!, centre(a)) - apart(after[i]!, centre(b)),
      )[0];
      expect(nearest).toBe(i % 4);
    }
  });

  it('drawn anew, lies as it did, not turned or mirrored', () => {
    const embeddings = library(120);
    const before = layoutSoundMap(
      embeddings.slice(0, 50),
      nowhere(embeddings).slice(0, 50),
      createRng('map'),
    );
    const after = layoutSoundMap(embeddings, [...before, ...Array(70).fill(null)], createRng('other'));
    // Groups keep their side of the middle more often than chance would have it.
    const middle = (places: MapPlace[], of: number, axis: 'x' | 'y') =>
      places.filter((_, i) => i % 4 === of).reduce((sum, place) => sum + place[axis] - 0.5, 0);
    const agreement = [0, 1, 2, 3].reduce(
      (sum, group) =>
        sum +
        middle(before, group, 'x') * middle(after, group, 'x') +
        middle(before, group, 'y') * middle(after, group, 'y'),
      0,
    );
    expect(agreement).toBeGreaterThan(0);
  });

  it.each([0, 1, 2, 3, 4, 5, 9])('has a place for each of %i tracks', (size) => {
    const embeddings = library(size);
    const places = layoutSoundMap(embeddings, nowhere(embeddings), createRng('map'));
    expect(places).toHaveLength(size);
    for (const { x, y } of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});
