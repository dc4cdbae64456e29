import type { Piece } from './unpack-members';

/** What every record of a WARC file begins with. */
export const MARK = 'WARC/';
const VERSION = /^WARC\/\d\.\d{1,2} ?\r?\n/;
const VERSION_BYTES = 16;
// Two line breaks end a record; some writers have fewer, then the next record or nothing must follow.
const END = /^(?:\r\n\r\n|[\r\n]*(?:WARC\/|$))/;
const END_BYTES = 9;
const MAX_BEFORE_FIRST = 67_108_864;

/**
 * A window on the bytes of an archive, which come in runs: a run ends with damage, with the file, and where a gzip
 * member begins with a record, as none can reach from one run into the next. Only what is held is in memory.
 */
export class ArchiveRun {
  bytes: Buffer = Buffer.alloc(0);
  /** The damage that ended the run, once it is reached. */
  damage: Extract<Piece, { fault: string }> | null = null;
  /** Whether any record was found so far. */
  found = false;
  private isOver = false;
  private isLast = false;
  private ahead: Extract<Piece, { bytes: Buffer }> | null = null;
  private at = 0;
  private start = 0;
  private origins: { at: number; offset: number }[] = [];

  /** @param size of the file where it is not packed: there, places in the window are places in the file */
  constructor(
    private readonly pieces: AsyncIterator<Piece>,
    private readonly size: number | null,
  ) {}

  /** Byte of the file the window begins at; in a packed file that of its gzip member. */
  get offset(): number {
    return this.size === null ? (this.origins.findLast(({ at }) => at <= this.at)?.offset ?? 0) : this.at;
  }

  get isAtStart(): boolean {
    return this.at === this.start;
  }

  /** How much is left of the archive, where that can be known. */
  get left(): number {
    return this.size === null ? Number.POSITIVE_INFINITY : this.size - this.at;
  }

  /** Widens the window to this length where the run is that long. Returns what it holds. */
  async hold(length: number): Promise<number> {
    const parts = [this.bytes];
    let held = this.bytes.length;
    while (held < length && !this.isOver) {
      const next = this.ahead ? { value: this.ahead } : await this.pieces.next();
      this.ahead = null;
      if (next.done) this.isLast = true;
      else if ('fault' in next.value) this.damage = next.value;
      else {
        const begins = next.value.starts && next.value.bytes.toString('latin1', 0, MARK.length) === MARK;
        if (!begins || held === 0) {
          if (begins) this.start = this.at;
          this.origins.push({ at: this.at + held, offset: next.value.offset });
          held += parts[parts.push(next.value.bytes) - 1]!.length;
          continue;
        }
        this.ahead = next.value;
      }
      this.isOver = true;
    }
    if (parts.length > 1) this.bytes = Buffer.concat(parts);
    return held;
  }

  /** Moves the beginning of the window; true where something else than line breaks is left behind. */
  drop(length: number): boolean {
    const dropped = this.bytes.subarray(0, length);
    this.bytes = this.bytes.subarray(length);
    this.at += dropped.length;
    while (this.origins.length > 1 && this.origins[1]!.at <= this.at) this.origins.shift();
    return dropped.some((byte) => byte !== 10 && byte !== 13);
  }

  /** Passes over bytes without holding them; false where the run ends before. */
  async skip(length: number): Promise<boolean> {
    for (let rest = length; rest > 0; ) {
      const held = Math.min(await this.hold(1), rest);
      if (held === 0) return false;
      this.drop(held);
      rest -= held;
    }
    return true;
  }

  /**
   * Goes to the next head of a record, or to the end of the run. `passed` tells that more than line breaks lay before.
   * @throws Error where the first 64 MB of an archive have no record
   */
  async seek(): Promise<{ atHead: boolean; passed: boolean }> {
    let passed = false;
    for (;;) {
      await this.hold(VERSION_BYTES);
      const mark = this.bytes.indexOf(MARK);
      // Without one, the last bytes may still be the first of one.
      const before = this.isOver ? this.bytes.length : Math.max(this.bytes.length - MARK.length + 1, 0);
      if (this.drop(mark < 0 ? before : mark)) passed = true;
      if (mark < 0 && this.isOver && this.bytes.length === 0) return { atHead: false, passed };
      if (mark >= 0) {
        await this.hold(VERSION_BYTES);
        if (VERSION.test(this.bytes.toString('latin1', 0, VERSION_BYTES))) break;
        passed = this.drop(MARK.length);
      }
      if (!this.found && this.at > MAX_BEFORE_FIRST) throw new Error('This is no WARC archive');
    }
    this.found = true;
    return { atHead: true, passed };
  }

  /** Whether a record that ends here in the window is followed as one must be. */
  async isEnd(at: number): Promise<boolean> {
    await this.hold(at + END_BYTES);
    return END.test(this.bytes.toString('latin1', at, at + END_BYTES));
  }

  /** Whether the run ends here, but for line breaks and the like. */
  isOverAt(at: number): boolean {
    return this.isOver && this.bytes.length < at + END_BYTES;
  }

  /** On to the next run; false where there is none. */
  next(): boolean {
    this.isOver = false;
    this.damage = null;
    this.start = this.at;
    return !this.isLast;
  }
}
