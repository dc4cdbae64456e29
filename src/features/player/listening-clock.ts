/** A media element tells its position a few times a second; rounding may put it ahead of the wall clock by this. */
const SLACK_MS = 250;

/**
 * Counts the time that really sounded. It credits the advance of the media position, but never more than passed on
 * the wall: a jump forward is not listening, and neither is time spent waiting for data. Muted time is kept apart.
 */
export class ListeningClock {
  #last: { positionMs: number; nowMs: number } | null = null;

  constructor(
    public heardMs = 0,
    public mutedMs = 0,
  ) {}

  /**
   * Sound flows at this position at this moment.
   * @param nowMs a monotonic clock
   * @param rate how many milliseconds of the track pass in one
   */
  tick(positionMs: number, nowMs: number, isAudible: boolean, rate = 1): void {
    if (this.#last) {
      const advance = Math.min(
        positionMs - this.#last.positionMs,
        (nowMs - this.#last.nowMs) * rate + SLACK_MS,
      );
      if (advance > 0 && isAudible) this.heardMs += advance;
      if (advance > 0 && !isAudible) this.mutedMs += advance;
    }
    this.#last = { positionMs, nowMs };
  }

  /** Sound stopped (pause, seek, no data): what follows counts from the next tick on. */
  stop(): void {
    this.#last = null;
  }
}
