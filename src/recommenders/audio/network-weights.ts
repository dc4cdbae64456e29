import { normal, type Rng } from '@/domain/rng';
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
  /** Mean and deviation of the plain features over the training set, see `soundFeatures`. */
  features: { mean: number[]; deviation: number[] };
  /** What the training measured; read by people and by the quality page. */
  metrics: Record<string, number>;
}

const sizeOf = (shape: number[]) => shape.reduce((size, side) => size * side, 1);

/** Untrained weights by He et al. 2015: normal, variance 2 / inputs; biases zero. */
export function initialWeights(styles: string[], rng: Rng): NetworkWeights {
  const tensors = Object.entries(networkShapes(styles.length)).map(([name, shape]) => ({ name, shape }));
  const values = new Float32Array(tensors.reduce((size, { shape }) => size + sizeOf(shape), 0));
  let at = 0;
  for (const { shape } of tensors) {
    const size = sizeOf(shape);
    const spread = shape.length === 1 ? 0 : Math.sqrt((2 * shape.at(-1)!) / size);
    for (let i = 0; i < size; i++) values[at++] = spread * normal(rng);
  }
  const features = { mean: [], deviation: [] };
  return { manifest: { version: 'untrained', styles, tensors, features, metrics: {} }, values };
}

/**
 * The tensors by name, as views on `values`.
 * @throws Error when the values do not fit the manifest, or the manifest does not fit this version of the network
 */
export function weightsByName({
  manifest,
  values,
}: NetworkWeights): Map<string, { shape: number[]; values: Float32Array }> {
  const expected = networkShapes(manifest.styles.length);
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
