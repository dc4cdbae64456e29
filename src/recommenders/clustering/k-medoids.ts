import { type Rng, shuffled } from '@/domain/rng';

/** Points by their distances to each other, row by row. */
export interface Distances {
  size: number;
  /** `size` x `size`, symmetric, zero on the diagonal. */
  values: Float32Array;
}

export interface Clustering {
  /** Index of each group's medoid, the point with the least distance to its group. */
  medoids: number[];
  /** Which medoid each point is nearest to. */
  groupOf: Int32Array;
  /** Sum of the distances to the medoids. */
  cost: number;
}

/** Distances of unit vectors: 1 - cosine. */
export function cosineDistances(vectors: readonly Float32Array[]): Distances {
  const size = vectors.length;
  const values = new Float32Array(size * size);
  for (let i = 0; i < size; i++) {
    const a = vectors[i]!;
    for (let j = 0; j < i; j++) {
      const b = vectors[j]!;
      let dot = 0;
      for (let k = 0; k < a.length; k++) dot += a[k]! * b[k]!;
      values[i * size + j] = values[j * size + i] = Math.max(0, 1 - dot);
    }
  }
  return { size, values };
}

/**
 * k-medoids by FasterPAM (Schubert & Rousseeuw 2021): from random medoids, any swap of a medoid with another point that
 * lowers the cost is made at once, until none does. O(n²) a round.
 * @param k groups wanted; as many as there are points at most
 * @throws RangeError when k is not a whole number of at least 1
 */
export function kMedoids({ size, values }: Distances, k: number, rng: Rng): Clustering {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k is ${k}, not a whole number of at least 1`);
  const indices = Array.from({ length: size }, (_, i) => i);
  if (k === 1) return oneGroup({ size, values });
  const medoids = shuffled(indices, rng).slice(0, k);
  const state = new Nearest(values, size, medoids);
  const changes = new Float64Array(medoids.length);
  let sinceSwap = 0;
  for (let candidate = 0; sinceSwap < size && medoids.length < size; candidate = (candidate + 1) % size) {
    sinceSwap++;
    if (medoids.includes(candidate)) continue;
    const { slot, change } = state.bestSwap(candidate, changes);
    if (change > -1e-7) continue;
    medoids[slot] = candidate;
    state.assign();
    sinceSwap = 0;
  }
  const cost = state.near.reduce((sum, distance) => sum + distance, 0);
  return { medoids, groupOf: state.slot, cost };
}

/** One group has no second medoid to weigh against: the point with the least distance to all is in its middle. */
function oneGroup({ size, values }: Distances): Clustering {
  let medoid = 0;
  let cost = Number.POSITIVE_INFINITY;
  for (let candidate = 0; candidate < size; candidate++) {
    let sum = 0;
    for (let point = 0; point < size; point++) sum += values[candidate * size + point]!;
    if (sum < cost) [medoid, cost] = [candidate, sum];
  }
  return { medoids: size > 0 ? [medoid] : [], groupOf: new Int32Array(size), cost: size > 0 ? cost : 0 };
}

/** Each point's nearest and second nearest medoid. */
class Nearest {
  readonly slot: Int32Array;
  readonly near: Float64Array;
  private readonly second: Float64Array;
  private readonly removal: Float64Array;

  constructor(
    private readonly distances: Float32Array,
    private readonly size: number,
    private readonly medoids: readonly number[],
  ) {
    this.slot = new Int32Array(size);
    this.near = new Float64Array(size);
    this.second = new Float64Array(size);
    this.removal = new Float64Array(medoids.length);
    this.assign();
  }

  assign(): void {
    const { slot, near, second, removal, size, distances } = this;
    near.fill(Number.POSITIVE_INFINITY);
    second.fill(Number.POSITIVE_INFINITY);
    for (const [index, medoid] of this.medoids.entries()) {
      for (let point = 0; point < size; point++) {
        const distance = distances[medoid * size + point]!;
        if (distance < near[point]!) {
          second[point] = near[point]!;
          near[point] = distance;
          slot[point] = index;
        } else if (distance < second[point]!) second[point] = distance;
      }
    }
    removal.fill(0);
    for (let point = 0; point < size; point++) removal[slot[point]!]! += second[point]! - near[point]!;
  }

  /** The medoid that a point is best taken in place of, and what that does to the cost. */
  bestSwap(candidate: number, changes: Float64Array): { slot: number; change: number } {
    const { slot, near, second, size, distances } = this;
    changes.set(this.removal);
    let shared = 0;
    for (let point = 0; point < size; point++) {
      const distance = distances[candidate * size + point]!;
      if (distance < near[point]!) {
        shared += distance - near[point]!;
        changes[slot[point]!]! += near[point]! - second[point]!;
      } else if (distance < second[point]!) changes[slot[point]!]! += distance - second[point]!;
    }
    let best = 0;
    for (let index = 1; index < changes.length; index++) if (changes[index]! < changes[best]!) best = index;
    return { slot: best, change: changes[best]! + shared };
  }
}

/**
 * Mean silhouette of a grouping (Rousseeuw 1987): how much nearer points are to their own group than to the next, -1 .. 1.
 * Points that are alone in their group count 0.
 */
export function meanSilhouette({ size, values }: Distances, groupOf: Int32Array, groups: number): number {
  const counts = new Int32Array(groups);
  for (const group of groupOf) counts[group]!++;
  const sums = new Float64Array(groups);
  let total = 0;
  for (let point = 0; point < size; point++) {
    const own = groupOf[point]!;
    if (counts[own]! < 2) continue;
    sums.fill(0);
    for (let other = 0; other < size; other++) sums[groupOf[other]!]! += values[point * size + other]!;
    const within = sums[own]! / (counts[own]! - 1);
    let next = Number.POSITIVE_INFINITY;
    for (let group = 0; group < groups; group++) {
      if (group !== own && counts[group]! > 0) next = Math.min(next, sums[group]! / counts[group]!);
    }
    if (Number.isFinite(next) && Math.max(within, next) > 0)
      total += (next - within) / Math.max(within, next);
  }
  return size === 0 ? 0 : total / size;
}
