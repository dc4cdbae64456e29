import type { KernelFloats, SignalKernels } from './kernels/signal-kernels';

/** Weights that the kernel takes at a time. */
const LANES = 4;

/**
 * Triangular filters on the bins of a power spectrum, each of them summing to one (so that white noise is flat).
 * Triangles are integrated over the width of each bin instead of sampled at its centre: a band narrower than a bin keeps its
 * share and is never empty, which is what goes wrong with floor-binned banks.
 */
export class FilterBank {
  readonly bandCount: number;
  /** Of each band, from its first bin on. */
  readonly weights: Float64Array[];
  private readonly filters: KernelFloats;
  private readonly out: KernelFloats;

  /** @param edges in Hz, rising: band i rises from edges[i] to its top at edges[i + 1] and falls to edges[i + 2] */
  constructor(
    { sampleRate, fftSize, edges }: { sampleRate: number; fftSize: number; edges: number[] },
    private readonly kernels: SignalKernels,
  ) {
    this.bandCount = edges.length - 2;
    const firstBins: number[] = [];
    const binHz = sampleRate / fftSize;
    this.weights = Array.from({ length: this.bandCount }, (_, band) => {
      const [low, centre, high] = [edges[band]!, edges[band + 1]!, edges[band + 2]!];
      const first = Math.max(0, Math.round(low / binHz));
      const last = Math.min(fftSize / 2, Math.round(high / binHz));
      firstBins.push(first);
      const weights = Float64Array.from({ length: last - first + 1 }, (_, i) => {
        const bin = first + i;
        return (
          triangleArea((bin + 0.5) * binHz, low, centre, high) -
          triangleArea((bin - 0.5) * binHz, low, centre, high)
        );
      });
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight) => weight / sum);
    });
    const filters = this.weights.flatMap((weights, band) => {
      const padded = LANES * Math.ceil(weights.length / LANES);
      return [firstBins[band]!, padded, ...weights, ...new Array<number>(padded - weights.length).fill(0)];
    });
    this.filters = kernels.floats(filters.length);
    this.filters.values.set(filters);
    this.out = kernels.floats(this.bandCount);
  }

  /**
   * Band powers of a power spectrum; overwritten by the next call.
   * @param power as `PowerSpectrum` gives it
   */
  apply(power: KernelFloats): KernelFloats {
    this.kernels.run.sumBands(power.at, this.filters.at, this.bandCount, this.out.at);
    return this.out;
  }
}

/** Area below `x` of the triangle that rises from `low` to 1 at `centre` and falls to 0 at `high`. */
function triangleArea(x: number, low: number, centre: number, high: number): number {
  if (x <= low) return 0;
  if (x <= centre) return (x - low) ** 2 / (2 * (centre - low));
  const whole = (high - low) / 2;
  return x >= high ? whole : whole - (high - x) ** 2 / (2 * (high - centre));
}
