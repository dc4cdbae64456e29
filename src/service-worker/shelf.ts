/** So much sound is fetched ahead of what the audio element holds by itself. */
export const AHEAD_SECONDS = 90;
/** And never more than this, of all files together. */
export const MOST_BYTES = 16 * 1024 * 1024;
/** Of a file whose length in seconds is not known. */
const UNKNOWN_BYTES = 4 * 1024 * 1024;

/** A file that is being sent to an audio element. */
interface Shelved {
  readonly trackId: string;
  readonly bytesPerSecond: number | null;
  readonly held: number;
  readonly isWhole: boolean;
  nudge(): void;
}

/**
 * Who may fetch how much ahead. What plays comes first; the track that is open behind it has its turn once the rest of that one is
 * here. Whatever else is open gets what its reader asks for.
 */
export class Shelf {
  readonly #bodies = new Set<Shelved>();
  #playing: string | null = null;

  /** @param isSparing whether the listener pays for every byte */
  constructor(private readonly isSparing: () => boolean = () => false) {}

  add(body: Shelved): void {
    this.#bodies.add(body);
    this.nudge();
  }

  remove(body: Shelved): void {
    if (this.#bodies.delete(body)) this.nudge();
  }

  /** The player says which track sounds. */
  play(trackId: string): void {
    this.#playing = trackId;
    this.nudge();
  }

  /** How many bytes may wait to be taken from this one. */
  roomFor(body: Shelved): number {
    if (this.isSparing()) return 0;
    const others = [...this.#bodies].filter((other) => other !== body);
    const isPlaying = ({ trackId }: Shelved) => trackId === this.#playing;
    if (!isPlaying(body) && others.some((other) => isPlaying(other) && !other.isWhole)) return 0;
    const taken = others.reduce((sum, { held }) => sum + held, 0);
    const wanted = body.bytesPerSecond === null ? UNKNOWN_BYTES : body.bytesPerSecond * AHEAD_SECONDS;
    return Math.min(wanted, MOST_BYTES - taken);
  }

  /** All look again: something has changed. */
  nudge(): void {
    for (const body of this.#bodies) body.nudge();
  }
}
