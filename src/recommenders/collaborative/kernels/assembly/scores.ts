import { sum } from '../../../kernels/assembly/sum';
import { dot, rowOf } from './vectors';

/** Scores of rows `from` to `to` of F for one query: scores[r] = F[r] · q. */
export function scoreRows(
  factors: usize,
  query: usize,
  stride: i32,
  from: i32,
  to: i32,
  scores: usize,
): void {
  const bytes = (<usize>stride) << 2;
  let row = from;
  let f = factors + (<usize>from) * bytes;
  // Four rows at a time share the loads of the query.
  for (; row + 4 <= to; row += 4) {
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    let c = f32x4.splat(0);
    let d = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      const q = v128.load(query + k);
      const at = f + k;
      a = f32x4.add(a, f32x4.mul(q, v128.load(at)));
      b = f32x4.add(b, f32x4.mul(q, v128.load(at + bytes)));
      c = f32x4.add(c, f32x4.mul(q, v128.load(at + 2 * bytes)));
      d = f32x4.add(d, f32x4.mul(q, v128.load(at + 3 * bytes)));
    }
    const to = scores + ((<usize>row) << 2);
    store<f32>(to, sum(a));
    store<f32>(to, sum(b), 4);
    store<f32>(to, sum(c), 8);
    store<f32>(to, sum(d), 12);
    f += bytes << 2;
  }
  for (; row < to; row++) {
    store<f32>(scores + ((<usize>row) << 2), dot(f, query, stride));
    f += bytes;
  }
}

/** Scores of some rows of F for one query: scores[k] = F[rows[k]] · q. */
export function scoreSome(
  factors: usize,
  query: usize,
  stride: i32,
  rows: usize,
  count: i32,
  scores: usize,
): void {
  const bytes = (<usize>stride) << 2;
  let k = 0;
  for (; k + 4 <= count; k += 4) {
    const first = rowOf(factors, rows, k, stride);
    const second = rowOf(factors, rows, k + 1, stride);
    const third = rowOf(factors, rows, k + 2, stride);
    const fourth = rowOf(factors, rows, k + 3, stride);
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    let c = f32x4.splat(0);
    let d = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const q = v128.load(query + at);
      a = f32x4.add(a, f32x4.mul(q, v128.load(first + at)));
      b = f32x4.add(b, f32x4.mul(q, v128.load(second + at)));
      c = f32x4.add(c, f32x4.mul(q, v128.load(third + at)));
      d = f32x4.add(d, f32x4.mul(q, v128.load(fourth + at)));
    }
    const to = scores + ((<usize>k) << 2);
    store<f32>(to, sum(a));
    store<f32>(to, sum(b), 4);
    store<f32>(to, sum(c), 8);
    store<f32>(to, sum(d), 12);
  }
  for (; k < count; k++)
    store<f32>(scores + ((<usize>k) << 2), dot(rowOf(factors, rows, k, stride), query, stride));
}
