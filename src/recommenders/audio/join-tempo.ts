import { estimateTempo, type TempoEstimate } from './estimate-tempo';
import { LOOP_SECONDS } from './rhythm-correlation';
import {
  loopPreference,
  networkPreference,
  type TempoPreference,
  tappingPreference,
} from './tempo-preference';
import type { HeardTrack } from './track-listener';

/**
 * How much the network counts beside listeners' habits and what repeats: little about the pulse, which signal processing
 * hears better than anything learned, more about the beat (see docs/audio.md).
 */
const [PULSE_TRUST, BEAT_TRUST] = [0.05, 0.2];
/** How far from a whole number of beats the end of a loop may be heard. */
const LOOP_REACH = 0.25;
/** Music of this length or more can tell its tempo for certain. */
const SURE_SECONDS = 8;

/**
 * Tempo from both: signal processing finds the pulse and its decimals, the network says which of its multiples is the
 * beat, and the length of a loop which pulse fits it.
 */
export function joinTempo(
  { rhythm, durationMs }: Pick<HeardTrack, 'rhythm' | 'durationMs'>,
  probabilities?: ArrayLike<number>,
): TempoEstimate {
  const seconds = durationMs / 1000;
  const loop = seconds < LOOP_SECONDS ? loopPreference(seconds) : () => 1;
  const network = probabilities ? networkPreference(probabilities) : () => 1;
  const preferring =
    (trust: number): TempoPreference =>
    (bpm) =>
      tappingPreference(bpm) * loop(bpm) * network(bpm) ** trust;
  const estimate = estimateTempo(rhythm, { pulse: preferring(PULSE_TRUST), beat: preferring(BEAT_TRUST) });
  if (estimate.tempoBpm === 0) return estimate;
  const confidence = estimate.confidence * Math.min(1, seconds / SURE_SECONDS);
  return {
    tempoBpm: seconds < LOOP_SECONDS ? wholeBeats(estimate.tempoBpm, seconds) : estimate.tempoBpm,
    confidence,
  };
}

/** The tempo at which a loop holds whole beats, where one is near: its length is known better than its onsets. */
function wholeBeats(tempoBpm: number, seconds: number): number {
  const beats = (tempoBpm * seconds) / 60;
  const whole = Math.round(beats);
  return whole > 0 && Math.abs(beats - whole) < LOOP_REACH ? (whole * 60) / seconds : tempoBpm;
}
