import FFT from 'fft.js';

/** Periodic Hann window of `size` samples. */
function hannWindow(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
}

/**
 * Hann-windowed power spectrum of frames of `size` samples (a power of two). One instance is one set of scratch buffers:
 * the array it returns is overwritten by the next call. A full-scale sine at a bin's centre gives 1 in that bin.
 */
export class PowerSpectrum {
  readonly bins: number;
  private readonly fft: FFT;
  private readonly window: Float64Array;
  private readonly windowed: Float64Array;
  private readonly transformed: Float64Array;
  private readonly power: Float64Array;

  constructor(readonly size: number) {
    this.fft = new FFT(size);
    this.bins = size / 2 + 1;
    // Hann's sum is size / 2, and a real sine puts half of its amplitude at the positive frequency.
    this.window = hannWindow(size).map((value) => (value * 4) / size);
    this.windowed = new Float64Array(size);
    this.transformed = new Float64Array(size * 2);
    this.power = new Float64Array(this.bins);
  }

  /** @param samples at least `offset + size` long */
  of(samples: Float32Array, offset = 0): Float64Array {
    const { window, windowed, transformed, power, size } = this;
    for (let i = 0; i < size; i++) windowed[i] = samples[offset + i]! * window[i]!;
    this.fft.realTransform(transformed, windowed);
    for (let i = 0; i < this.bins; i++) {
      const re = transformed[2 * i]!;
      const im = transformed[2 * i + 1]!;
      power[i] = re * re + im * im;
    }
    return power;
  }
}
