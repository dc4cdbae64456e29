import type { PlayReport, PlaySource } from '@/domain/contracts/listening';
import { playOutcome } from '@/domain/play-outcome';
import { ListeningClock } from './listening-clock';

/** A play that is not over, as kept across a reload. */
export type OpenPlay = {
  id: string;
  entryKey: string;
  trackId: string;
  startedAt: string;
  durationMs: number;
  heardMs: number;
  mutedMs: number;
  source: PlaySource | null;
};

type Playing = { key: string; track: { id: string; durationMs: number }; source: PlayReport['source'] };

/** Follows one play after the other and reports each once, when it is over. */
export class PlayReporter {
  #play: OpenPlay | null = null;
  #clock = new ListeningClock();
  /** A reload came between, and the listener has not taken the play up again. */
  #isInterrupted = false;

  constructor(
    private readonly options: {
      report: (play: PlayReport) => void;
      createId: () => string;
      /** Wall clock, for `startedAt`. */
      now: () => Date;
    },
  ) {}

  /** Takes up a play that a reload interrupted. */
  restore(play: OpenPlay): void {
    this.#play = play;
    this.#isInterrupted = true;
    this.#clock = new ListeningClock(play.heardMs, play.mutedMs);
  }

  /** Sound of `entry` flows. The first time this begins a play, and ends the one before. */
  sound(entry: Playing, positionMs: number, monotonicMs: number, isAudible: boolean, rate = 1): void {
    if (this.#play?.entryKey !== entry.key) {
      this.end();
      this.#clock = new ListeningClock();
      this.#play = {
        id: this.options.createId(),
        entryKey: entry.key,
        trackId: entry.track.id,
        startedAt: this.options.now().toISOString(),
        durationMs: entry.track.durationMs,
        heardMs: 0,
        mutedMs: 0,
        source: entry.source,
      };
    }
    this.#isInterrupted = false;
    this.#clock.tick(positionMs, monotonicMs, isAudible, rate);
  }

  silence(): void {
    this.#clock.stop();
  }

  /** The play under way, to be kept across a reload. */
  openPlay(): OpenPlay | null {
    return this.#play && { ...this.#play, heardMs: this.#clock.heardMs, mutedMs: this.#clock.mutedMs };
  }

  /** Another page has taken the play up, and will tell of it. */
  release(): void {
    this.#play = null;
    this.#isInterrupted = false;
    this.#clock.stop();
  }

  /** The page is closed on it: it counts as far as it was heard, and is no skip. */
  breakOff(): void {
    this.#isInterrupted = true;
    this.end();
  }

  /**
   * The play is over. Where a reload ended it, and not the listener's choice of another track, a short play is no
   * skip. Nothing is said of plays that were mostly muted.
   */
  end(): void {
    const play = this.openPlay();
    const isInterrupted = this.#isInterrupted;
    this.#play = null;
    this.#isInterrupted = false;
    this.#clock.stop();
    if (!play || play.mutedMs > play.heardMs) return;
    const outcome = playOutcome({ msPlayed: play.heardMs, durationMs: play.durationMs });
    this.options.report({
      id: play.id,
      trackId: play.trackId,
      startedAt: play.startedAt,
      msPlayed: Math.round(play.heardMs),
      outcome: isInterrupted && outcome === 'skip' ? 'partial' : outcome,
      source: play.source,
    });
  }
}
