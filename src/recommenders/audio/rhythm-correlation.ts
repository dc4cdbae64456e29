import FFT from 'fft.js';
import { FRAME_RATE } from './log-frames';
import { ONSET_GROUPS } from './onset-envelope';

/** 17.8 s: a few bars of slow music. */
const WINDOW = 768;
const HOP = WINDOW / 2;
/** Twice as long as window and longest lag, so that nothing wraps round. */
const FFT_SIZE = 2048;
/** Longest lag in frames: 8 s, a bar of four at 30 BPM. */
export const LAGS = Math.ceil(8 * FRAME_RATE) + 2;
/** Fewer frames (half a second) say nothing about a rhythm. */
const LEAST_FRAMES = 21;
/** Shorter music is a loop or a jingle, and heard as a loop. */
export const LOOP_SECONDS = 12;

/** Pairs of groups whose onsets are correlated: each with itself, all with all, and low with high: where a snare answers a bass drum, half a bar shows. */
const PAIRS: readonly (readonly [number, number])[] = [
  ...Array.from({ length: ONSET_GROUPS }, (_, group) => [group, group] as const),
  [ONSET_GROUPS, ONSET_GROUPS],
  [0, 3],
  [0, 5],
  [3, 5],
];
export const RHYTHM_CHANNELS = PAIRS.length;
/** The channel of all groups together. */
export const WHOLE_RHYTHM = ONSET_GROUPS;

/**
 * How onsets repeat: normalised auto- and cross-correlations of the onset strength of groups of bands, over lags of up to 8 s,
 * averaged over windows of 18 s, so that one loud section does not decide. Memory does not grow with the track.
 */
export class RhythmCorrelation {
  private readonly fft = new FFT(FFT_SIZE);
  /** One row a group, the last one for all of them. */
  private readonly windows = Array.from({ length: ONSET_GROUPS + 1 }, () => new Float64Array(WINDOW));
  private readonly sums = new Float64Array(RHYTHM_CHANNELS * LAGS);
  private readonly weights = new Float64Array(RHYTHM_CHANNELS * LAGS);
  private held = 0;
  private frames = 0;

  /** @param groups onset strength of one frame by groups of bands */
  push(groups: Float32Array): void {
    this.frames++;
    let sum = 0;
    for (let group = 0; group < ONSET_GROUPS; group++) {
      this.windows[group]![this.held] = groups[group]!;
      sum += groups[group]!;
    }
    this.windows[ONSET_GROUPS]![this.held] = sum;
    if (++this.held < WINDOW) return;
    this.correlate(WINDOW);
    for (const row of this.windows) row.copyWithin(0, HOP);
    this.held = WINDOW - HOP;
  }

  /**
   * `RHYTHM_CHANNELS` rows of `LAGS` correlations, -1 .. 1; 0 where the track is too short for a lag, or nothing happens.
   * Call once, after the last frame.
   * @param frames how many frames the track itself has, where some were pushed to bring its last out
   */
  finish(frames = this.frames): Float32Array {
    // What is left of a long track has been heard for the most part; a short one has only this.
    if (this.frames < WINDOW && this.held >= LEAST_FRAMES) {
      const isLoop = frames < LOOP_SECONDS * FRAME_RATE;
      if (isLoop) this.repeat(Math.min(frames, this.held));
      this.correlate(isLoop ? WINDOW : this.held);
    }
    return Float32Array.from(this.sums, (sum, i) => (this.weights[i]! > 0 ? sum / this.weights[i]! : 0));
  }

  /** Plays a loop round and round, as it is meant to be: so short it has too few beats to tell their period. */
  private repeat(length: number): void {
    for (const row of this.windows) for (let i = length; i < WINDOW; i++) row[i] = row[i - length]!;
  }

  private correlate(size: number): void {
    const spectra = this.windows.map((row) => this.spectrumOf(row, size));
    const product = this.fft.createComplexArray();
    const correlation = this.fft.createComplexArray();
    const energies: number[] = [];
    for (const [channel, [a, b]] of PAIRS.entries()) {
      const x = spectra[a]!;
      const y = spectra[b]!;
      for (let i = 0; i < product.length; i += 2) {
        product[i] = x[i]! * y[i]! + x[i + 1]! * y[i + 1]!;
        product[i + 1] = x[i]! * y[i + 1]! - x[i + 1]! * y[i]!;
      }
      this.fft.inverseTransform(correlation, product);
      if (a === b) energies[a] = correlation[0]!;
      const energy = Math.sqrt(energies[a]! * energies[b]!);
      if (!(energy > 1e-9)) continue;
      // Lags that leave less than a quarter of the window to compare are guesses.
      const most = Math.min(LAGS, Math.floor(size * 0.75));
      for (let lag = 0; lag < most; lag++) {
        // Fewer products at larger lags: without this short periods look better than long ones.
        const value = (correlation[2 * lag]! / energy) * (size / (size - lag));
        this.sums[channel * LAGS + lag]! += Math.max(-1, Math.min(1, value));
        this.weights[channel * LAGS + lag]! += 1;
      }
    }
  }

  private spectrumOf(row: Float64Array, size: number): number[] {
    let mean = 0;
    for (let i = 0; i < size; i++) mean += row[i]! / size;
    const centred = new Array<number>(FFT_SIZE).fill(0);
    for (let i = 0; i < size; i++) centred[i] = row[i]! - mean;
    const spectrum = this.fft.createComplexArray() as number[];
    this.fft.realTransform(spectrum, centred);
    this.fft.completeSpectrum(spectrum);
    return spectrum;
  }
}
