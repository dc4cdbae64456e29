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
  const { collaborative, text, audio } = kinship;
  let density = 0;
  const parts = { collaborative: 0, text: 0, audio: 0 };
  const known = { collaborative: 0, text: 0, audio: 0 };
  // Written out for the three signals: it is asked of each candidate and anchor.
  for (let anchor = 0; anchor < weights.length; anchor++) {
    const [byCollaborative, byText, byAudio] = [collaborative[anchor]!, text[anchor]!, audio[anchor]!];
    const collaborativeSay = Number.isNaN(byCollaborative) ? 0 : signals.collaborative;
    const textSay = Number.isNaN(byText) ? 0 : signals.text;
    const audioSay = Number.isNaN(byAudio) ? 0 : signals.audio;
    const total = collaborativeSay + textSay + audioSay;
    if (total <= 0) continue;
    const sum =
      (collaborativeSay > 0 ? collaborativeSay * byCollaborative : 0) +
      (textSay > 0 ? textSay * byText : 0) +
      (audioSay > 0 ? audioSay * byAudio : 0);
    const response = weights[anchor]! * Math.exp((sum / total - 1) / SOFTNESS);
    density += response;
    known.collaborative += response * collaborativeSay;
    known.text += response * textSay;
    known.audio += response * audioSay;
    if (byCollaborative > BY_CHANCE)
      parts.collaborative += response * collaborativeSay * (byCollaborative - BY_CHANCE);
    if (byText > BY_CHANCE) parts.text += response * textSay * (byText - BY_CHANCE);
    if (byAudio > BY_CHANCE) parts.audio += response * audioSay * (byAudio - BY_CHANCE);
  }
  if (density <= 0) return null;
  const total = sumOf(parts);
  return { value: density, shares: total > 0 ? shared(parts, total) : shared(known, sumOf(known)) };
}

/**
 * The anchor that a track is most like by all signals together, and the signal that has most to do with it; null where it is
 * like none of them more than by chance. O(anchors).
 */
export function nearestByAll(kinship: Kinship): { anchor: number; signal: Signal } | null {
  const joint = jointKinship(kinship);
  if (joint.length === 0) return null;
  const anchor = joint.indexOf(Math.max(...joint));
  const heard = SIGNALS.filter((signal) => kinship[signal][anchor]! > BY_CHANCE);
  if (heard.length === 0) return null;
  const signal = heard.reduce((best, one) => (kinship[one][anchor]! > kinship[best][anchor]! ? one : best));
  return { anchor, signal };
}

const sumOf = (parts: Record<Signal, number>): number => parts.collaborative + parts.text + parts.audio;

const shared = ({ collaborative, text, audio }: Record<Signal, number>, total: number) => ({
  collaborative: collaborative / total,
  text: text / total,
  audio: audio / total,
});
