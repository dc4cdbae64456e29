/**
 * Triangular filters on the bins of a power spectrum, each of them summing to one (so that white noise is flat).
 * Triangles are integrated over the width of each bin instead of sampled at its centre: a band narrower than a bin keeps its
 * share and is never empty, which is what goes wrong with floor-binned banks.
 */
export class FilterBank {
  readonly bandCount: number;
  /** First bin of each band; the following weights are in `weights[band]`. */
  readonly firstBin: Int32Array;
  readonly weights: Float64Array[];

  /** @param edges in Hz, rising: band i rises from edges[i] to its top at edges[i + 1] and falls to edges[i + 2] */
  constructor({ sampleRate, fftSize, edges }: { sampleRate: number; fftSize: number; edges: number[] }) {
    this.bandCount = edges.length - 2;
    this.firstBin = new Int32Array(this.bandCount);
    const binHz = sampleRate / fftSize;
    this.weights = Array.from({ length: this.bandCount }, (_, band) => {
      const [low, centre, high] = [edges[band]!, edges[band + 1]!, edges[band + 2]!];
      const first = Math.max(0, Math.round(low / binHz));
      const last = Math.min(fftSize / 2, Math.round(high / binHz));
      this.firstBin[band] = first;
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
  }

  /** Band powers of a power spectrum, written to `out` from `offset`. */
  apply(power: Float32Array, out: Float32Array, offset = 0): void {
    for (let band = 0; band < this.bandCount; band++) {
      const weights = this.weights[band]!;
      const first = this.firstBin[band]!;
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * power[first + i]!;
      out[offset + band] = sum;
    }
  }
}

/** Area below `x` of the triangle that rises from `low` to 1 at `centre` and falls to 0 at `high`. */
function triangleArea(x: number, low: number, centre: number, high: number): number {
  if (x <= low) return 0;
  if (x <= centre) return (x - low) ** 2 / (2 * (centre - low));
  const whole = (high - low) / 2;
  return x >= high ? whole : whole - (high - x) ** 2 / (2 * (high - centre));
}
