import type { KernelFloats, SignalKernels } from './kernels/signal-kernels';

/** Periodic Hann window of `size` samples. */
function hannWindow(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
}

/**
 * Hann-windowed power spectrum of frames, in single precision: what is 120 dB below the loudest bin is noise. One instance
 * is one set of scratch buffers: the array it returns is overwritten by the next call. A full-scale sine at a bin's centre
 * gives 1 in that bin.
 */
export class PowerSpectrum {
  readonly bins: number;
  private readonly samples: KernelFloats;
  private readonly window: KernelFloats;
  private readonly twiddles: KernelFloats;
  private readonly scratch: KernelFloats;
  private readonly power: KernelFloats;

  /**
   * @param size samples in a frame: 32, 128, 512, 2048, 8192 ...
   * @throws RangeError for any other
   */
  constructor(
    readonly size: number,
    private readonly kernels: SignalKernels,
  ) {
    if (size < 32 || !Number.isInteger(Math.log2(size / 2) / 2))
      throw new RangeError(`size: ${size} is not twice a power of four, at least 32`);
    this.bins = size / 2 + 1;
    this.samples = kernels.floats(size);
    this.window = kernels.floats(size);
    // Hann's sum is size / 2, and a real sine puts half of its amplitude at the positive frequency.
    this.window.values.set(hannWindow(size).map((value) => (value * 4) / size));
    const twiddles = spectrumTwiddles(size);
    this.twiddles = kernels.floats(twiddles.length);
    this.twiddles.values.set(twiddles);
    this.scratch = kernels.floats(2 * size);
    // Who reads the bins by fours reads past the last.
    const { at, values } = kernels.floats(this.bins + 3);
    this.power = { at, values: values.subarray(0, this.bins) };
  }

  /** @param samples `size` of them */
  of(samples: Float32Array): KernelFloats {
    this.samples.values.set(samples);
    this.kernels.run.powerSpectrum(
      this.samples.at,
      this.window.at,
      this.twiddles.at,
      this.size,
      this.scratch.at,
      this.power.at,
    );
    return this.power;
  }
}

/**
 * The factors of a transform in the order the kernel takes them. For each stage of radix 4 on n numbers the first n/4 powers of
 * w = exp(-2πi / n), of w² and of w³, real parts before imaginary ones; then the first size/2 powers of exp(-2πi / size).
 */
function spectrumTwiddles(size: number): Float32Array {
  const values: number[] = [];
  const push = (count: number, turn: number) => {
    for (let p = 0; p < count; p++) values.push(Math.cos(turn * p));
    for (let p = 0; p < count; p++) values.push(-Math.sin(turn * p));
  };
  for (let n = size / 2; n > 1; n /= 4) for (const power of [1, 2, 3]) push(n / 4, (2 * Math.PI * power) / n);
  push(size / 2, (2 * Math.PI) / size);
  return Float32Array.from(values);
}
