import { FASTEST_BPM, SLOWEST_BPM } from './tempogram';

/** Listeners tap near two beats a second (Parncutt 1994); Ellis 2007 uses the same log-normal form. */
const CENTRE_BPM = 118;
const SPREAD_OCTAVES = 0.85;
/** Probability the network can take from no tempo: it was trained on composed music and has its own blind spots. */
const NETWORK_FLOOR = 1e-3;
/** The network's probability of a tempo is gathered over this much on both sides, relative: what is as good as the same. */
const REACH = 0.03;
/** A loop of one, two, four beats and so on is likelier than one of three or five; one that ends within a beat is none. */
const [BARS, BEATS, BROKEN] = [1, 0.5, 0.15];
/** How far from a whole number of beats a loop's end may be heard, in beats. */
const LOOP_TOLERANCE = 0.08;

export type TempoPreference = (bpm: number) => number;

/** Weight of a tempo by listeners' habits alone. */
export function tappingPreference(bpm: number): number {
  return Math.exp(-0.5 * (Math.log2(bpm / CENTRE_BPM) / SPREAD_OCTAVES) ** 2);
}

/**
 * Weight of a tempo by what the network heard.
 * @param probabilities one a class, `SLOWEST_BPM` first
 */
export function networkPreference(probabilities: ArrayLike<number>): TempoPreference {
  return (bpm) => {
    const first = Math.max(SLOWEST_BPM, Math.ceil(bpm * (1 - REACH)));
    const last = Math.min(FASTEST_BPM, Math.floor(bpm * (1 + REACH)));
    let sum = 0;
    for (let at = first; at <= last; at++) sum += probabilities[at - SLOWEST_BPM]!;
    return sum + NETWORK_FLOOR;
  };
}

/**
 * Weight of a tempo for a recording that is meant to be repeated: it holds whole beats, most often whole bars of four.
 * @param seconds its length
 */
export function loopPreference(seconds: number): TempoPreference {
  return (bpm) => {
    const beats = (seconds * bpm) / 60;
    const whole = Math.round(beats);
    if (whole === 0 || Math.abs(beats - whole) > LOOP_TOLERANCE) return BROKEN;
    return Number.isInteger(Math.log2(whole)) ? BARS : BEATS;
  };
}
