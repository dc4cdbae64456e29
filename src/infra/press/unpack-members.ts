import type { FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';

/** Some bytes out of a packed file, or that some could not be had. Either way `offset` is that of the gzip member. */
export type Piece =
  | {
      bytes: Buffer;
      offset: number;
      /** Whether a member begins with these. */
      starts: boolean;
    }
  | {
      fault: string;
      offset: number;
      /** Whether all was unpacked but the checksum says that it is not what was packed. */
      unsure: boolean;
    };

/** What a gzip member begins with. */
export const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const RESERVED_FLAGS = 0xe0;
const TRAILER_BYTES = 8;
const MAX_HEAD = 1_024;
const SCAN_BYTES = 65_536;
const MAX_STEP_BACK = 1_048_576;
// zlib keeps what it had unpacked in the call that fails to itself, so that stretch is gone over in smaller steps.
const STEPS = [16_384, 256, 1];
const MIN_FIRST_BYTES = 8;
const DAMAGED = 'A gzip member is damaged or cut off';

/**
 * Unpacks gzip members one by one; memory stays at a step's worth (16 KB packed, at most 17 MB unpacked). Node's own
 * Gunzip takes all members for one stream and ends with the first damaged one. Here that gives a fault after the bytes
 * before the damage, and reading goes on at the next bytes that look like the head of a member (RFC 1952).
 */
export async function* unpackMembers(file: FileHandle): AsyncGenerator<Piece> {
  let position = 0;
  let failures = 0;
  for (;;) {
    const offset = await findMember(file, position);
    const isFar = offset === null ? (await read(file, position, 1)).length > 0 : offset > position;
    if (isFar) yield { fault: 'Something that is not packed lies here', offset: position, unsure: false };
    if (offset === null) return;
    const { end, reached } = yield* unpackMember(file, offset);
    // A damaged member may have swallowed the next, so the search begins in it. But not far back, and ever further on
    // after failures in a row: heads made to overlap must not cost the square of their number.
    position = end ?? Math.max(offset + Math.min(2 ** failures, SCAN_BYTES), reached - MAX_STEP_BACK);
    failures = end === null ? failures + 1 : 0;
  }
}

interface Extent {
  /** Where it ends, null where it is damaged. */
  end: number | null;
  /** How far it could be unpacked. */
  reached: number;
}

async function* unpackMember(file: FileHandle, offset: number): AsyncGenerator<Piece, Extent> {
  const head = headLength(await read(file, offset, MAX_HEAD));
  const stream: Extent = { end: null, reached: offset };
  let first: Buffer | null = Buffer.alloc(0);
  let size = 0;
  let sum = 0;
  if (head !== null) {
    for await (const bytes of inflate(file, offset + head, stream)) {
      size += bytes.length;
      sum = crc32(bytes, sum);
      // The first piece is long enough to see what the member begins with.
      if (first) first = Buffer.concat([first, bytes]);
      if (first && first.length < MIN_FIRST_BYTES) continue;
      yield { bytes: first ?? bytes, offset, starts: first !== null };
      first = null;
    }
  }
  if (first?.length) yield { bytes: first, offset, starts: true };
  const trailer = stream.end === null ? null : await read(file, stream.end, TRAILER_BYTES);
  const isWhole = trailer?.length === TRAILER_BYTES;
  if (stream.end !== null && isWhole && trailer.readUInt32LE(0) === sum) {
    if (trailer.readUInt32LE(4) === size % 2 ** 32) return { ...stream, end: stream.end + TRAILER_BYTES };
  }
  yield { fault: DAMAGED, offset, unsure: isWhole };
  return { ...stream, end: null };
}

/** Unpacks a deflate stream up to its end or to the first byte that is wrong, and notes in `stream` where that is. */
async function* inflate(file: FileHandle, start: number, stream: Extent): AsyncGenerator<Buffer> {
  let given = 0;
  stream.reached = start;
  for (const step of STEPS) {
    const inflater = new Inflater();
    let known = given;
    try {
      for (let at = start; !inflater.failed; ) {
        const packed = await read(
          file,
          at,
          at < stream.reached ? Math.min(STEPS[0]!, stream.reached - at) : step,
        );
        for (const bytes of await inflater.push(packed)) {
          const fresh = bytes.subarray(Math.min(known, bytes.length));
          known -= bytes.length - fresh.length;
          given += fresh.length;
          if (fresh.length > 0) yield fresh;
        }
        if (inflater.ended) stream.end = start + inflater.consumed;
        if (inflater.ended || packed.length === 0) return;
        if (!inflater.failed) at += packed.length;
        stream.reached = Math.max(stream.reached, at);
      }
    } finally {
      inflater.close();
    }
  }
}

/** zlib, one stretch of input after the other. */
class Inflater {
  ended = false;
  failed = false;
  private readonly engine = createInflateRaw();
  private unpacked: Buffer[] = [];
  private settle = () => {};

  constructor() {
    this.engine.on('data', (bytes: Buffer) => this.unpacked.push(bytes));
    this.engine.on('end', () => {
      this.ended = true;
      this.settle();
    });
    this.engine.on('error', () => {
      this.failed = true;
      this.settle();
    });
  }

  /** How much of the input the stream was made of: what comes after its end is not part of it. */
  get consumed(): number {
    return this.engine.bytesWritten;
  }

  /** What this input unpacks to; no input says that there is no more. */
  async push(packed: Buffer): Promise<Buffer[]> {
    await new Promise<void>((resolve) => {
      this.settle = resolve;
      if (packed.length === 0) this.engine.end();
      else {
        this.engine.write(packed, (error) => {
          if (error) this.failed = true;
          resolve();
        });
      }
    });
    return this.unpacked.splice(0);
  }

  close(): void {
    this.engine.destroy();
  }
}

/** null where the bytes are no head of a member. */
function headLength(bytes: Buffer): number | null {
  const flags = bytes[3] ?? RESERVED_FLAGS;
  if (flags & RESERVED_FLAGS || bytes.length < 12) return null;
  let length = 10;
  if (flags & 4) length += 2 + bytes.readUInt16LE(length);
  // A name and a comment, each up to a zero.
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, length);
    if (end < 0) return null;
    length = end + 1;
  }
  if (flags & 2) length += 2;
  return length < bytes.length ? length : null;
}

async function findMember(file: FileHandle, from: number): Promise<number | null> {
  // Most members lie where the last one ended, so the first look is a short one.
  for (let at = from, length = MAX_HEAD; ; length = SCAN_BYTES) {
    const bytes = await read(file, at, length);
    const index = bytes.indexOf(MAGIC);
    if (index >= 0) return at + index;
    if (bytes.length < MAGIC.length) return null;
    at += bytes.length - MAGIC.length + 1;
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
