import { MEL_BANDS } from './log-frames';

/** Cepstral coefficients kept: the shape of the spectrum from broad to fine. */
const CEPSTRUM_SIZE = 13;

/** Orthonormal DCT-II, the transform that turns log-mel bands into cepstral coefficients. */
const dct = Array.from({ length: CEPSTRUM_SIZE }, (_, k) =>
  Float64Array.from(
    { length: MEL_BANDS },
    (_, i) => Math.sqrt((k === 0 ? 1 : 2) / MEL_BANDS) * Math.cos((Math.PI * k * (i + 0.5)) / MEL_BANDS),
  ),
);

/** Running mean and deviation of the mel-frequency cepstrum (Davis & Mermelstein 1980) over frames that are not silent. */
export class TimbreStatistics {
  private readonly sum = new Float64Array(CEPSTRUM_SIZE);
  private readonly squares = new Float64Array(CEPSTRUM_SIZE);
  private count = 0;

  /** @param bands a frame of `LogFrames`; only its mel bands are read */
  push(bands: Float32Array): void {
    let loudest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < MEL_BANDS; i++) if (bands[i]! > loudest) loudest = bands[i]!;
    if (loudest < -9) return;
    this.count++;
    for (let k = 0; k < CEPSTRUM_SIZE; k++) {
      const row = dct[k]!;
      let value = 0;
      for (let i = 0; i < MEL_BANDS; i++) value += row[i]! * bands[i]!;
      this.sum[k]! += value;
      this.squares[k]! += value * value;
    }
  }

  result(): { mean: Float64Array; deviation: Float64Array } {
    const n = Math.max(1, this.count);
    const mean = this.sum.map((value) => value / n);
    const deviation = this.squares.map((value, i) => Math.sqrt(Math.max(0, value / n - mean[i]! ** 2)));
    return { mean, deviation };
  }
}
