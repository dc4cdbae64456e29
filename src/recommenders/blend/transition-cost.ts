import { expectedKeyCost, type HeardKey, keyBelief } from './key-belief';

/** What is known about how a track sounds; anything may be missing. */
export interface TrackSound extends HeardKey {
  tempoBpm?: number | null | undefined;
  /** Integrated loudness. */
  loudnessLufs?: number | null | undefined;
  /** 0 calm .. 1 intense. */
  energy?: number | null | undefined;
}

/** How two tracks meet: each part 0 (seamless) .. 1 (a jolt), null where a side is unknown. */
export interface Transition {
  key: number | null;
  tempo: number | null;
  loudness: number | null;
  /** Weighted mean of the three, 0 .. 1. */
  cost: number;
}

/** Key and tempo make or break a transition; loudness is mostly evened out by the playback gain. */
const WEIGHTS = { key: 0.4, tempo: 0.4, loudness: 0.2 };

/** Cost of what is unknown: neither recommended nor avoided. */
const UNKNOWN = 0.5;

/** Where two tempi are as far apart as the ear cares: a quarter of an octave, about 19 %. */
const FAR_TEMPO_OCTAVES = 0.25;

/** Extra cost where the beat goes on at half or double time: it holds together, but the feel changes. */
const OCTAVE_CHANGE = 0.15;

/** A jump of 12 LU is from a ballad to a wall of guitars. */
const FAR_LOUDNESS_LU = 12;

/**
 * Cost of playing two tracks one after the other; symmetric, 0 for tracks that are alike and whose keys are sure.
 *
 * - key: steps on the Camelot wheel (Davis, harmonic mixing: neighbours on the circle of fifths and the relative
 *   major or minor are one step and blend), 4 and more count as unrelated; expected over what is believed of both keys
 * - tempo: distance in octaves, also against half and double time, at a small extra cost
 * - loudness: difference in LU
 */
export function transitionCost(from: TrackSound, to: TrackSound): Transition {
  const key = keyCost(from, to);
  const tempo = tempoCost(from.tempoBpm, to.tempoBpm);
  const loudness = loudnessCost(from.loudnessLufs, to.loudnessLufs);
  const cost =
    WEIGHTS.key * (key ?? UNKNOWN) +
    WEIGHTS.tempo * (tempo ?? UNKNOWN) +
    WEIGHTS.loudness * (loudness ?? UNKNOWN);
  return { key, tempo, loudness, cost };
}

function keyCost(from: TrackSound, to: TrackSound): number | null {
  const before = keyBelief(from);
  const after = keyBelief(to);
  return before && after ? expectedKeyCost(before, after) : null;
}

function tempoCost(from: number | null | undefined, to: number | null | undefined): number | null {
  if (!from || !to || from <= 0 || to <= 0) return null;
  const octaves = Math.abs(Math.log2(to / from));
  const direct = octaves / FAR_TEMPO_OCTAVES;
  const halfOrDouble = Math.abs(octaves - 1) / FAR_TEMPO_OCTAVES + OCTAVE_CHANGE;
  return Math.min(1, direct, halfOrDouble);
}

function loudnessCost(from: number | null | undefined, to: number | null | undefined): number | null {
  if (from == null || to == null) return null;
  return Math.min(1, Math.abs(to - from) / FAR_LOUDNESS_LU);
}
