/** Zero crossings of the sinc on each side, counted at the lower of the two rates. */
const ZERO_CROSSINGS = 16;
/** Kaiser window: about 80 dB down in the stop band. */
const KAISER_BETA = 8;
/** Cut-off as a share of the lower Nyquist frequency: the transition band ends about where aliasing would begin. */
const CUTOFF = 0.92;
const MAX_PHASES = 512;

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
  private readonly filters: Float32Array[];
  private buffer: Float32Array;
  private held: number;
  /** Input index of `buffer[0]`. */
  private start: number;
  private produced = 0;

  /** @param from input rate in Hz  @param to output rate in Hz */
  constructor(
    private readonly from: number,
    private readonly to: number,
  ) {
    this.phaseCount = Math.min(MAX_PHASES, to / greatestDivisor(from, to));
    const scale = Math.min(1, to / from) * CUTOFF;
    // Even, so that the taps can be taken by four.
    this.half = 2 * Math.ceil(ZERO_CROSSINGS / Math.min(1, to / from) / 2);
    this.filters = Array.from({ length: this.phaseCount + 1 }, (_, phase) =>
      sincFilter(this.half, phase / this.phaseCount, scale),
    );
    // Silence before the beginning, so that the first output lies on the first input.
    this.start = -this.half;
    this.held = this.half;
    this.buffer = new Float32Array(this.half * 2);
  }

  /** The output samples that `input` completes. */
  push(input: Float32Array): Float32Array {
    if (this.from === this.to) return input;
    const needed = this.held + input.length;
    if (needed > this.buffer.length) {
      const larger = new Float32Array(needed * 2);
      larger.set(this.buffer.subarray(0, this.held));
      this.buffer = larger;
    }
    this.buffer.set(input, this.held);
    this.held = needed;
    return this.drain(this.start + this.held);
  }

  /** The last samples, as if silence followed. */
  flush(): Float32Array {
    if (this.from === this.to) return new Float32Array(0);
    const end = this.start + this.held;
    const rest = this.push(new Float32Array(this.half * 2));
    const wanted = Math.ceil((end * this.to) / this.from) - (this.produced - rest.length);
    return rest.subarray(0, Math.max(0, wanted));
  }

  private drain(end: number): Float32Array {
    const { buffer, half, from, to, phaseCount } = this;
    const last = Math.floor(((end - half - 1) * to) / from);
    const out = new Float32Array(Math.max(0, last - this.produced));
    for (let n = 0; n < out.length; n++) {
      const position = ((this.produced + n) * from) / to;
      const whole = Math.floor(position);
      const filter = this.filters[Math.round((position - whole) * phaseCount)]!;
      const base = whole - half + 1 - this.start;
      // Four sums: one alone would wait for its own last addition at every tap. The number of taps is a multiple of four.
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let i = 0; i < filter.length; i += 4) {
        const at = base + i;
        a += filter[i]! * buffer[at]!;
        b += filter[i + 1]! * buffer[at + 1]!;
        c += filter[i + 2]! * buffer[at + 2]!;
        d += filter[i + 3]! * buffer[at + 3]!;
      }
      out[n] = a + b + (c + d);
    }
    this.produced += out.length;
    const keepFrom = Math.max(this.start, Math.floor((this.produced * from) / to) - half);
    buffer.copyWithin(0, keepFrom - this.start, this.held);
    this.held -= keepFrom - this.start;
    this.start = keepFrom;
    return out;
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
