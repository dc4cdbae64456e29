// The 48-tap interpolator of ITU-R BS.1770-4, annex 2: four phases of twelve taps (the last two mirror the first two).
const phase0 = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
  0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
];
const phase1 = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
  -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
];
const phases = [phase0, phase1, [...phase1].reverse(), [...phase0].reverse()].map((taps) =>
  Float64Array.from(taps),
);
const TAPS = 12;
const BLOCK = 32;

/** No interpolated sample can exceed the largest sample in reach by more than this factor (largest L1 norm of a phase). */
const BOUND = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/**
 * True peak of one channel by 4x oversampling (ITU-R BS.1770-4, annex 2). Stretches whose samples are too small to hold a
 * new maximum even in the worst case are passed over: the result is the same, at a fraction of the cost.
 */
export class TruePeakMeter {
  private peak = 0;
  private readonly tail = new Float32Array(TAPS - 1);

  push(samples: Float32Array): void {
    const joined = new Float32Array(TAPS - 1 + samples.length);
    joined.set(this.tail);
    joined.set(samples, TAPS - 1);
    for (let from = 0; from < samples.length; from += BLOCK) {
      const to = Math.min(samples.length, from + BLOCK);
      let largest = 0;
      for (let i = from; i < to + TAPS - 1; i++) {
        const size = Math.abs(joined[i]!);
        if (size > largest) largest = size;
      }
      if (largest * BOUND > this.peak) this.scan(joined, from, to);
    }
    this.tail.set(joined.subarray(samples.length));
  }

  /** dBTP relative to full scale; -Infinity for digital silence. */
  peakDb(): number {
    return 20 * Math.log10(this.peak);
  }

  private scan(samples: Float32Array, from: number, to: number): void {
    let peak = this.peak;
    for (const taps of phases) {
      for (let i = from; i < to; i++) {
        // Three sums: one alone would wait for its own last addition at every tap.
        let [a, b, c] = [0, 0, 0];
        for (let k = 0; k < TAPS; k += 3) {
          a += taps[k]! * samples[i + k]!;
          b += taps[k + 1]! * samples[i + k + 1]!;
          c += taps[k + 2]! * samples[i + k + 2]!;
        }
        const size = Math.abs(a + b + c);
        if (size > peak) peak = size;
      }
    }
    // Phase 0 smooths the samples themselves a little; the sample peak is a peak, too.
    for (let i = from; i < to; i++) {
      const size = Math.abs(samples[i + TAPS - 1]!);
      if (size > peak) peak = size;
    }
    this.peak = peak;
  }
}
