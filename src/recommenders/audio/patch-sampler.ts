import { PATCH_SIZE } from './network-shape';

/** The patches of frames in a row, end to end; what is left over is left out. */
export function patchesOf(frames: Float32Array): Float32Array[] {
  return Array.from({ length: Math.floor(frames.length / PATCH_SIZE) }, (_, i) =>
    frames.subarray(i * PATCH_SIZE, (i + 1) * PATCH_SIZE),
  );
}

/**
 * Keeps at most `capacity` patches of frames, spread evenly over a stream whose length is not known in advance: when full,
 * every second patch is dropped and from then on only every second one is taken.
 */
export class PatchSampler {
  private kept: Float32Array[] = [];
  private current: Float32Array;
  private filled = 0;
  private index = 0;
  private stride = 1;

  /**
   * @param frameCount frames in a patch
   * @param frameSize values in a frame
   * @param capacity even, at least 2
   */
  constructor(
    private readonly frameCount: number,
    private readonly frameSize: number,
    private readonly capacity: number,
  ) {
    this.current = new Float32Array(frameCount * frameSize);
  }

  push(frame: Float32Array): void {
    this.current.set(frame, this.filled * this.frameSize);
    if (++this.filled < this.frameCount) return;
    if (this.index++ % this.stride === 0) {
      this.kept.push(this.current);
      this.current = new Float32Array(this.frameCount * this.frameSize);
      if (this.kept.length === this.capacity) {
        this.kept = this.kept.filter((_, i) => i % 2 === 0);
        this.stride *= 2;
      }
    }
    this.filled = 0;
  }

  /**
   * The patches in order of time, each `frameCount` x `frameSize`. A stream shorter than one patch gives one: its frames
   * repeated from the beginning. Empty only when no frame came.
   */
  patches(): Float32Array[] {
    if (this.kept.length > 0 || this.filled === 0) return this.kept;
    const patch = new Float32Array(this.current.length);
    const span = this.filled * this.frameSize;
    for (let i = 0; i < patch.length; i++) patch[i] = this.current[i % span]!;
    return [patch];
  }
}
