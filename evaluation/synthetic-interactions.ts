import { createRng } from '@/domain/rng';
import { createSparseRows, type SparseRows } from '@/recommenders/collaborative/sparse-rows';

/** How strongly activity and popularity are bundled: the share r^skew of the way is reached by the part r. */
const USER_SKEW = 1.8;
const ITEM_SKEW = 2.6;

/**
 * Listening in which few users play much, few items are played by many, and users of a circle share their items: enough
 * like the real thing for cost and memory. Pairs drawn twice become one, so a little less than `count` remain.
 */
export function syntheticInteractions(users: number, items: number, count: number, seed = 1): SparseRows {
  const rng = createRng(seed);
  const rows = new Uint32Array(count);
  const columns = new Uint32Array(count);
  const circles = Math.max(1, Math.round(Math.sqrt(items) / 4));
  for (let k = 0; k < count; k++) {
    const user = Math.floor(users * rng() ** USER_SKEW);
    const rank = Math.floor((items / circles) * rng() ** ITEM_SKEW);
    const circle = rng() < 0.7 ? user % circles : Math.floor(rng() * circles);
    rows[k] = user;
    columns[k] = Math.min(items - 1, rank * circles + circle);
  }
  const confidences = new Float32Array(count).fill(1);
  const targets = new Float32Array(count).fill(1);
  const merged = createSparseRows(users, items, { rows, columns, confidences, targets });
  merged.confidences.fill(1);
  return merged;
}
