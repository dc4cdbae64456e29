import { MEL_BANDS } from './log-frames';

/** Bands quieter than this below the loudest band so far do not make onsets (log10 of power: 60 dB). */
const RANGE = 6;
/** Where the groups of mel bands begin: bass drum and bass, low mids, voices, snare, hats. */
const GROUP_STARTS = [0, 8, 20, 34, 50, 66] as const;
export const ONSET_GROUPS = GROUP_STARTS.length;

/** Group of each mel band. */
const groupOf = Uint8Array.from(
  { length: MEL_BANDS },
  (_, band) => GROUP_STARTS.filter((start) => band >= start).length - 1,
);

/**
 * Onset strength by frame: how much the bands got louder since the frame before, summed over all bands (spectral flux of
 * log-mel bands; Böck & Widmer 2013 without the maximum filter), and by groups of bands. Grows by 43 numbers a second.
 */
export class OnsetEnvelope {
  /** Onset strength of the last frame by groups of bands, from low to high; overwritten by the next. */
  readonly groups = new Float32Array(ONSET_GROUPS);
  private readonly previous = new Float32Array(MEL_BANDS).fill(Number.NEGATIVE_INFINITY);
  private values = new Float32Array(4096);
  private count = 0;
  private loudest = -10;

  push(bands: Float32Array): void {
    const { groups, previous } = this;
    for (let i = 0; i < MEL_BANDS; i++) if (bands[i]! > this.loudest) this.loudest = bands[i]!;
    const floor = this.loudest - RANGE;
    groups.fill(0);
    let rise = 0;
    for (let i = 0; i < MEL_BANDS; i++) {
      const value = Math.max(floor, bands[i]!);
      const difference = value - Math.max(floor, previous[i]!);
      if (difference > 0 && this.count > 0) {
        rise += difference;
        groups[groupOf[i]!]! += difference;
      }
      previous[i] = value;
    }
    if (this.count === this.values.length) {
      const larger = new Float32Array(this.count * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = rise / MEL_BANDS;
  }

  /** Onset strength of all frames so far. */
  toArray(): Float32Array {
    return this.values.slice(0, this.count);
  }
}
