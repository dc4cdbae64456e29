import { solveCholesky } from './cholesky';

/**
 * Which items are had together: for each item j the `most` items c with the largest x_j·x_c / |x_c|, the first `near` of
 * them the nearest, with x_j·x_c. Users are added in their order, so that x_j·x_c and x_c·x_j are the same number.
 * Threads take chunks of items from a shared counter. Observations of the users who have j, once for each: Σ n_u² in all.
 *
 * @param byItem offsets, indices and values > 0 of the users of each item; byUser the same of the items of each user
 * @param norms |x_c| of each item
 * @param counts becomes the number of items found for each item
 * @param others becomes their indices, `most` for each item
 * @param products becomes x_j·x_c in the same places
 * @param scratch 3 · items floats
 */
export function findNeighbours(
  itemOffsets: usize,
  itemIndices: usize,
  itemValues: usize,
  userOffsets: usize,
  userIndices: usize,
  userValues: usize,
  norms: usize,
  items: i32,
  near: i32,
  most: i32,
  counts: usize,
  others: usize,
  products: usize,
  chunk: i32,
  counter: usize,
  stop: usize,
  scratch: usize,
): void {
  const row = (<usize>items) << 2;
  const sums = scratch;
  const touched = sums + row;
  const likeness = touched + row;
  memory.fill(sums, 0, row);
  while (atomic.load<i32>(stop) == 0) {
    const first = atomic.add<i32>(counter, chunk);
    if (first >= items) return;
    for (let j = first; j < min(first + chunk, items); j++) {
      let found = addProducts(
        j,
        itemOffsets,
        itemIndices,
        itemValues,
        userOffsets,
        userIndices,
        userValues,
        sums,
        touched,
      );
      for (let k = 0; k < found; k++) {
        const c = (<usize>load<u32>(touched + ((<usize>k) << 2))) << 2;
        store<f32>(likeness + ((<usize>k) << 2), load<f32>(sums + c) / load<f32>(norms + c));
      }
      const all = found;
      if (found > most) {
        bringLargestFirst(likeness, touched, found, most);
        found = most;
      }
      if (found > near) bringLargestFirst(likeness, touched, found, near);
      store<i32>(counts + ((<usize>j) << 2), found);
      const to = ((<usize>j) * (<usize>most)) << 2;
      for (let k = 0; k < found; k++) {
        const at = (<usize>k) << 2;
        const c = load<u32>(touched + at);
        store<u32>(others + to + at, c);
        store<f32>(products + to + at, load<f32>(sums + ((<usize>c) << 2)));
      }
      for (let k = 0; k < all; k++) store<f32>(sums + ((<usize>load<u32>(touched + ((<usize>k) << 2))) << 2), 0);
    }
  }
}

/** x_j·x_c of all c that share a user with j, into zeros. @returns how many there are, j itself not counted */
function addProducts(
  j: i32,
  itemOffsets: usize,
  itemIndices: usize,
  itemValues: usize,
  userOffsets: usize,
  userIndices: usize,
  userValues: usize,
  sums: usize,
  touched: usize,
): i32 {
  let found = 0;
  const end = load<u32>(itemOffsets + ((<usize>j) << 2), 4);
  for (let k = load<u32>(itemOffsets + ((<usize>j) << 2)); k < end; k++) {
    const user = (<usize>load<u32>(itemIndices + ((<usize>k) << 2))) << 2;
    const value = load<f32>(itemValues + ((<usize>k) << 2));
    const last = load<u32>(userOffsets + user, 4);
    for (let l = load<u32>(userOffsets + user); l < last; l++) {
      const c = load<u32>(userIndices + ((<usize>l) << 2));
      if (c == <u32>j) continue;
      const product = value * load<f32>(userValues + ((<usize>l) << 2));
      // Too small for float32.
      if (product == 0) continue;
      const at = sums + ((<usize>c) << 2);
      const before = load<f32>(at);
      if (before == 0) {
        store<u32>(touched + ((<usize>found) << 2), c);
        found++;
      }
      store<f32>(at, before + product);
    }
  }
  return found;
}

/**
 * Puts the `wanted` largest keys first, with what belongs to them, in no particular order (Hoare's selection). Equal
 * keys are told apart by what belongs to them, so that the choice does not depend on the order they come in.
 */
function bringLargestFirst(keys: usize, values: usize, count: i32, wanted: i32): void {
  let from = 0;
  let to = count - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    const pivotKey = load<f32>(keys + ((<usize>middle) << 2));
    const pivotValue = load<u32>(values + ((<usize>middle) << 2));
    let i = from;
    let j = to;
    while (i <= j) {
      while (isBefore(keys, values, i, pivotKey, pivotValue)) i++;
      while (isAfter(keys, values, j, pivotKey, pivotValue)) j--;
      if (i <= j) {
        swap(keys, i, j);
        swap(values, i, j);
        i++;
        j--;
      }
    }
    if (wanted - 1 <= j) to = j;
    else if (wanted - 1 >= i) from = i;
    else return;
  }
}

// @ts-ignore: decorator
@inline
function isBefore(keys: usize, values: usize, k: i32, key: f32, value: u32): bool {
  const own = load<f32>(keys + ((<usize>k) << 2));
  return own > key || (own == key && load<u32>(values + ((<usize>k) << 2)) < value);
}

// @ts-ignore: decorator
@inline
function isAfter(keys: usize, values: usize, k: i32, key: f32, value: u32): bool {
  const own = load<f32>(keys + ((<usize>k) << 2));
  return own < key || (own == key && load<u32>(values + ((<usize>k) << 2)) > value);
}

// @ts-ignore: decorator
@inline
function swap(array: usize, i: i32, j: i32): void {
  const a = array + ((<usize>i) << 2);
  const b = array + ((<usize>j) << 2);
  const kept = load<u32>(a);
  store<u32>(a, load<u32>(b));
  store<u32>(b, kept);
}

/**
 * Predicts each item from its nearest by ridge regression: (G_NN + λI) b = G_Nj with what findNeighbours left of
 * G = XᵀX. Threads take chunks of items from a shared counter.
 *
 * @param norms |x_c| of each item
 * @param weights becomes b, `near` for each item, in the order of its first others
 * @param scratch `items` ints of 0, then near² + 2 near floats, with near a multiple of 8
 */
export function weighNeighbours(
  norms: usize,
  items: i32,
  near: i32,
  most: i32,
  ridge: f32,
  counts: usize,
  others: usize,
  products: usize,
  weights: usize,
  chunk: i32,
  counter: usize,
  stop: usize,
  scratch: usize,
): void {
  const places = scratch;
  const matrix = places + ((<usize>items) << 2);
  const right = matrix + ((<usize>(near * near)) << 2);
  const pivots = right + ((<usize>near) << 2);
  memory.fill(places, 0, (<usize>items) << 2);
  while (atomic.load<i32>(stop) == 0) {
    const first = atomic.add<i32>(counter, chunk);
    if (first >= items) return;
    for (let j = first; j < min(first + chunk, items); j++) {
      const own = ((<usize>j) * (<usize>most)) << 2;
      const count = min(near, load<i32>(counts + ((<usize>j) << 2)));
      if (count == 0) continue;
      const size = (count + 7) & ~7;
      const bytes = (<usize>size) << 2;
      memory.fill(matrix, 0, (<usize>size) * bytes);
      memory.fill(right, 0, bytes);
      memory.copy(right, products + own, (<usize>count) << 2);
      for (let k = 0; k < size; k++) {
        let held: f32 = 1;
        if (k < count) {
          const c = (<usize>load<u32>(others + own + ((<usize>k) << 2))) << 2;
          store<i32>(places + c, k + 1);
          const norm = load<f32>(norms + c);
          held = norm * norm + ridge;
        }
        store<f32>(matrix + (<usize>k) * (bytes + 4), held);
      }
      for (let k = 0; k < count; k++) {
        const c = load<u32>(others + own + ((<usize>k) << 2));
        const from = ((<usize>c) * (<usize>most)) << 2;
        const end = from + ((<usize>load<i32>(counts + ((<usize>c) << 2))) << 2);
        for (let at = from; at < end; at += 4) {
          const place = load<i32>(places + ((<usize>load<u32>(others + at)) << 2)) - 1;
          if (place < 0) continue;
          // One of two may have the other among its most: either way both cells get the product.
          const value = load<f32>(products + at);
          store<f32>(matrix + (<usize>k) * bytes + ((<usize>place) << 2), value);
          store<f32>(matrix + (<usize>place) * bytes + ((<usize>k) << 2), value);
        }
      }
      solveCholesky(matrix, right, pivots, size);
      memory.copy(weights + (((<usize>j) * (<usize>near)) << 2), right, (<usize>count) << 2);
      for (let k = 0; k < count; k++)
        store<i32>(places + ((<usize>load<u32>(others + own + ((<usize>k) << 2))) << 2), 0);
    }
  }
}
