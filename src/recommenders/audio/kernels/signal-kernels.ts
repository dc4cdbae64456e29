import { alignedBytes, FIRST_ADDRESS, kernelImports, PAGE_BYTES } from '../../kernels/kernel-memory';

/** The kernels, compiled from `assembly/` to WebAssembly SIMD; all numbers are byte addresses in their memory, or counts. */
interface KernelFunctions {
  sumBands(power: number, filters: number, bands: number, out: number): void;
  powerSpectrum(
    samples: number,
    window: number,
    twiddles: number,
    size: number,
    scratch: number,
    power: number,
  ): void;
  resample(
    inputs: number,
    start: number,
    filters: number,
    taps: number,
    phases: number,
    from: number,
    to: number,
    first: number,
    count: number,
    outputs: number,
  ): void;
  truePeak(samples: number, count: number, coefficients: number, bound: number, peak: number): number;
  weightedEnergy(
    x: number,
    y: number,
    count: number,
    coefficients: number,
    state: number,
    energies: number,
  ): void;
}

/** Numbers in the kernels' memory. */
interface Kept<T> {
  /** Their address. */
  at: number;
  values: T;
}
export type KernelFloats = Kept<Float32Array>;
export type KernelDoubles = Kept<Float64Array>;

const MOST_PAGES = 65_536;

/**
 * The kernels of signal processing with a memory of their own, for one track at a time: `reset` before the next. A memory for
 * each track would pile up, as the garbage collector does not see how large it is. Shared memory, as the module asks for
 * it: its arrays stay in place when it grows.
 */
export class SignalKernels {
  readonly run: KernelFunctions;
  private readonly memory = new WebAssembly.Memory({ initial: 2, maximum: MOST_PAGES, shared: true });
  private top = FIRST_ADDRESS;

  /** @param module `loadKernelModule()` */
  constructor(module: WebAssembly.Module) {
    const { exports } = new WebAssembly.Instance(module, kernelImports(this.memory));
    this.run = exports as unknown as KernelFunctions;
  }

  /**
   * Room for so many floats, filled with zeros.
   * @throws RangeError when the machine has no more
   */
  floats(count: number): KernelFloats {
    const at = this.take(4 * count);
    return { at, values: new Float32Array(this.memory.buffer, at, count) };
  }

  /** The same for numbers of double precision. */
  doubles(count: number): KernelDoubles {
    const at = this.take(8 * count);
    return { at, values: new Float64Array(this.memory.buffer, at, count) };
  }

  /** Forgets all numbers: whoever holds some must not use them any more. */
  reset(): void {
    this.top = FIRST_ADDRESS;
  }

  private take(bytes: number): number {
    const at = this.top;
    this.top += alignedBytes(bytes);
    const missing = this.top - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE_BYTES));
    new Uint8Array(this.memory.buffer, at, bytes).fill(0);
    return at;
  }
}
