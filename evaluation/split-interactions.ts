import type { Rng } from '@/domain/rng';
import { shuffled } from '@/domain/rng';
import { createSparseRows, type SparseRows } from '@/recommenders/collaborative/sparse-rows';
import type { InteractionFile } from './read-interactions';

/** Interactions to learn from, and the items each user is later asked about. */
export interface Split {
  train: SparseRows;
  /** Item numbers of each user. */
  heldOut: number[][];
}

/**
 * Splits each user's rows at random: the share `holdout` of them, rounded, is held out, but never all.
 * @param confidencesOf weights of the file (such as play counts) of what is kept of one user -> their confidences
 */
export function splitInteractions(
  file: InteractionFile,
  holdout: number,
  confidencesOf: (weights: readonly number[]) => readonly number[],
  rng: Rng,
): Split {
  const rowsOf: number[][] = Array.from({ length: file.users }, () => []);
  file.user.forEach((user, row) => {
    rowsOf[user]!.push(row);
  });
  const kept: number[] = [];
  const confidences: number[] = [];
  const heldOut = rowsOf.map((rows) => {
    const mixed = shuffled(rows, rng);
    const held = Math.min(mixed.length - 1, Math.round(mixed.length * holdout));
    const own = mixed.slice(held);
    kept.push(...own);
    confidences.push(...confidencesOf(own.map((row) => file.weight[row]!)));
    return mixed.slice(0, held).map((row) => file.item[row]!);
  });
  const train = createSparseRows(file.users, file.items, {
    rows: kept.map((row) => file.user[row]!),
    columns: kept.map((row) => file.item[row]!),
    confidences,
    targets: new Uint8Array(kept.length).fill(1),
  });
  return { train, heldOut };
}
