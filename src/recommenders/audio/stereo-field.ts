import { FilterBank } from './filter-bank';
import type { SignalKernels } from './kernels/signal-kernels';
import { melEdges } from './mel-scale';
import { PowerSpectrum } from './power-spectrum';

const FFT_SIZE = 2048;
const INTERVAL_SECONDS = 0.2;
const [LOWEST_HZ, HIGHEST_HZ] = [60, 10_500];
/** Bands of `StereoField`, from low to high. */
export const STEREO_BANDS = 10;
/** Added to band powers before the logarithm: -100 dB of full scale. */
const FLOOR = 1e-10;
/** Quieter frames say nothing (log10 of the loudest band's power). */
const SILENCE = -9;
/** -30 dB: narrower than this is mono to any ear. */
const NARROWEST = -3;
const WIDEST = 1;
/** What mono music is. */
export const MONO: readonly number[] = new Array(STEREO_BANDS).fill(NARROWEST);

/**
 * How wide a recording is by bands: the level of the difference of left and right beside that of their sum, from a frame
 * every 0.2 s at the file's own rate. It is decided where a record is mixed, and tells recordings apart that have the same
 * instruments (Tzanetakis et al. 2007, "Stereo panning features for classifying recording production style").
 */
export class StereoField {
  private readonly spectrum: PowerSpectrum;
  private readonly bank: FilterBank;
  private readonly middle = new Float32Array(FFT_SIZE);
  private readonly side = new Float32Array(FFT_SIZE);
  private readonly sums = new Float64Array(STEREO_BANDS);
  private readonly interval: number;
  private readonly bandsInReach: number;
  private frames = 0;
  /** Samples since the beginning of the frame. */
  private at = 0;

  constructor(sampleRate: number, kernels: SignalKernels) {
    this.interval = Math.max(FFT_SIZE, Math.round(INTERVAL_SECONDS * sampleRate));
    this.spectrum = new PowerSpectrum(FFT_SIZE, kernels);
    const edges = melEdges(STEREO_BANDS, LOWEST_HZ, HIGHEST_HZ);
    // Bands that a low rate does not reach are as wide as the last that it does.
    this.bandsInReach = Math.max(1, edges.filter((edge) => edge <= sampleRate / 2).length - 2);
    this.bank = new FilterBank(
      { sampleRate, fftSize: FFT_SIZE, edges: edges.slice(0, this.bandsInReach + 2) },
      kernels,
    );
  }

  /** @param channels of which the first two are left and right */
  push([left, right]: Float32Array[]): void {
    if (!left || !right) return;
    for (let from = 0; from < left.length; ) {
      const until = this.at < FFT_SIZE ? FFT_SIZE : this.interval;
      const count = Math.min(left.length - from, until - this.at);
      if (this.at < FFT_SIZE) {
        for (let i = 0; i < count; i++) {
          const [l, r] = [left[from + i]!, right[from + i]!];
          this.middle[this.at + i] = 0.5 * (l + r);
          this.side[this.at + i] = 0.5 * (l - r);
        }
      }
      this.at += count;
      from += count;
      if (this.at === FFT_SIZE) this.addFrame();
      if (this.at === this.interval) this.at = 0;
    }
  }

  /** log10 of side to middle for each of `STEREO_BANDS`, -3 (mono) .. 1; mono where there was nothing to hear. */
  result(): Float64Array {
    if (this.frames === 0) return Float64Array.from(MONO);
    return Float64Array.from({ length: STEREO_BANDS }, (_, i) => {
      const mean = this.sums[Math.min(i, this.bandsInReach - 1)]! / this.frames;
      return Math.max(NARROWEST, Math.min(WIDEST, mean));
    });
  }

  private addFrame(): void {
    const middle = this.levels(this.middle);
    const side = this.levels(this.side);
    if (Math.max(...middle, ...side) < SILENCE) return;
    this.frames++;
    for (let i = 0; i < this.bandsInReach; i++) this.sums[i]! += side[i]! - middle[i]!;
  }

  private levels(samples: Float32Array): number[] {
    const { values } = this.bank.apply(this.spectrum.of(samples));
    return Array.from(values, (power) => Math.log10(power + FLOOR));
  }
}
