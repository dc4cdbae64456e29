import type { SignalKernels } from './kernels/signal-kernels';
import { PowerSpectrum } from './power-spectrum';

/** Steps of ten cents: fine enough to find a tuning, coarse enough to add up. */
const STEPS_PER_SEMITONE = 10;
const STEPS = 12 * STEPS_PER_SEMITONE;
const FFT_SIZE = 8192;
const HOP = 4096;
const MIN_HZ = 60;
const MAX_HZ = 2100;
/**
 * A peak may be an overtone: it also votes, ever less, for the pitches it would be the second, third and fourth partial of
 * (Gómez 2006, §3.3.4). Without this the third partial makes every key look like its dominant.
 */
const PARTIAL_DECAY = 0.7;
const PARTIALS = [1, 2, 3, 4].map((number) => ({
  semitones: 12 * Math.log2(number),
  weight: PARTIAL_DECAY ** (number - 1),
}));
/** Weight of a peak by its pitch in semitones: bass and chord roots say more about the key than melody and overtones. */
const CENTRE = semitonesOf(180);
const SPREAD = 18;
/** Weight of a peak by its power: between counting notes (0) and believing the loudest (0.5 is amplitude). */
const LEVEL_EXPONENT = 0.35;
/** Below it a pitch belongs to the bass, which says what a chord stands on. */
const BASS_HZ = 220;
/** 1.5 s, about a chord. */
const FRAMES_IN_SEGMENT = 8;
/** Six minutes of segments; a longer track has longer ones. */
const MOST_SEGMENTS = 256;
/** Registers of a segment: bass, and all above. */
export const REGISTERS = 2;
/** Peaks this far below the loudest of their frame are noise or side lobes (power ratio, -50 dB). */
const PEAK_FLOOR = 1e-5;

/**
 * Adds up which pitches sound, folded to one octave in steps of ten cents, from interpolated spectral peaks (after
 * Gómez 2006, "Tonal description of music audio signals"). Frames count by a root of their level, so that one loud
 * chord does not outvote a verse. Bounded memory, and the tuning is decided at the end, when all is known.
 */
export class PitchHistogram {
  private readonly spectrum: PowerSpectrum;
  private readonly steps = new Float64Array(STEPS);
  private readonly frame = new Float64Array(STEPS);
  private readonly buffer = new Float32Array(FFT_SIZE);
  private readonly registers = new Float64Array(REGISTERS * STEPS);
  private held = FFT_SIZE / 2;
  private segments: Float32Array[] = [];
  private open = new Float32Array(REGISTERS * STEPS);
  private openFrames = 0;
  private framesInSegment = FRAMES_IN_SEGMENT;

  constructor(
    private readonly sampleRate: number,
    kernels: SignalKernels,
  ) {
    this.spectrum = new PowerSpectrum(FFT_SIZE, kernels);
  }

  push(samples: Float32Array): void {
    for (let from = 0; from < samples.length; ) {
      const count = Math.min(samples.length - from, FFT_SIZE - this.held);
      this.buffer.set(samples.subarray(from, from + count), this.held);
      this.held += count;
      from += count;
      if (this.held < FFT_SIZE) return;
      this.addFrame();
      this.countFrame();
      this.buffer.copyWithin(0, HOP);
      this.held = FFT_SIZE - HOP;
    }
  }

  /** Deviation of the music's tuning from A = 440 Hz in semitones, -0.5..0.5: the circular mean of all peaks' deviations. */
  tuningSemitones(): number {
    let [x, y] = [0, 0];
    for (const [step, weight] of this.steps.entries()) {
      const angle = (2 * Math.PI * step) / STEPS_PER_SEMITONE;
      x += weight * Math.cos(angle);
      y += weight * Math.sin(angle);
    }
    return x === 0 && y === 0 ? 0 : Math.atan2(y, x) / (2 * Math.PI);
  }

  /** Twelve pitch-class weights beginning at C, tuning-corrected, summing to one (all zero for silence). */
  chroma(): Float64Array {
    const chroma = new Float64Array(12);
    foldToClasses(this.steps, this.tuningSemitones(), chroma);
    const total = chroma.reduce((sum, value) => sum + value, 0);
    return total === 0 ? chroma : chroma.map((value) => value / total);
  }

  /**
   * How the harmony goes on: for each 1.5 s (longer ones in tracks of more than six minutes) twelve pitch classes from C, each
   * of the bass and of all above it, tuning-corrected; a segment's values have the mean 1, or are 0 when nothing sounds.
   * @returns [segments, 12, REGISTERS]
   */
  harmony(): Float32Array {
    const tuning = this.tuningSemitones();
    const all = this.openFrames > this.framesInSegment / 2 || this.segments.length === 0;
    const segments = all ? [...this.segments, this.open] : this.segments;
    const out = new Float32Array(segments.length * 12 * REGISTERS);
    const classes = new Float64Array(12);
    for (const [i, segment] of segments.entries()) {
      const values = out.subarray(i * 12 * REGISTERS, (i + 1) * 12 * REGISTERS);
      for (let register = 0; register < REGISTERS; register++) {
        foldToClasses(segment.subarray(register * STEPS, (register + 1) * STEPS), tuning, classes.fill(0));
        for (let pitch = 0; pitch < 12; pitch++) values[pitch * REGISTERS + register] = classes[pitch]!;
      }
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      if (mean > 0) for (let k = 0; k < values.length; k++) values[k]! /= mean;
    }
    return out;
  }

  private addFrame(): void {
    const { frame, registers, sampleRate } = this;
    const power = this.spectrum.of(this.buffer).values;
    const binHz = sampleRate / FFT_SIZE;
    const [first, last] = [Math.ceil(MIN_HZ / binHz), Math.floor(MAX_HZ / binHz)];
    let largest = 0;
    for (let bin = first; bin <= last; bin++) largest = Math.max(largest, power[bin]!);
    if (largest < 1e-9) return;
    frame.fill(0);
    registers.fill(0);
    let sum = 0;
    for (let bin = first; bin <= last; bin++) {
      const centre = power[bin]!;
      const [before, after] = [power[bin - 1]!, power[bin + 1]!];
      if (centre < largest * PEAK_FLOOR || centre < before || centre <= after) continue;
      // Parabola through the logarithms of three bins: exact for a Gaussian, very near for Hann.
      const [l, c, r] = [Math.log(before + 1e-30), Math.log(centre), Math.log(after + 1e-30)];
      const hz = (bin + (0.5 * (l - r)) / (l - 2 * c + r)) * binHz;
      const pitch = semitonesOf(hz);
      const strength = Math.exp(LEVEL_EXPONENT * c - 0.5 * ((pitch - CENTRE) / SPREAD) ** 2);
      const register = hz < BASS_HZ ? 0 : STEPS;
      for (const partial of PARTIALS) {
        const root = pitch - partial.semitones;
        const step = ((Math.round(root * STEPS_PER_SEMITONE) % STEPS) + STEPS) % STEPS;
        const weight = strength * partial.weight;
        frame[step]! += weight;
        registers[register + step]! += weight;
        sum += weight;
      }
    }
    if (sum === 0) return;
    const level = largest ** 0.25;
    for (let step = 0; step < STEPS; step++) this.steps[step]! += (level * frame[step]!) / sum;
    for (let i = 0; i < registers.length; i++) this.open[i]! += (level * registers[i]!) / sum;
  }

  /** Ends the segment when it is long enough; when there are too many, each two become one. */
  private countFrame(): void {
    if (++this.openFrames < this.framesInSegment) return;
    this.segments.push(this.open);
    this.open = new Float32Array(REGISTERS * STEPS);
    this.openFrames = 0;
    if (this.segments.length < MOST_SEGMENTS) return;
    this.segments = Array.from({ length: MOST_SEGMENTS / 2 }, (_, i) =>
      this.segments[2 * i]!.map((value, k) => value + this.segments[2 * i + 1]![k]!),
    );
    this.framesInSegment *= 2;
  }
}

/** Semitones above middle C. */
function semitonesOf(hz: number): number {
  return 12 * Math.log2(hz / 261.6255653005986);
}

/** Adds a histogram of ten-cent steps to twelve pitch classes from C. */
function foldToClasses(steps: ArrayLike<number>, tuning: number, classes: Float64Array): void {
  for (let step = 0; step < STEPS; step++) {
    const deviation = step / STEPS_PER_SEMITONE - tuning;
    const nearest = Math.round(deviation);
    // Raised cosine over the semitone: what lies between two pitch classes is percussion or vibrato.
    classes[(nearest + 12) % 12]! += steps[step]! * Math.cos(Math.PI * (deviation - nearest)) ** 2;
  }
}
