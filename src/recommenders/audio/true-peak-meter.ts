import type { KernelFloats, SignalKernels } from './kernels/signal-kernels';

// The 48-tap interpolator of ITU-R BS.1770-4, annex 2: four phases of twelve taps (the last two mirror the first two).
const phase0 = [
  0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
  0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
];
const phase1 = [
  -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
  -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
];
const phases = [phase0, phase1, [...phase1].reverse(), [...phase0].reverse()];
const TAPS = 12;
/** Samples that are looked at in one call: their place in the kernels' memory does not grow with the chunks. */
const BLOCK = 8192;
/** The kernel takes four at a time. */
const ROOM_BEHIND = 3;

/** No interpolated sample can exceed the largest sample in reach by more than this factor (largest L1 norm of a phase). */
const BOUND = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/**
 * True peak of one channel by 4x oversampling (ITU-R BS.1770-4, annex 2). Phase 0 smooths the samples themselves a little;
 * the sample peak is a peak, too.
 */
export class TruePeakMeter {
  private peak = 0;
  private readonly coefficients: KernelFloats;
  private readonly samples: KernelFloats;

  constructor(private readonly kernels: SignalKernels) {
    this.coefficients = kernels.floats(phases.length * TAPS);
    this.coefficients.values.set(phases.flat());
    // The last samples of the block before, silence at first; a block.
    this.samples = kernels.floats(TAPS - 1 + BLOCK + ROOM_BEHIND);
  }

  push(samples: Float32Array): void {
    const { kernels, coefficients, samples: held } = this;
    for (let from = 0; from < samples.length; from += BLOCK) {
      const block = samples.subarray(from, from + BLOCK);
      held.values.set(block, TAPS - 1);
      this.peak = kernels.run.truePeak(held.at, block.length, coefficients.at, BOUND, this.peak);
      held.values.copyWithin(0, block.length, block.length + TAPS - 1);
    }
  }

  /** dBTP relative to full scale; -Infinity for digital silence. */
  peakDb(): number {
    return 20 * Math.log10(this.peak);
  }
}
