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
 * @param confidenceOf weight of the file (such as a play count) -> confidence of the observation
 */
export function splitInteractions(
  file: InteractionFile,
  holdout: number,
  confidenceOf: (weight: number) => number,
  rng: Rng,
): Split {
  const rowsOf: number[][] = Array.from({ length: file.users }, () => []);
  file.user.forEach((user, row) => {
    rowsOf[user]!.push(row);
  });
  const kept: number[] = [];
  const heldOut = rowsOf.map((rows) => {
    const mixed = shuffled(rows, rng);
    const held = Math.min(mixed.length - 1, Math.round(mixed.length * holdout));
    kept.push(...mixed.slice(held));
    return mixed.slice(0, held).map((row) => file.item[row]!);
  });
  const train = createSparseRows(file.users, file.items, {
    rows: kept.map((row) => file.user[row]!),
    columns: kept.map((row) => file.item[row]!),
    confidences: kept.map((row) => confidenceOf(file.weight[row]!)),
    targets: new Uint8Array(kept.length).fill(1),
  });
  return { train, heldOut };
}
