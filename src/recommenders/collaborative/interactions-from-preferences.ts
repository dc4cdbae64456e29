import type { Preference } from './preference-from-history';
import { createSparseRows, type SparseRows } from './sparse-rows';

/** Everybody's preferences as the matrix to factorise, with the names of its rows and columns. */
export interface Interactions {
  byUser: SparseRows;
  userKeys: string[];
  itemKeys: string[];
}

/**
 * Numbers the users and items and builds the matrix. A user without preferences keeps a row, so that their factors
 * exist (as zeros).
 * @param listeners key of each user ("user:<id>", "community:<id>") with their preferences; keys differ
 * @param knownItems items to have a row in any case, such as every track of the library
 */
export function interactionsFromPreferences(
  listeners: Iterable<readonly [key: string, preferences: readonly Preference[]]>,
  knownItems: Iterable<string> = [],
): Interactions {
  const rowOf = new Map<string, number>();
  const itemRow = (item: string) => {
    const known = rowOf.get(item);
    if (known !== undefined) return known;
    rowOf.set(item, rowOf.size);
    return rowOf.size - 1;
  };
  for (const item of knownItems) itemRow(item);
  const userKeys: string[] = [];
  const rows: number[] = [];
  const columns: number[] = [];
  const confidences: number[] = [];
  const targets: number[] = [];
  for (const [key, preferences] of listeners) {
    for (const { item, confidence, target } of preferences) {
      rows.push(userKeys.length);
      columns.push(itemRow(item));
      confidences.push(confidence);
      targets.push(target);
    }
    userKeys.push(key);
  }
  const byUser = createSparseRows(userKeys.length, rowOf.size, { rows, columns, confidences, targets });
  return { byUser, userKeys, itemKeys: [...rowOf.keys()] };
}
