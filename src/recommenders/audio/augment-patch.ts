import { normal, type Rng } from '@/domain/rng';
import { FRAME_SIZE, MEL_BANDS, SEMITONE_BANDS } from './log-frames';
import { PATCH_FRAMES, PATCH_SIZE } from './network-shape';

/** Control points of a random equaliser curve over the bands. */
const EQ_POINTS = 6;
/** Deviation of a control point: log10 of power, so 0.5 is 5 dB. */
const EQ_SPREAD = 0.5;

/**
 * Cuts a patch out of a track's frames and disturbs it as loudspeakers, rooms and recordings do: another level, an
 * equaliser, a noise floor. The semitone bands may be moved, which transposes the music for the key's branch alone (timbre should
 * not follow the key).
 * @param frames a track's frames, `FRAME_SIZE` values each
 * @param semitones by how many semitones the key is moved up
 */
export function augmentPatch(frames: Float32Array, rng: Rng, semitones: number): Float32Array {
  const frameCount = frames.length / FRAME_SIZE;
  const start = Math.floor(rng() * Math.max(1, frameCount - PATCH_FRAMES + 1));
  const patch = new Float32Array(PATCH_SIZE);
  const gain = 0.5 * normal(rng);
  const melCurve = smoothCurve(MEL_BANDS, rng);
  // 10^-8 is inaudible hiss, 10^-4.5 a bad tape.
  const noise = 10 ** (-8 + 3.5 * rng());
  for (let t = 0; t < PATCH_FRAMES; t++) {
    const from = ((start + t) % frameCount) * FRAME_SIZE;
    const to = t * FRAME_SIZE;
    for (let i = 0; i < MEL_BANDS; i++) {
      const power = 10 ** (frames[from + i]! + melCurve[i]! + gain);
      patch[to + i] = Math.log10(power + noise * (0.5 + rng()) + 1e-10);
    }
    for (let i = 0; i < SEMITONE_BANDS; i++) {
      const source = Math.min(SEMITONE_BANDS - 1, Math.max(0, i - semitones));
      patch[to + MEL_BANDS + i] = frames[from + MEL_BANDS + source]!;
    }
  }
  return patch;
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
