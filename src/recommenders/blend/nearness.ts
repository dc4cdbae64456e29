import type { TrackNearness } from './blend-candidates';
import { SIGNALS, type Signal } from './candidate';
import { meanOfKnown } from './track-likeness';

/** Difference of likeness, as a share of all pairs, at which a loved track counts e times less. */
const SOFTNESS = 0.05;
/** Half of all pairs are more alike by chance: only beyond it a signal has something to do with it. */
const BY_CHANCE = 0.5;

/** How alike one track is to each of the listener's anchors by each signal, 0 .. 1; NaN where that is unknown. */
export type Kinship = Record<Signal, Float32Array>;

/** How alike it is to each anchor by all signals: the mean over those that know both, 0 where none does. */
export function jointKinship({ collaborative, text, audio }: Kinship): Float64Array {
  const joint = new Float64Array(audio.length);
  for (let anchor = 0; anchor < joint.length; anchor++)
    joint[anchor] = meanOfKnown(collaborative[anchor]!, text[anchor]!, audio[anchor]!);
  return joint;
}

/**
 * How near a track is to what a listener loves: how densely their anchors lie around it (a kernel density, Parzen 1962), where
 * near is what is alike by all signals _together_. A track that sounds like one loved track and is written about like another
 * is near to neither; no sum of three separate likenesses sees that. O(anchors).
 *
 * @param weights of the anchors, > 0
 * @param signals what each has to say in it, ≥ 0
 * @returns null where no signal that counts knows of a likeness
 */
export function nearness(
  kinship: Kinship,
  weights: ArrayLike<number>,
  signals: Record<Signal, number>,
): TrackNearness | null {
  let density = 0;
  const parts = { collaborative: 0, text: 0, audio: 0 };
  const known = { collaborative: 0, text: 0, audio: 0 };
  for (let anchor = 0; anchor < weights.length; anchor++) {
    let sum = 0;
    let total = 0;
    for (const signal of SIGNALS) {
      const likeness = kinship[signal][anchor]!;
      if (Number.isNaN(likeness)) continue;
      sum += signals[signal] * likeness;
      total += signals[signal];
    }
    if (total <= 0) continue;
    const response = weights[anchor]! * Math.exp((sum / total - 1) / SOFTNESS);
    density += response;
    for (const signal of SIGNALS) {
      const likeness = kinship[signal][anchor]!;
      if (Number.isNaN(likeness)) continue;
      parts[signal] += response * signals[signal] * Math.max(0, likeness - BY_CHANCE);
      known[signal] += response * signals[signal];
    }
  }
  if (density <= 0) return null;
  const total = sumOf(parts);
  return { value: density, shares: total > 0 ? shared(parts, total) : shared(known, sumOf(known)) };
}

const sumOf = (parts: Record<Signal, number>): number => parts.collaborative + parts.text + parts.audio;

const shared = ({ collaborative, text, audio }: Record<Signal, number>, total: number) => ({
  collaborative: collaborative / total,
  text: text / total,
  audio: audio / total,
});
