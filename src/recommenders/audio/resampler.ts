import type { KernelFloats, SignalKernels } from './kernels/signal-kernels';

/** Zero crossings of the sinc on each side, counted at the lower of the two rates. */
const ZERO_CROSSINGS = 16;
/** Kaiser window: about 80 dB down in the stop band. */
const KAISER_BETA = 8;
/** Cut-off as a share of the lower Nyquist frequency: the transition band ends about where aliasing would begin. */
const CUTOFF = 0.92;
const MAX_PHASES = 512;
/** Samples that are converted at a time: their place in the kernels' memory does not grow with the chunks. */
const BLOCK = 8192;

/** Modified Bessel function of the first kind, order 0 (power series). */
function besselI0(x: number): number {
  let sum = 1;
  for (let k = 1, term = 1; term > 1e-12 * sum; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/**
 * Streaming sample-rate converter: polyphase Kaiser-windowed sinc (Smith, Digital Audio Resampling). Ratios whose reduced
 * numerator is at most 512 are exact; for odd rates the phase is rounded to 1/512 sample.
 */
export class Resampler {
  private readonly phaseCount: number;
  private readonly half: number;
  private readonly taps: number;
  private readonly blockSize: number;
  private readonly filters: KernelFloats;
  private readonly buffer: KernelFloats;
  private readonly outputs: KernelFloats;
  private held: number;
  /** Input index of `buffer[0]`. */
  private start: number;
  private produced = 0;

  /** @param from input rate in Hz  @param to output rate in Hz */
  constructor(
    private readonly from: number,
    private readonly to: number,
    private readonly kernels: SignalKernels,
  ) {
    this.phaseCount = Math.min(MAX_PHASES, to / greatestDivisor(from, to));
    const scale = Math.min(1, to / from) * CUTOFF;
    // A multiple of four, so that the taps can be taken by eight.
    this.half = 4 * Math.ceil(ZERO_CROSSINGS / Math.min(1, to / from) / 4);
    this.taps = 2 * this.half;
    this.filters = kernels.floats((this.phaseCount + 1) * this.taps);
    for (let phase = 0; phase <= this.phaseCount; phase++)
      this.filters.values.set(sincFilter(this.half, phase / this.phaseCount, scale), phase * this.taps);
    this.blockSize = Math.ceil(BLOCK * Math.min(1, from / to));
    const room = this.blockSize + 2 * this.taps;
    this.buffer = kernels.floats(room);
    this.outputs = kernels.floats(Math.ceil((room * to) / from) + 1);
    // Silence before the beginning, so that the first output lies on the first input.
    this.start = -this.half;
    this.held = this.half;
  }

  /** The output samples that `input` completes. */
  push(input: Float32Array): Float32Array {
    if (this.from === this.to) return input;
    const out = new Float32Array(this.completed(this.start + this.held + input.length));
    let filled = 0;
    for (let at = 0; at < input.length; at += this.blockSize) {
      const block = input.subarray(at, at + this.blockSize);
      this.buffer.values.set(block, this.held);
      this.held += block.length;
      filled += this.drain(out, filled);
    }
    return out;
  }

  /** The last samples, as if silence followed. */
  flush(): Float32Array {
    if (this.from === this.to) return new Float32Array(0);
    const end = this.start + this.held;
    const rest = this.push(new Float32Array(this.half * 2));
    const wanted = Math.ceil((end * this.to) / this.from) - (this.produced - rest.length);
    return rest.subarray(0, Math.max(0, wanted));
  }

  /** How many more outputs can be made of the input before `end`. */
  private completed(end: number): number {
    return Math.max(0, Math.floor(((end - this.half - 1) * this.to) / this.from) - this.produced);
  }

  /** Writes what can be made of the buffer to `out`, and drops the input that is not needed any more. */
  private drain(out: Float32Array, offset: number): number {
    const { kernels, buffer, filters, outputs, from, to } = this;
    const count = this.completed(this.start + this.held);
    kernels.run.resample(
      buffer.at,
      this.start,
      filters.at,
      this.taps,
      this.phaseCount,
      from,
      to,
      this.produced,
      count,
      outputs.at,
    );
    out.set(outputs.values.subarray(0, count), offset);
    this.produced += count;
    const keepFrom = Math.max(this.start, Math.floor((this.produced * from) / to) - this.half);
    buffer.values.copyWithin(0, keepFrom - this.start, this.held);
    this.held -= keepFrom - this.start;
    this.start = keepFrom;
    return count;
  }
}

/** Taps for input samples whole-half+1 .. whole+half at a position `fraction` behind `whole`; they sum to one. */
function sincFilter(half: number, fraction: number, scale: number): Float32Array {
  const taps = Float64Array.from({ length: half * 2 }, (_, i) => {
    const x = i - half + 1 - fraction;
    const inside = 1 - (x / half) ** 2;
    if (inside <= 0) return 0;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x * scale) / (Math.PI * x * scale);
    return sinc * besselI0(KAISER_BETA * Math.sqrt(inside));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return Float32Array.from(taps, (tap) => tap / sum);
}
