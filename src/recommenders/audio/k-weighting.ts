import type { KernelDoubles, KernelFloats, SignalKernels } from './kernels/signal-kernels';

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

/** Samples that are weighted in one call: their place in the kernels' memory does not grow with the chunks. */
const BLOCK = 4096;
/** Numbers a channel's two filters remember. */
const STATE = 4;

/** K-weighting of two channels, with the filters' memory kept between calls. */
export class KWeighting {
  private readonly coefficients: KernelDoubles;
  private readonly state: KernelDoubles;
  private readonly energies: KernelDoubles;
  private readonly x: KernelFloats;
  private readonly y: KernelFloats;

  constructor(
    sampleRate: number,
    private readonly kernels: SignalKernels,
  ) {
    const { shelf, highPass } = kWeightingCoefficients(sampleRate);
    const coefficients = [...shelf.b, ...shelf.a, ...highPass.a];
    this.coefficients = kernels.doubles(coefficients.length);
    this.coefficients.values.set(coefficients);
    this.state = kernels.doubles(2 * STATE);
    this.energies = kernels.doubles(2);
    this.x = kernels.floats(BLOCK);
    this.y = kernels.floats(BLOCK);
  }

  /** Sums of squares of the weighted samples `from` .. `to` - 1 of both channels. */
  energy(x: Float32Array, y: Float32Array, from: number, to: number): [number, number] {
    let [first, second] = [0, 0];
    for (let at = from; at < to; at += BLOCK) {
      const end = Math.min(to, at + BLOCK);
      this.x.values.set(x.subarray(at, end));
      this.y.values.set(y.subarray(at, end));
      this.kernels.run.weightedEnergy(
        this.x.at,
        this.y.at,
        end - at,
        this.coefficients.at,
        this.state.at,
        this.energies.at,
      );
      first += this.energies.values[0]!;
      second += this.energies.values[1]!;
    }
    return [first, second];
  }
}
