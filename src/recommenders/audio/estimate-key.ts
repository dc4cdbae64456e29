export type Mode = 'major' | 'minor';

export interface KeyEstimate {
  /** Pitch class of the tonic, 0 = C .. 11 = B. */
  key: number;
  mode: Mode;
  /** Posterior probability of the winner, 0..1. */
  confidence: number;
  /** 24 probabilities: twelve major keys from C, then twelve minor keys from C. */
  posterior: Float64Array;
}

// Probe-tone ratings (Krumhansl 1990), a corpus of folk and classical melodies weighted for sharpness (Temperley 1999), and
// key profiles measured on audio-like pitch-class distributions (Albrecht & Shanahan 2013).
const profiles: { major: number[]; minor: number[] }[] = [
  {
    major: [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88],
    minor: [6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17],
  },
  {
    major: [5, 2, 3.5, 2, 4.5, 4, 2, 4.5, 2, 3.5, 1.5, 4],
    minor: [5, 2, 3.5, 4.5, 2, 4, 2, 4.5, 3.5, 2, 1.5, 4],
  },
  {
    major: [0.238, 0.006, 0.111, 0.006, 0.137, 0.094, 0.016, 0.214, 0.009, 0.08, 0.008, 0.081],
    minor: [0.22, 0.006, 0.104, 0.123, 0.019, 0.103, 0.012, 0.214, 0.062, 0.022, 0.061, 0.052],
  },
];

/** Turns correlations into a posterior; chosen so that its confidence matches the share of right answers. */
const SHARPNESS = 18;

/** How much the network's log-probabilities count beside the profiles' (see docs/audio.md). */
const NETWORK_TRUST = 0.5;
/** Probability the network can take from no key. */
const NETWORK_FLOOR = 1e-3;

/**
 * Key of a pitch-class distribution by correlation with rotated key profiles (Krumhansl & Schmuckler), averaged over three
 * published sets of profiles: their mistakes differ.
 * @param chroma twelve weights beginning at C
 * @param networkProbabilities the network's opinion of the 24 keys; without it the profiles decide alone
 */
export function estimateKey(
  chroma: ArrayLike<number>,
  networkProbabilities?: ArrayLike<number>,
): KeyEstimate {
  const scores = Float64Array.from({ length: 24 }, (_, index) => {
    const tonic = index % 12;
    const scale = index < 12 ? 'major' : 'minor';
    let sum = 0;
    for (const profile of profiles) sum += correlation(chroma, profile[scale], tonic);
    const opinion = networkProbabilities
      ? NETWORK_TRUST * Math.log(networkProbabilities[index]! + NETWORK_FLOOR)
      : 0;
    return (SHARPNESS * sum) / profiles.length + opinion;
  });
  const best = scores.reduce((top, score, index) => (score > scores[top]! ? index : top), 0);
  const weights = scores.map((score) => Math.exp(score - scores[best]!));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const posterior = weights.map((weight) => weight / total);
  return { key: best % 12, mode: best < 12 ? 'major' : 'minor', confidence: posterior[best]!, posterior };
}

/** Pearson correlation of the chroma with a profile that begins at `tonic`; 0 for a flat chroma. */
function correlation(chroma: ArrayLike<number>, profile: number[], tonic: number): number {
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < 12; i++) {
    meanX += chroma[i]! / 12;
    meanY += profile[i]! / 12;
  }
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < 12; i++) {
    const x = chroma[(i + tonic) % 12]! - meanX;
    const y = profile[i]! - meanY;
    xy += x * y;
    xx += x * x;
    yy += y * y;
  }
  return xx === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
