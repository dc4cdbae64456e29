import { sum } from '../../../kernels/assembly/sum';

/**
 * Outputs of a polyphase filter: output n lies at input `n · from / to`, and is the dot product of the inputs round it
 * with the filter of the nearest phase.
 *
 * @param inputs floats, the first of which is input `start`
 * @param filters phases + 1 filters of `taps` floats, a multiple of 8
 * @param first number of the first output
 * @param outputs count floats
 */
export function resample(
  inputs: usize,
  start: f64,
  filters: usize,
  taps: i32,
  phases: i32,
  from: f64,
  to: f64,
  first: f64,
  count: i32,
  outputs: usize,
): void {
  const bytes = (<usize>taps) << 2;
  const before = <f64>((taps >> 1) - 1);
  for (let n = 0; n < count; n++) {
    const position = ((first + <f64>n) * from) / to;
    const whole = Math.floor(position);
    const phase = <usize>Math.floor((position - whole) * <f64>phases + 0.5);
    let filter = filters + phase * bytes;
    let input = inputs + ((<usize>(whole - before - start)) << 2);
    const end = filter + bytes;
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    while (filter < end) {
      a = f32x4.add(a, f32x4.mul(v128.load(filter), v128.load(input)));
      b = f32x4.add(b, f32x4.mul(v128.load(filter, 16), v128.load(input, 16)));
      filter += 32;
      input += 32;
    }
    store<f32>(outputs + ((<usize>n) << 2), sum(f32x4.add(a, b)));
  }
}
