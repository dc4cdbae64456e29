import type { Rng } from '@/domain/rng';
import { type Distances, kMedoids, meanSilhouette } from '../clustering/k-medoids';

/** One of a listener's tastes. */
export interface TasteCentre {
  /** Index of the anchor in the middle of it. */
  medoid: number;
  /** Indices of its anchors, those nearest to the medoid first. */
  members: number[];
  /** Its part of what the listener cares for; those of all sum to 1. */
  share: number;
}

const MOST_CENTRES = 5;
/** With fewer anchors to a centre there is no telling a taste from a whim. */
const ANCHORS_A_CENTRE = 4;
/** Groups less clear than this are one taste with shades (Kaufman & Rousseeuw 1990 call .25 the least structure). */
const LEAST_SILHOUETTE = 0.2;
/** More centres must be this much clearer. */
const LEAST_GAIN = 0.02;
const STARTS = 3;
/** Likeness in which belonging to a taste falls by e. */
const SOFTNESS = 0.12;
/** So many of its nearest members speak for a taste. */
const SPEAKERS = 3;

/**
 * Finds what a listener's anchors, the tracks that stand for what they care for, have in common: k-medoids over the
 * distances of all signals together, with the number of groups whose silhouette is clearest; one where none is clear.
 * PinnerSage (Pal et al. 2020) has shown for pins what holds for music: one average of several tastes is none of them.
 *
 * @param distances between the anchors, each 0 .. 1
 * @param weights how much the listener cares for each, > 0
 * @returns largest share first; none without anchors
 */
export function findTasteCentres(distances: Distances, weights: readonly number[], rng: Rng): TasteCentre[] {
  const { size } = distances;
  if (size === 0) return [];
  const most = Math.min(MOST_CENTRES, Math.floor(size / ANCHORS_A_CENTRE));
  let best = { ...kMedoids(distances, 1, rng), silhouette: LEAST_SILHOUETTE - LEAST_GAIN };
  for (let k = 2; k <= most; k++) {
    const starts = Array.from({ length: STARTS }, () => kMedoids(distances, k, rng));
    const grouping = starts.reduce((a, b) => (b.cost < a.cost ? b : a));
    const silhouette = meanSilhouette(distances, grouping.groupOf, k);
    if (silhouette >= best.silhouette + LEAST_GAIN) best = { ...grouping, silhouette };
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return best.medoids
    .map((medoid, group): TasteCentre => {
      const distanceTo = (point: number) => distances.values[medoid * size + point]!;
      const members = Array.from({ length: size }, (_, point) => point)
        .filter((point) => best.groupOf[point] === group)
        .sort((a, b) => distanceTo(a) - distanceTo(b) || a - b);
      return { medoid, members, share: members.reduce((sum, point) => sum + weights[point]!, 0) / total };
    })
    .sort((a, b) => b.share - a.share || a.medoid - b.medoid);
}

/**
 * To which of the tastes a track belongs: the softmax of its mean likeness to the three members of each that it is most
 * like. Sums to 1.
 *
 * @param likeness to each anchor, 0 .. 1
 */
export function tastesOfTrack(centres: readonly TasteCentre[], likeness: ArrayLike<number>): number[] {
  const near = centres.map(({ members }) => {
    const best = members
      .map((member) => likeness[member]!)
      .sort((a, b) => b - a)
      .slice(0, SPEAKERS);
    return best.reduce((sum, value) => sum + value, 0) / best.length;
  });
  const most = Math.max(...near);
  const odds = near.map((value) => Math.exp((value - most) / SOFTNESS));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}
