import { normal, type Rng } from '@/domain/rng';
import { type Joining, joiningShapes } from './join-embedding';
import { networkShapes } from './network-shape';

/** A set of weights with what is needed to use it: `manifest` goes to JSON, `values` to one binary file (little endian). */
export interface NetworkWeights {
  manifest: NetworkManifest;
  values: Float32Array;
}

export interface NetworkManifest {
  /** Changes whenever embeddings are no longer comparable with older ones. */
  version: string;
  styles: string[];
  /** In the order of the values. */
  tensors: { name: string; shape: number[] }[];
  /** What the training measured; read by people and by the quality page. */
  metrics: Record<string, number>;
}

const sizeOf = (shape: number[]) => shape.reduce((size, side) => size * side, 1);

const shapesOf = (styles: readonly string[]): Record<string, number[]> => ({
  ...networkShapes(styles.length),
  ...joiningShapes,
});

/** Whether a tensor is fitted in one go after the network was trained. */
export const isFitted = (name: string): name is keyof Joining => name in joiningShapes;

/** Untrained weights by He et al. 2015: normal, variance 2 / inputs; biases zero, and what is fitted afterwards. */
export function initialWeights(styles: string[], rng: Rng): NetworkWeights {
  const tensors = Object.entries(shapesOf(styles)).map(([name, shape]) => ({ name, shape }));
  const values = new Float32Array(tensors.reduce((size, { shape }) => size + sizeOf(shape), 0));
  let at = 0;
  for (const { name, shape } of tensors) {
    const size = sizeOf(shape);
    const spread = shape.length === 1 || isFitted(name) ? 0 : Math.sqrt((2 * shape.at(-1)!) / size);
    for (let i = 0; i < size; i++) values[at++] = spread * normal(rng);
  }
  return { manifest: { version: 'untrained', styles, tensors, metrics: {} }, values };
}

/**
 * The tensors by name, as views on `values`.
 * @throws Error when the values do not fit the manifest, or the manifest does not fit this version of the network
 */
export function weightsByName({
  manifest,
  values,
}: NetworkWeights): Map<string, { shape: number[]; values: Float32Array }> {
  const expected = shapesOf(manifest.styles);
  const byName = new Map<string, { shape: number[]; values: Float32Array }>();
  let at = 0;
  for (const { name, shape } of manifest.tensors) {
    if (String(expected[name]) !== String(shape)) throw new Error(`weights: ${name} has the shape ${shape}`);
    byName.set(name, { shape, values: values.subarray(at, at + sizeOf(shape)) });
    at += sizeOf(shape);
  }
  const missing = Object.keys(expected).find((name) => !byName.has(name));
  if (missing) throw new Error(`weights: ${missing} is missing`);
  if (at !== values.length) throw new Error(`weights: ${values.length} values for ${at} places`);
  return byName;
}

/** How the parts of a sound are joined. */
export function joiningOf(weights: NetworkWeights): Joining {
  const byName = weightsByName(weights);
  return Object.fromEntries(
    Object.keys(joiningShapes).map((name) => [name, byName.get(name)!.values]),
  ) as Joining;
}
