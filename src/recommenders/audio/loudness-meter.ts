import { KWeighting } from './k-weighting';
import type { SignalKernels } from './kernels/signal-kernels';

const SEGMENT_SECONDS = 0.1;
const SEGMENTS_IN_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;
/** EBU Tech 3342: range is read off the short-term loudness of 3 s, gated 20 LU below its mean. */
const SEGMENTS_IN_SHORT_TERM = 30;
const RANGE_GATE_LU = -20;
const [LOW_PERCENTILE, HIGH_PERCENTILE] = [0.1, 0.95];

/** Integrated loudness of digital silence, or of anything below the absolute gate. */
export const SILENCE_LUFS = -70;

const toLufs = (energy: number) => -0.691 + 10 * Math.log10(energy);

/**
 * Channel weights by ITU-R BS.1770-4 table 3 for the WAV channel order (L R C LFE Ls Rs): surrounds count 1.41,
 * the low-frequency effects channel does not count.
 */
function channelWeights(count: number): number[] {
  if (count === 4) return [1, 1, 1.41, 1.41];
  if (count === 5) return [1, 1, 1, 1.41, 1.41];
  if (count >= 6) return [1, 1, 1, 0, ...Array.from({ length: count - 4 }, () => 1.41)];
  return Array.from({ length: count }, () => 1);
}

/**
 * Integrated programme loudness by ITU-R BS.1770-4 (EBU R128): K-weighting at the file's own rate, mean square over
 * 400 ms blocks that overlap by 75 %, absolute gate at -70 LUFS, relative gate 10 LU below; and its range (EBU Tech 3342).
 * Keeps one number for each 100 ms.
 */
export class LoudnessMeter {
  /** One for each two channels; the last one hears a channel without a partner twice. */
  private readonly filters: KWeighting[];
  private readonly weights: number[];
  private readonly segments: number[] = [];
  private sum = 0;
  private position = 0;
  private segmentEnd: number;
  private segmentStart = 0;

  constructor(
    private readonly sampleRate: number,
    channelCount: number,
    kernels: SignalKernels,
  ) {
    this.weights = channelWeights(channelCount);
    this.filters = Array.from(
      { length: Math.ceil(channelCount / 2) },
      () => new KWeighting(sampleRate, kernels),
    );
    this.segmentEnd = this.endOfSegment(0);
  }

  push(channels: Float32Array[]): void {
    const length = channels[0]?.length ?? 0;
    for (let from = 0; from < length; ) {
      const to = Math.min(length, from + this.segmentEnd - this.position);
      for (const [pair, filter] of this.filters.entries()) {
        const first = channels[2 * pair]!;
        const energies = filter.energy(first, channels[2 * pair + 1] ?? first, from, to);
        this.sum += this.weights[2 * pair]! * energies[0];
        this.sum += (this.weights[2 * pair + 1] ?? 0) * energies[1];
      }
      this.position += to - from;
      from = to;
      if (this.position === this.segmentEnd) this.closeSegment();
    }
  }

  /** Loudness in LUFS of all that was pushed; `SILENCE_LUFS` when nothing passes the gate. */
  integratedLufs(): number {
    if (this.segments.length < SEGMENTS_IN_BLOCK) return this.shortLufs();
    const loud = gated(this.blocks(SEGMENTS_IN_BLOCK), RELATIVE_GATE_LU);
    return loud.length === 0 ? SILENCE_LUFS : Math.max(SILENCE_LUFS, toLufs(mean(loud)));
  }

  /** Loudness range in LU by EBU Tech 3342; null for less than 3 s, or where nothing passes the gate. */
  rangeLu(): number | null {
    const loud = gated(this.blocks(SEGMENTS_IN_SHORT_TERM), RANGE_GATE_LU).sort((a, b) => a - b);
    if (loud.length === 0) return null;
    const at = (percentile: number) => toLufs(loud[Math.round((loud.length - 1) * percentile)]!);
    return at(HIGH_PERCENTILE) - at(LOW_PERCENTILE);
  }

  /** Mean energies of overlapping blocks, one every 100 ms. */
  private blocks(size: number): number[] {
    const blocks: number[] = [];
    for (let i = size; i <= this.segments.length; i++) {
      let block = 0;
      for (let j = i - size; j < i; j++) block += this.segments[j]!;
      blocks.push(block / size);
    }
    return blocks;
  }

  /** The standard has no word for sounds shorter than one block: their plain mean square is the nearest thing. */
  private shortLufs(): number {
    const samples = this.position - this.segmentStart;
    const energy = this.segments.reduce((total, segment) => total + segment * SEGMENT_SECONDS, 0);
    const seconds = this.position / this.sampleRate;
    if (seconds === 0) return SILENCE_LUFS;
    const open = samples > 0 ? this.sum / this.sampleRate : 0;
    return Math.max(SILENCE_LUFS, toLufs((energy + open) / seconds));
  }

  private closeSegment(): void {
    this.segments.push(this.sum / (this.segmentEnd - this.segmentStart));
    this.sum = 0;
    this.segmentStart = this.segmentEnd;
    this.segmentEnd = this.endOfSegment(this.segments.length);
  }

  private endOfSegment(index: number): number {
    return Math.round((index + 1) * SEGMENT_SECONDS * this.sampleRate);
  }
}

/** The blocks above the absolute gate, and no more than so far below the mean of those. */
function gated(blocks: number[], relativeLu: number): number[] {
  const audible = blocks.filter((block) => toLufs(block) > ABSOLUTE_GATE_LUFS);
  if (audible.length === 0) return [];
  const gate = toLufs(mean(audible)) + relativeLu;
  return audible.filter((block) => toLufs(block) > gate);
}

const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length;
