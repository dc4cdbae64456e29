import Meyda from 'meyda';

/** What is measured in a frame; the order is the order of the values. */
const descriptorNames = ['centroid', 'spread', 'flatness', 'rolloff', 'crest', 'zeroCrossings'] as const;

interface MeydaExtractors {
  spectralCentroid(input: { ampSpectrum: Float32Array }): number;
  spectralSpread(input: { ampSpectrum: Float32Array }): number;
  spectralFlatness(input: { ampSpectrum: Float32Array }): number;
  spectralRolloff(input: { ampSpectrum: Float32Array; sampleRate: number }): number;
  spectralCrest(input: { ampSpectrum: Float32Array }): number;
  zcr(input: { signal: Float32Array }): number;
}

/** Meyda's extractors called on a spectrum that exists already: Meyda.extract would transform every frame again. */
const extractors = (Meyda as unknown as { featureExtractors: MeydaExtractors }).featureExtractors;

/**
 * Running mean and deviation of spectral descriptors (by Meyda) over frames that are not silent.
 * Frequencies are in octaves above 100 Hz, flatness and crest in logarithms: means of such values are closer to what is heard.
 */
export class SpectralDescriptors {
  private readonly sum = new Float64Array(descriptorNames.length);
  private readonly squares = new Float64Array(descriptorNames.length);
  private readonly amplitudes: Float32Array;
  private count = 0;

  constructor(
    private readonly sampleRate: number,
    private readonly fftSize: number,
  ) {
    this.amplitudes = new Float32Array(fftSize / 2);
  }

  push(power: Float32Array, signal: Float32Array): void {
    const ampSpectrum = this.amplitudes;
    let total = 0;
    for (let i = 0; i < ampSpectrum.length; i++) {
      // The floor keeps the geometric mean of flatness off the zeros of digital silence.
      ampSpectrum[i] = Math.sqrt(power[i]! + 1e-14);
      total += power[i]!;
    }
    if (total < 1e-9) return;
    const binHz = this.sampleRate / this.fftSize;
    const octaves = (hz: number) => Math.log2(Math.max(20, hz) / 100);
    const values = [
      octaves(extractors.spectralCentroid({ ampSpectrum }) * binHz),
      octaves(extractors.spectralSpread({ ampSpectrum }) * binHz),
      Math.log10(extractors.spectralFlatness({ ampSpectrum }) + 1e-6),
      octaves(extractors.spectralRolloff({ ampSpectrum, sampleRate: this.sampleRate })),
      Math.log10(extractors.spectralCrest({ ampSpectrum }) + 1e-6),
      octaves((extractors.zcr({ signal }) * this.sampleRate) / (2 * signal.length)),
    ];
    if (!values.every(Number.isFinite)) return;
    this.count++;
    for (const [i, value] of values.entries()) {
      this.sum[i]! += value;
      this.squares[i]! += value * value;
    }
  }

  /** Means, then standard deviations, in the order of `descriptorNames`; zeros when nothing sounded. */
  result(): { mean: Float64Array; deviation: Float64Array } {
    const n = Math.max(1, this.count);
    const mean = this.sum.map((value) => value / n);
    const deviation = this.squares.map((value, i) => Math.sqrt(Math.max(0, value / n - mean[i]! ** 2)));
    return { mean, deviation };
  }
}
