import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distances } from '../clustering/k-medoids';
import { distasteOf } from './distaste';
import {
  findDistasteNeighbourhoods,
  neighbourhoodOf,
  steerDistastes,
  timesOfRefusals,
} from './distaste-neighbourhoods';

/** Tracks on a line from 0 to 1: as far apart as their places. */
const onALine = (places: readonly number[]): Distances => ({
  size: places.length,
  values: Float32Array.from(places.flatMap((a) => places.map((b) => Math.abs(a - b)))),
});
const refused = (strengths: readonly number[]) =>
  strengths.map((strength, k) => ({ trackId: `track ${k}`, strength }));

const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
const strengthsOf = (size: number) => Array.from({ length: size }, (_, k) => 1 / (1 + k));

describe('neighbourhoods of what was turned down', () => {
  it('are of what is alike, and a lone one is its own', () => {
    const found = findDistasteNeighbourhoods(refused([0.9, 0.5, 0.4, 0.3]), onALine([0, 0.9, 0.01, 0.5]));
    expect(found.map(({ members }) => members)).toEqual([[0, 2], [1], [3]]);
    expect(found[1]).toEqual({ middle: 1, members: [1], strength: 0.5 });
    expect(findDistasteNeighbourhoods([], onALine([]))).toEqual([]);
  });

  it('are stronger than the strongest of them, and strongest in their middle', () => {
    const [found] = findDistasteNeighbourhoods(refused([0.4, 0.4, 0.4]), onALine([0.1, 0.12, 0.14]));
    expect(found!.middle).toBe(1);
    expect(found!.strength).toBeGreaterThan(0.7);
    expect(found!.strength).toBeLessThan(1 - 0.6 ** 3);
  });

  it('hold each refusal once, strongest first', () => {
    fc.assert(
      fc.property(places, (line) => {
        const refusals = refused(strengthsOf(line.length));
        const found = findDistasteNeighbourhoods(refusals, onALine(line));
        const members = found.flatMap((one) => one.members);
        expect(members.toSorted((a, b) => a - b)).toEqual(line.map((_, k) => k));
        expect(found.map(({ strength }) => strength)).toEqual(
          found.map(({ strength }) => strength).toSorted((a, b) => b - a),
        );
        for (const { middle, members: own, strength } of found) {
          expect(own).toContain(middle);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
          expect(strength).toBeGreaterThanOrEqual(refusals[own[0]!]!.strength - 1e-9);
        }
      }),
    );
  });

  it('are found again by what is like them, and by nothing else', () => {
    const found = findDistasteNeighbourhoods(refused([0.9, 0.5, 0.4]), onALine([0, 0.9, 0.01]));
    expect(neighbourhoodOf(found, [0.9, 0.1, 0.9])).toBe(0);
    expect(neighbourhoodOf(found, [0.2, 0.8, 0.2])).toBe(1);
    expect(neighbourhoodOf(found, [0.6, 0.6, 0.6])).toBeNull();
    expect(neighbourhoodOf([], [])).toBeNull();
  });
});

describe('a wish for them', () => {
  const wish = fc.option(
    fc.record({ weight: fc.double({ min: 0, max: 2, noNaN: true }), isMuted: fc.boolean() }),
  );

  it('changes nothing, to the last digit, where nothing is asked', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (line, isNamed) => {
        const refusals = refused(strengthsOf(line.length));
        const found = findDistasteNeighbourhoods(refusals, onALine(line));
        const steered = steerDistastes(found, () => (isNamed ? { weight: 1, isMuted: false } : null));
        const times = timesOfRefusals(steered, line.length);
        for (const at of line) {
          const likeness = line.map((place) => 1 - Math.abs(place - at));
          expect(distasteOf(refusals, likeness, times)).toBe(distasteOf(refusals, likeness));
        }
      }),
    );
  });

  it('says of each neighbourhood what is then held against its middle by its own', () => {
    fc.assert(
      fc.property(places, fc.array(wish, { minLength: 12, maxLength: 12 }), (line, wishes) => {
        const refusals = refused(strengthsOf(line.length));
        const distances = onALine(line);
        const steered = steerDistastes(
          findDistasteNeighbourhoods(refusals, distances),
          (k) => wishes[k] ?? null,
        );
        const times = timesOfRefusals(steered, line.length);
        for (const { middle, members, strength, wish: own } of steered) {
          const held = distasteOf(
            members.map((member) => refusals[member]!),
            members.map((member) => 1 - distances.values[middle * distances.size + member]!),
            members.map((member) => times[member]!),
          );
          expect(strength).toBeCloseTo(held, 9);
          if (own?.isMuted) expect(strength).toBe(0);
        }
      }),
    );
  });
});
