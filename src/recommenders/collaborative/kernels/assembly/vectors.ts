import { sum } from '../../../kernels/assembly/sum';

/** Dot product of two vectors of `size` floats, a multiple of 8. */
// @ts-ignore: decorator
@inline
export function dot(x: usize, y: usize, size: i32): f32 {
  let a = f32x4.splat(0);
  let b = f32x4.splat(0);
  const end = x + ((<usize>size) << 2);
  while (x < end) {
    a = f32x4.add(a, f32x4.mul(v128.load(x), v128.load(y)));
    b = f32x4.add(b, f32x4.mul(v128.load(x, 16), v128.load(y, 16)));
    x += 32;
    y += 32;
  }
  return sum(f32x4.add(a, b));
}

/** y += scale · x, `size` floats, a multiple of 8. */
// @ts-ignore: decorator
@inline
export function addScaled(y: usize, x: usize, scale: f32, size: i32): void {
  const s = f32x4.splat(scale);
  const end = x + ((<usize>size) << 2);
  while (x < end) {
    v128.store(y, f32x4.add(v128.load(y), f32x4.mul(s, v128.load(x))));
    v128.store(y, f32x4.add(v128.load(y, 16), f32x4.mul(s, v128.load(x, 16))), 16);
    x += 32;
    y += 32;
  }
}

/** to := scale · from, `size` floats, a multiple of 8. */
// @ts-ignore: decorator
@inline
export function copyScaled(to: usize, from: usize, scale: f32, size: i32): void {
  const s = f32x4.splat(scale);
  const end = from + ((<usize>size) << 2);
  while (from < end) {
    v128.store(to, f32x4.mul(s, v128.load(from)));
    v128.store(to, f32x4.mul(s, v128.load(from, 16)), 16);
    from += 32;
    to += 32;
  }
}

/** The row of H that the k-th observation is about. */
// @ts-ignore: decorator
@inline
export function rowOf(fixed: usize, indices: usize, k: i32, stride: i32): usize {
  return fixed + (((<usize>load<u32>(indices + ((<usize>k) << 2))) * (<usize>stride)) << 2);
}
