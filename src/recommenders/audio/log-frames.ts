import { FilterBank } from './filter-bank';
import { melEdges, semitoneEdges } from './mel-scale';
import { PowerSpectrum } from './power-spectrum';

/** Rate all features are computed at, Hz. */
export const FEATURE_RATE = 22_050;
export const FFT_SIZE = 2048;
export const HOP = 512;
export const FRAME_RATE = FEATURE_RATE / HOP;
export const MEL_BANDS = 80;
/** Four octaves from C4: below it, a spectrum of 93 ms no longer tells semitones apart. */
export const SEMITONE_BANDS = 48;
const LOWEST_SEMITONE = 60;
/** Values in a frame: mel bands, then semitones. */
export const FRAME_SIZE = MEL_BANDS + SEMITONE_BANDS;
/** Added to band powers before the logarithm: -100 dB of full scale. */
const FLOOR = 1e-10;

/** One analysis frame. All arrays are scratch memory: copy what is to be kept. */
export interface LogFrame {
  index: number;
  /** Log10 of band powers, -10 (silence) .. about 0: `MEL_BANDS` values, then `SEMITONE_BANDS`. */
  bands: Float32Array;
  power: Float64Array;
  signal: Float32Array;
}

/** Cuts a mono stream at 22.05 kHz into overlapping frames and hands each with its spectrum to `onFrame`. */
export class LogFrames {
  private readonly spectrum = new PowerSpectrum(FFT_SIZE);
  private readonly mel = bank(melEdges(MEL_BANDS, 27.5, 10_500));
  private readonly semitones = bank(semitoneEdges(SEMITONE_BANDS, LOWEST_SEMITONE));
  private readonly buffer = new Float32Array(FFT_SIZE);
  private readonly bands = new Float32Array(FRAME_SIZE);
  // Half a window of silence first: frame k is centred on sample k * HOP.
  private held = FFT_SIZE / 2;
  private index = 0;

  constructor(private readonly onFrame: (frame: LogFrame) => void) {}

  push(samples: Float32Array): void {
    for (let from = 0; from < samples.length; ) {
      const count = Math.min(samples.length - from, FFT_SIZE - this.held);
      this.buffer.set(samples.subarray(from, from + count), this.held);
      this.held += count;
      from += count;
      if (this.held < FFT_SIZE) return;
      this.emit();
      this.buffer.copyWithin(0, HOP);
      this.held = FFT_SIZE - HOP;
    }
  }

  private emit(): void {
    const { bands, buffer } = this;
    const power = this.spectrum.of(buffer);
    this.mel.apply(power, bands);
    this.semitones.apply(power, bands, MEL_BANDS);
    for (let i = 0; i < FRAME_SIZE; i++) bands[i] = Math.log10(bands[i]! + FLOOR);
    this.onFrame({ index: this.index++, bands, power, signal: buffer });
  }
}

function bank(edges: number[]): FilterBank {
  return new FilterBank({ sampleRate: FEATURE_RATE, fftSize: FFT_SIZE, edges });
}
