import { CLASSES_AN_OCTAVE, TEMPO_CLASSES, tempoClassOf } from './network-shape';

/** Listeners tap near two beats a second (Parncutt 1994); Ellis 2007 uses the same log-normal form. */
const CENTRE_BPM = 118;
const SPREAD_OCTAVES = 0.85;
/**
 * How much the network is believed: its log-probabilities are multiplied by this. More is far better on composed music and
 * worse on recordings, see docs/audio.md.
 */
const NETWORK_TRUST = 0.1;
/** Probability the network can take from no tempo: it was trained on composed music and has its own blind spots. */
const NETWORK_FLOOR = 0.1;
/** The network's probability of a tempo is gathered over a quarter of an octave: it is asked for the octave, not the decimals. */
const REACH = CLASSES_AN_OCTAVE / 8;

/** Weight of a tempo by listeners' habits alone. */
export function tappingPreference(bpm: number): number {
  return Math.exp(-0.5 * (Math.log2(bpm / CENTRE_BPM) / SPREAD_OCTAVES) ** 2);
}

/**
 * Weight of a tempo by listeners' habits and what the network heard.
 * @param logProbabilities by tempo class, averaged over patches
 */
export function networkPreference(logProbabilities: Float32Array): (bpm: number) => number {
  const gathered = Float64Array.from({ length: TEMPO_CLASSES }, (_, centre) => {
    let sum = 0;
    for (let i = Math.max(0, centre - REACH); i <= Math.min(TEMPO_CLASSES - 1, centre + REACH); i++) {
      sum += Math.exp(logProbabilities[i]!);
    }
    return sum;
  });
  return (bpm) => {
    const tempoClass = Math.min(TEMPO_CLASSES - 1, Math.max(0, Math.round(tempoClassOf(bpm))));
    return tappingPreference(bpm) * (gathered[tempoClass]! + NETWORK_FLOOR) ** NETWORK_TRUST;
  };
}
