const FIRST_BUCKET_SAMPLES = 256;

/**
 * Peaks of the waveform for a seek bar, in memory that does not grow with the track: buckets are merged in pairs whenever
 * there are too many of them.
 */
export class WaveformPeaks {
  private readonly buckets: Float32Array;
  private filled = 0;
  private bucketSamples = FIRST_BUCKET_SAMPLES;
  private inBucket = 0;
  private current = 0;

  /** @param points how many values `toBytes` gives */
  constructor(private readonly points = 400) {
    this.buckets = new Float32Array(points * 8);
  }

  push(samples: Float32Array): void {
    for (let from = 0; from < samples.length; ) {
      const to = Math.min(samples.length, from + this.bucketSamples - this.inBucket);
      let current = this.current;
      for (let i = from; i < to; i++) current = Math.max(current, Math.abs(samples[i]!));
      this.current = current;
      this.inBucket += to - from;
      from = to;
      if (this.inBucket === this.bucketSamples) this.closeBucket();
    }
  }

  /** Peaks scaled so that full scale is 255. */
  toBytes(): Uint8Array {
    const { buckets, points } = this;
    const open = this.inBucket > 0 ? 1 : 0;
    const count = this.filled + open;
    const value = (i: number) => (i < this.filled ? buckets[i]! : this.current);
    return Uint8Array.from({ length: points }, (_, point) => {
      if (count === 0) return 0;
      const from = Math.floor((point * count) / points);
      const to = Math.max(from + 1, Math.floor(((point + 1) * count) / points));
      let peak = 0;
      for (let i = from; i < to; i++) peak = Math.max(peak, value(i));
      return Math.min(255, Math.round(peak * 255));
    });
  }

  private closeBucket(): void {
    this.buckets[this.filled++] = this.current;
    this.current = 0;
    this.inBucket = 0;
    if (this.filled < this.buckets.length) return;
    for (let i = 0; i < this.filled / 2; i++) {
      this.buckets[i] = Math.max(this.buckets[2 * i]!, this.buckets[2 * i + 1]!);
    }
    this.filled /= 2;
    this.bucketSamples *= 2;
  }
}
