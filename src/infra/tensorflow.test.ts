import type { Tensor4D } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTensorflow, type Tensorflow } from './tensorflow';

let tf: Tensorflow;
beforeAll(async () => {
  tf = (await loadTensorflow()).tf;
});

/** Slow and obviously right: the derivative of sum(conv(x, w) * dy) by each weight and each input. */
function gradientsByDefinition(
  x: number[][][][],
  w: number[][][][],
  dy: number[][][][],
  stride: [number, number],
  top: number,
  left: number,
) {
  const dx = x.map((image) => image.map((row) => row.map((pixel) => pixel.map(() => 0))));
  const dw = w.map((row) => row.map((column) => column.map((input) => input.map(() => 0))));
  for (const [b, image] of dy.entries())
    for (const [oy, row] of image.entries())
      for (const [ox, pixel] of row.entries())
        for (const [o, d] of pixel.entries())
          for (const [i, line] of w.entries())
            for (const [j, taps] of line.entries())
              for (const [c, outputs] of taps.entries()) {
                const [y, z] = [oy * stride[0] + i - top, ox * stride[1] + j - left];
                const value = x[b]![y]?.[z]?.[c];
                if (value === undefined) continue;
                dw[i]![j]![c]![o]! += value * d;
                dx[b]![y]![z]![c]! += outputs[o]! * d;
              }
  return { dx, dw };
}

describe('loadTensorflow', () => {
  it('never gives the slow cpu backend', async () => {
    const { backend } = await loadTensorflow();
    expect(['tensorflow', 'wasm']).toContain(backend);
    expect(tf.getBackend()).toBe(backend);
  });

  it.each([
    { input: [2, 1, 12, 3], filter: [1, 5, 3, 4], stride: [1, 1], pad: 'same', top: 0, left: 2 },
    { input: [3, 6, 7, 2], filter: [3, 2, 2, 5], stride: [1, 1], pad: 'valid', top: 0, left: 0 },
    { input: [2, 1, 12, 3], filter: [1, 5, 3, 4], stride: [1, 2], pad: 'same', top: 0, left: 1 },
    { input: [2, 8, 9, 2], filter: [3, 3, 2, 3], stride: [2, 3], pad: 'valid', top: 0, left: 0 },
  ] as const)('trains convolutions: gradients of $input by $filter, stride $stride, $pad', (shape) => {
    const stride: [number, number] = [...shape.stride];
    const x = tf.randomNormal([...shape.input], 0, 1, 'float32', 1) as Tensor4D;
    const w = tf.randomNormal([...shape.filter], 0, 1, 'float32', 2) as Tensor4D;
    const convolve = (a: Tensor4D, b: Tensor4D) => tf.conv2d(a, b, stride, shape.pad);
    const dy = tf.randomNormal(convolve(x, w).shape, 0, 1, 'float32', 3) as Tensor4D;
    const expected = gradientsByDefinition(
      x.arraySync(),
      w.arraySync(),
      dy.arraySync(),
      stride,
      shape.top,
      shape.left,
    );
    const [dx, dw] = tf.grads((a, b) => convolve(a as Tensor4D, b as Tensor4D))([x, w], dy);
    expect(tf.sub(dx!, tf.tensor(expected.dx)).abs().max().dataSync()[0]).toBeLessThan(1e-4);
    expect(tf.sub(dw!, tf.tensor(expected.dw)).abs().max().dataSync()[0]).toBeLessThan(1e-4);
  });
});
