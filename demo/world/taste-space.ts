import { normal, type Rng } from '@/domain/rng';
import type { StyleId } from '../composer/score';

/**
 * Where styles lie in the latent space of tastes and sounds. Its axes: electronic, energy, darkness, acoustic,
 * nostalgia, dance, complexity, calm.
 */
const STYLE_VECTORS: Record<StyleId, readonly number[]> = {
  synthwave: [0.9, 0.3, 0.1, -0.7, 1.1, 0.3, -0.2, -0.2],
  ambient: [0.4, -1, 0.1, 0.1, 0, -0.9, 0, 1.2],
  'drum-and-bass': [0.9, 1, 0.4, -0.9, -0.4, 0.7, 0.3, -0.5],
  house: [0.9, 0.5, -0.4, -0.5, 0.1, 1.3, -0.1, -0.2],
  techno: [1, 0.9, 0.8, -0.9, -0.5, 1, -0.2, -0.5],
  lofi: [0.1, -0.6, -0.1, 0.3, 0.7, -0.2, 0.2, 0.8],
  chiptune: [0.8, 0.7, -0.7, -0.8, 1.3, 0.1, 0.3, -0.4],
  metal: [-0.5, 1.4, 1.3, -0.1, -0.1, -0.6, 0.6, -1],
  folk: [-1.1, -0.4, -0.3, 1.4, 0.3, -0.5, 0, 0.5],
  bossa: [-0.8, -0.4, -0.6, 1, 0.3, 0.1, 0.6, 0.7],
  jazz: [-1, -0.1, 0, 0.9, 0.2, -0.3, 1.3, 0.3],
  dub: [0.1, -0.1, 0.3, 0.1, 0.2, 0.4, -0.2, 0.4],
};

/** A style's place, drawn a little towards a second style and away from everyone else's. */
export function tasteVector(style: StyleId, leaning: StyleId | undefined, rng: Rng): number[] {
  const base = STYLE_VECTORS[style];
  const other = STYLE_VECTORS[leaning ?? style];
  return base.map((value, axis) => 0.75 * value + 0.25 * other[axis]! + 0.12 * normal(rng));
}

/** Cosine of the angle between two vectors. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    aa += a[i]! ** 2;
    bb += b[i]! ** 2;
  }
  return dot / Math.sqrt(aa * bb + 1e-12);
}
