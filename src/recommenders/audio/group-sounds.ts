import { type Rng, shuffled } from '@/domain/rng';
import { cosineDistances, kMedoids, meanSilhouette } from '../clustering/k-medoids';

/** Groups are found on so many tracks at most, the others join the nearest (CLARA, Kaufman & Rousseeuw 1990). */
const SAMPLE = 1500;
const [FEWEST_GROUPS, MOST_GROUPS] = [3, 24];
/** A group of fewer tracks on average is no group. */
const TRACKS_A_GROUP = 6;
/** Starts for each number of groups: the best is kept. */
const STARTS = 2;
/** More groups must be this much clearer: many small ones always look a little better. */
const LEAST_GAIN = 0.005;

export interface SoundGroups {
  /** Index of each group's medoid, largest group first. */
  medoids: number[];
  /** Group of each track. */
  groupOf: Int32Array;
  /** Of the sample, -1 .. 1. */
  silhouette: number;
}

/**
 * Groups tracks that sound alike: k-medoids over the cosine of their embeddings, with the number of groups whose silhouette
 * is clearest.
 * @param embeddings of length one
 * @returns null for so few tracks that there is nothing to group
 */
export function groupSounds(embeddings: readonly Float32Array[], rng: Rng): SoundGroups | null {
  const most = Math.min(MOST_GROUPS, Math.floor(embeddings.length / TRACKS_A_GROUP));
  if (most < FEWEST_GROUPS) return null;
  const all = Array.from(embeddings, (_, i) => i);
  const sample = all.length > SAMPLE ? shuffled(all, rng).slice(0, SAMPLE) : all;
  const distances = cosineDistances(sample.map((i) => embeddings[i]!));
  let best: { medoids: number[]; silhouette: number } | undefined;
  for (let k = FEWEST_GROUPS; k <= most; k++) {
    const starts = Array.from({ length: STARTS }, () => kMedoids(distances, k, rng));
    const { medoids, groupOf } = starts.reduce((a, b) => (b.cost < a.cost ? b : a));
    const silhouette = meanSilhouette(distances, groupOf, k);
    if (!best || silhouette > best.silhouette + LEAST_GAIN) best = { medoids, silhouette };
  }
  const { medoids, silhouette } = best!;
  return {
    ...assign(
      embeddings,
      medoids.map((i) => sample[i]!),
    ),
    silhouette,
  };
}

/** Every track to its nearest medoid; groups in the order of their size. */
function assign(embeddings: readonly Float32Array[], medoids: number[]): Omit<SoundGroups, 'silhouette'> {
  const nearest = embeddings.map((embedding) => {
    let [group, likeness] = [0, Number.NEGATIVE_INFINITY];
    for (const [k, medoid] of medoids.entries()) {
      const other = embeddings[medoid]!;
      let dot = 0;
      for (let i = 0; i < embedding.length; i++) dot += embedding[i]! * other[i]!;
      if (dot > likeness) [group, likeness] = [k, dot];
    }
    return group;
  });
  const sizes = new Int32Array(medoids.length);
  for (const group of nearest) sizes[group]!++;
  const order = medoids.map((_, k) => k).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(medoids.length);
  for (const [place, group] of order.entries()) rank[group] = place;
  return {
    medoids: order.map((group) => medoids[group]!),
    groupOf: Int32Array.from(nearest, (group) => rank[group]!),
  };
}
