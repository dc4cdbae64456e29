import { embedGaussian, gaussianSize } from './gaussian-timbre';
import type { KernelFloats, SignalKernels } from './kernels/signal-kernels';
import { type LogFrame, MEL_BANDS } from './log-frames';

/** Cepstral coefficients: the shape of the spectrum from broad to fine, the first its level. */
const CEPSTRUM_SIZE = 20;
/** Of those are shown and compared one by one. */
const SHOWN = 13;
/** Coefficients whose joint distribution is kept: all but the level. */
const JOINT = CEPSTRUM_SIZE - 1;
/** Values of `TimbreStatistics.gaussian`. */
export const TIMBRE_GAUSSIAN_SIZE = gaussianSize(JOINT);

/** Orthonormal DCT-II, the transform that turns log-mel bands into cepstral coefficients. */
const dct = Array.from({ length: CEPSTRUM_SIZE }, (_, k) =>
  Array.from(
    { length: MEL_BANDS },
    (_, i) => Math.sqrt((k === 0 ? 1 : 2) / MEL_BANDS) * Math.cos((Math.PI * k * (i + 0.5)) / MEL_BANDS),
  ),
);
/** As the kernel takes them: of each row the first band, how many there are, and their weights. */
const filters = dct.flatMap((row) => [0, MEL_BANDS, ...row]);

/** Running mean and covariance of the mel-frequency cepstrum (Davis & Mermelstein 1980) over frames that are not silent. */
export class TimbreStatistics {
  private readonly sum = new Float64Array(CEPSTRUM_SIZE);
  /** Row by row; only what is on and above the diagonal is filled. */
  private readonly products = new Float64Array(CEPSTRUM_SIZE ** 2);
  private readonly filters: KernelFloats;
  private readonly cepstrum: KernelFloats;
  private count = 0;

  constructor(private readonly kernels: SignalKernels) {
    this.filters = kernels.floats(filters.length);
    this.filters.values.set(filters);
    this.cepstrum = kernels.floats(CEPSTRUM_SIZE);
  }

  /** @param frame of which only the mel bands are read */
  push({ bands, bandsAt }: Pick<LogFrame, 'bands' | 'bandsAt'>): void {
    const { sum, products } = this;
    let loudest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < MEL_BANDS; i++) if (bands[i]! > loudest) loudest = bands[i]!;
    if (loudest < -9) return;
    this.count++;
    this.kernels.run.sumBands(bandsAt, this.filters.at, CEPSTRUM_SIZE, this.cepstrum.at);
    const cepstrum = this.cepstrum.values;
    for (let i = 0; i < CEPSTRUM_SIZE; i++) {
      const value = cepstrum[i]!;
      sum[i]! += value;
      for (let k = i; k < CEPSTRUM_SIZE; k++) products[i * CEPSTRUM_SIZE + k]! += value * cepstrum[k]!;
    }
  }

  /** Means and deviations of the first `SHOWN` coefficients. */
  result(): { mean: Float64Array; deviation: Float64Array } {
    const mean = this.mean().subarray(0, SHOWN);
    const deviation = mean.map((_, i) => Math.sqrt(Math.max(0, this.covariance(i, i))));
    return { mean, deviation };
  }

  /** How the coefficients are distributed together, without the level: see `embedGaussian`. */
  gaussian(): Float64Array {
    const covariance = Array.from({ length: JOINT }, (_, i) =>
      Float64Array.from({ length: JOINT }, (_, k) => this.covariance(i + 1, k + 1)),
    );
    return embedGaussian(this.mean().subarray(1), covariance);
  }

  private mean(): Float64Array {
    return this.sum.map((value) => value / Math.max(1, this.count));
  }

  private covariance(i: number, k: number): number {
    const n = Math.max(1, this.count);
    const product = this.products[Math.min(i, k) * CEPSTRUM_SIZE + Math.max(i, k)]!;
    return product / n - (this.sum[i]! / n) * (this.sum[k]! / n);
  }
}
