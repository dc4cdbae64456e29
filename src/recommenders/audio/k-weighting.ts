/** The two filters of BS.1770's K-weighting as second-order sections, for any sample rate. */
export interface KWeightingCoefficients {
  shelf: { b: [number, number, number]; a: [number, number] };
  highPass: { b: [number, number, number]; a: [number, number] };
}

/**
 * K-weighting at `sampleRate` Hz by bilinear transform of the analogue prototypes whose 48 kHz version is the table of
 * ITU-R BS.1770-4 (parameters fitted by De Man, "Evaluation of implementations of the EBU R128 loudness measurement", 2014).
 */
export function kWeightingCoefficients(sampleRate: number): KWeightingCoefficients {
  const shelf = () => {
    const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
    const q = 0.7071752369554196;
    const high = 10 ** (3.999843853973347 / 20);
    const band = high ** 0.4996667741545416;
    const a0 = 1 + k / q + k * k;
    return {
      b: [
        (high + (band * k) / q + k * k) / a0,
        (2 * (k * k - high)) / a0,
        (high - (band * k) / q + k * k) / a0,
      ] as [number, number, number],
      a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] as [number, number],
    };
  };
  const highPass = () => {
    const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
    const q = 0.5003270373238773;
    const a0 = 1 + k / q + k * k;
    return {
      b: [1, -2, 1] as [number, number, number],
      a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] as [number, number],
    };
  };
  return { shelf: shelf(), highPass: highPass() };
}

/** K-weighting of one channel, with the filters' memory kept between calls. */
export class KWeighting {
  private readonly c: KWeightingCoefficients;
  private s1 = 0;
  private s2 = 0;
  private h1 = 0;
  private h2 = 0;

  constructor(sampleRate: number) {
    this.c = kWeightingCoefficients(sampleRate);
  }

  /** Sum of squares of the weighted samples from..to-1 (transposed direct form II, in doubles). */
  energy(samples: Float32Array, from: number, to: number): number {
    const [b0, b1, b2] = this.c.shelf.b;
    const [a1, a2] = this.c.shelf.a;
    const [ha1, ha2] = this.c.highPass.a;
    let { s1, s2, h1, h2 } = this;
    let sum = 0;
    for (let i = from; i < to; i++) {
      const x = samples[i]!;
      const y = b0 * x + s1;
      s1 = b1 * x - a1 * y + s2;
      s2 = b2 * x - a2 * y;
      const z = y + h1;
      h1 = -2 * y - ha1 * z + h2;
      h2 = y - ha2 * z;
      sum += z * z;
    }
    // Decaying filter memory ends in denormal numbers, which are a hundred times slower.
    const flush = (value: number) => (Math.abs(value) < 1e-30 ? 0 : value);
    this.s1 = flush(s1);
    this.s2 = flush(s2);
    this.h1 = flush(h1);
    this.h2 = flush(h2);
    return sum;
  }
}
