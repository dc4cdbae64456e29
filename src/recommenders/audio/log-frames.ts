import { FilterBank } from './filter-bank';
import type { SignalKernels } from './kernels/signal-kernels';
import { melEdges } from './mel-scale';
import { PowerSpectrum } from './power-spectrum';

/** Rate all features are computed at, Hz. */
export const FEATURE_RATE = 22_050;
export const FFT_SIZE = 2048;
export const HOP = 512;
export const FRAME_RATE = FEATURE_RATE / HOP;
export const MEL_BANDS = 80;
/** Added to band powers before the logarithm: -100 dB of full scale. */
const FLOOR = 1e-10;

/** One analysis frame. All arrays are scratch memory: copy what is to be kept. */
export interface LogFrame {
  index: number;
  /** Log10 of band powers, -10 (silence) .. about 0: `MEL_BANDS` values. */
  bands: Float32Array;
  /** Where the bands lie in the kernels' memory. */
  bandsAt: number;
  power: Float32Array;
  signal: Float32Array;
}

/** Cuts a mono stream at 22.05 kHz into overlapping frames and hands each with its spectrum to `onFrame`. */
export class LogFrames {
  private readonly spectrum: PowerSpectrum;
  private readonly mel: FilterBank;
  private readonly buffer = new Float32Array(FFT_SIZE);
  // Half a window of silence first: frame k is centred on sample k * HOP.
  private held = FFT_SIZE / 2;
  private index = 0;

  constructor(
    kernels: SignalKernels,
    private readonly onFrame: (frame: LogFrame) => void,
  ) {
    this.spectrum = new PowerSpectrum(FFT_SIZE, kernels);
    this.mel = new FilterBank(
      { sampleRate: FEATURE_RATE, fftSize: FFT_SIZE, edges: melEdges(MEL_BANDS, 27.5, 10_500) },
      kernels,
    );
  }

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
    const { buffer } = this;
    const power = this.spectrum.of(buffer);
    const { at, values: bands } = this.mel.apply(power);
    for (let i = 0; i < MEL_BANDS; i++) bands[i] = Math.log10(bands[i]! + FLOOR);
    this.onFrame({ index: this.index++, bands, bandsAt: at, power: power.values, signal: buffer });
  }
}
