import { normal, type Rng } from '@/domain/rng';
import { MEL_BANDS } from './log-frames';
import { PATCH_FRAMES, PATCH_SIZE } from './network-shape';

/** Control points of a random equaliser curve over the bands. */
const EQ_POINTS = 6;
/** Deviation of a control point: log10 of power, so 0.2 is 2 dB. More would teach that bright and dark are the same. */
const EQ_SPREAD = 0.2;

export interface AugmentedPatch {
  patch: Float32Array;
  /** How much louder than the frames it was cut from. */
  gainDb: number;
}

/**
 * Cuts a patch out of a track's frames and disturbs it as loudspeakers, rooms and recordings do: another level, an
 * equaliser, a noise floor.
 * @param frames a track's frames, `MEL_BANDS` values each
 */
export function augmentPatch(frames: Float32Array, rng: Rng): AugmentedPatch {
  const frameCount = frames.length / MEL_BANDS;
  const start = Math.floor(rng() * Math.max(1, frameCount - PATCH_FRAMES + 1));
  const patch = new Float32Array(PATCH_SIZE);
  const gain = 0.5 * normal(rng);
  const curve = smoothCurve(MEL_BANDS, rng);
  // 10^-8 is inaudible hiss, 10^-6 a good tape.
  const noise = 10 ** (-8 + 2 * rng());
  for (let t = 0; t < PATCH_FRAMES; t++) {
    const from = ((start + t) % frameCount) * MEL_BANDS;
    const to = t * MEL_BANDS;
    for (let i = 0; i < MEL_BANDS; i++) {
      const power = 10 ** (frames[from + i]! + curve[i]! + gain);
      patch[to + i] = Math.log10(power + noise * (0.5 + rng()) + 1e-10);
    }
  }
  return { patch, gainDb: 10 * gain };
}

/** Random values on a few points, joined by straight lines. */
function smoothCurve(size: number, rng: Rng): Float32Array {
  const points = Array.from({ length: EQ_POINTS }, () => EQ_SPREAD * normal(rng));
  return Float32Array.from({ length: size }, (_, i) => {
    const at = (i / (size - 1)) * (EQ_POINTS - 1);
    const left = Math.min(EQ_POINTS - 2, Math.floor(at));
    return points[left]! + (at - left) * (points[left + 1]! - points[left]!);
  });
}
