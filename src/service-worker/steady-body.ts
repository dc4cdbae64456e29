import type { Shelf } from './shelf';

/** A connection that brings nothing for so long is taken for broken: in a tunnel nobody says that it is. */
const STALLED_MS = 8000;
/** Pauses between tries; the last one again and again. */
const pausesMs = [250, 1000, 2000, 4000, 5000];
/** Somebody waits for more, and none came for so long: the element is told, and the player takes it from there. */
const GIVE_UP_MS = 120_000;

type Bytes = Uint8Array<ArrayBuffer>;

export type SteadyOptions = {
  /** By which the shelf knows whether it is what plays. */
  trackId: string;
  /** Of the file: the first one that `first` brings, and the last that is wanted. */
  start: number;
  end: number;
  /** How much of the file a second of sound is; null where nobody said. */
  bytesPerSecond: number | null;
  /** The rest of the file from a byte on; null where there is none to be had any more, and rejects where nothing answers. */
  reopen: (start: number) => Promise<ReadableStream<Bytes> | null>;
  shelf: Shelf;
  pause?: (ms: number) => Promise<unknown>;
};

/**
 * A file's bytes that go on coming while the network is away: they are fetched ahead of who reads them, as far as the shelf
 * has room, and where the connection breaks it is made anew at the byte that is missing. Who reads notices nothing but, in
 * the end, a wait.
 */
export function steadyBody(first: ReadableStream<Bytes>, options: SteadyOptions): ReadableStream<Bytes> {
  const body = new SteadyBody(first, options);
  return new ReadableStream<Bytes>(
    {
      start: () => body.open(),
      pull: async (controller) => {
        const piece = await body.take();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel: () => body.close(),
    },
    { highWaterMark: 0 },
  );
}

class SteadyBody {
  readonly #pieces: Bytes[] = [];
  #held = 0;
  #position: number;
  #reader: ReadableStreamDefaultReader<Bytes> | null;
  #isWanted = false;
  #isOver = false;
  #failure: Error | null = null;
  /** Told when something came, was taken, or the shelf has other room. */
  #wake: (() => void)[] = [];

  constructor(
    first: ReadableStream<Bytes>,
    private readonly options: SteadyOptions,
  ) {
    this.#reader = first.getReader();
    this.#position = options.start;
  }

  get trackId(): string {
    return this.options.trackId;
  }

  get bytesPerSecond(): number | null {
    return this.options.bytesPerSecond;
  }

  /** Bytes that wait to be taken. */
  get held(): number {
    return this.#held;
  }

  /** Whether the rest of the file is here. */
  get isWhole(): boolean {
    return this.#position > this.options.end;
  }

  open(): void {
    this.options.shelf.add(this);
    void this.#fill().catch((error: Error) => {
      this.#failure = error;
      this.nudge();
    });
  }

  /** The next piece, once there is one; null at the end. */
  async take(): Promise<Bytes | null> {
    while (this.#pieces.length === 0 && !this.isWhole && !this.#failure) {
      this.#isWanted = true;
      this.nudge();
      await this.#change();
    }
    this.#isWanted = false;
    const piece = this.#pieces.shift();
    if (piece) this.#held -= piece.length;
    // What is here is heard before what went wrong is told.
    else if (this.#failure) {
      this.close();
      throw this.#failure;
    }
    if (this.isWhole && this.#pieces.length === 0) this.close();
    this.options.shelf.nudge();
    return piece ?? null;
  }

  close(): void {
    this.#isOver = true;
    this.options.shelf.remove(this);
    this.#drop();
    this.nudge();
  }

  /** Looks again whether there is something to do. */
  nudge(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  async #fill(): Promise<void> {
    while (!this.#isOver && !this.isWhole) {
      if (!this.#isWanted && this.#held >= this.options.shelf.roomFor(this)) {
        await this.#change();
        continue;
      }
      const piece = await this.#read();
      if (!piece) continue;
      this.#pieces.push(piece);
      this.#held += piece.length;
      this.#position += piece.length;
      this.#isWanted = false;
      this.nudge();
      if (this.isWhole) this.options.shelf.nudge();
    }
    this.#drop();
  }

  /** The next piece of the file, from however many connections it takes; null where nobody wants it any more. */
  async #read(): Promise<Bytes | null> {
    const { pause = wait, reopen } = this.options;
    let wantedMs = 0;
    for (let tries = 0; !this.#isOver; tries++) {
      const reader = this.#reader;
      const got = reader && (await Promise.race([reader.read(), pause(STALLED_MS)]).catch(() => null));
      if (isPiece(got) && got.value) return got.value;
      this.#drop();
      if (tries > 0) {
        const pauseMs = pausesMs[Math.min(tries, pausesMs.length) - 1]!;
        await pause(pauseMs);
        wantedMs = this.#isWanted ? wantedMs + pauseMs : 0;
        if (wantedMs >= GIVE_UP_MS) throw new Error('the server does not answer');
      }
      const again = await reopen(this.#position).catch(() => undefined);
      if (again === null) throw new Error('the file is another one by now');
      if (again) this.#reader = again.getReader();
    }
    return null;
  }

  #drop(): void {
    this.#reader?.cancel().catch(() => {});
    this.#reader = null;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const isPiece = (got: unknown): got is ReadableStreamReadResult<Bytes> =>
  typeof got === 'object' && got !== null && 'done' in got;
