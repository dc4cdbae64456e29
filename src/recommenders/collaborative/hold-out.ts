import { type Rng, shuffled } from '@/domain/rng';
import { keepObservations, type SparseRows } from './sparse-rows';

/** Little, for what suits the training here is to suit one on all data; enough to tell settings apart. */
const SHARE = 0.1;
/** Users with fewer groups of items say too little to be asked about them. */
const FEWEST_GROUPS = 5;

/** Observations to learn from, and what was taken out of them. */
export interface HeldOut {
  train: SparseRows;
  /** For each user the items they want that were taken out; none for users who are not asked. */
  heldOut: number[][];
  /** How many users are asked. */
  users: number;
}

/**
 * Takes a tenth of what they want, and one thing at least, from some users, to ask a model about it. A track's artist is
 * an item too and would give the track away, so what belongs to one artist goes together, with what was said against it.
 *
 * @param groupOf the group of each item; items of one group are held out together
 * @param mostUsers so many are asked at most, by chance
 */
export function holdOut(
  byUser: SparseRows,
  groupOf: (item: number) => number,
  mostUsers: number,
  rng: Rng,
): HeldOut {
  const { rows, offsets, indices, targets } = byUser;
  const wantedGroups = (user: number) => {
    const groups = new Set<number>();
    for (let k = offsets[user]!; k < offsets[user + 1]!; k++)
      if (targets[k]! > 0.5) groups.add(groupOf(indices[k]!));
    return [...groups];
  };
  const able: number[] = [];
  for (let user = 0; user < rows; user++) if (wantedGroups(user).length >= FEWEST_GROUPS) able.push(user);
  const asked = new Set(shuffled(able, rng).slice(0, mostUsers));
  const heldOut: number[][] = Array.from({ length: rows }, () => []);
  const isKept = new Uint8Array(indices.length).fill(1);
  for (let user = 0; user < rows; user++) {
    if (!asked.has(user)) continue;
    const groups = wantedGroups(user);
    const taken = new Set(shuffled(groups, rng).slice(0, Math.max(1, Math.round(SHARE * groups.length))));
    for (let k = offsets[user]!; k < offsets[user + 1]!; k++) {
      if (!taken.has(groupOf(indices[k]!))) continue;
      isKept[k] = 0;
      if (targets[k]! > 0.5) heldOut[user]!.push(indices[k]!);
    }
  }
  return { train: keepObservations(byUser, isKept), heldOut, users: asked.size };
}
