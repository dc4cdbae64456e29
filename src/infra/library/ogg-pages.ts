import type { FileWindow } from './file-window';

/** One page of an Ogg stream (RFC 3533 §6). */
export type OggPage = {
  /** Where it begins in the file. */
  offset: number;
  serial: number;
  /** Position in samples of the last packet that ends on this page; -1n when none does. */
  granule: bigint;
  lacing: Uint8Array;
  bodyOffset: number;
  bodyLength: number;
};

const HEADER = 27;

/** The page that begins at `offset`, null when none does. Its body may reach past the end of the file. */
export async function readOggPage(file: FileWindow, offset: number): Promise<OggPage | null> {
  const head = Buffer.from(await file.read(offset, HEADER + 255));
  return parsePage(head, 0, offset);
}

/** Packets of the first stream in order: how long each is and its first bytes, until `count` are there. */
export async function readFirstPackets(file: FileWindow, count: number) {
  const packets: { length: number; start: Uint8Array; page: OggPage }[] = [];
  let open = { length: 0, start: new Uint8Array() };
  let serial: number | undefined;
  let offset = 0;
  while (packets.length < count && offset < file.size) {
    const page = await readOggPage(file, offset);
    if (!page) break;
    serial ??= page.serial;
    offset = page.bodyOffset + page.bodyLength;
    if (page.serial !== serial) continue;
    let at = page.bodyOffset;
    for (const size of page.lacing) {
      if (open.length === 0 && size > 0) {
        open.start = Uint8Array.from(await file.read(at, Math.min(size, 8)));
      }
      open.length += size;
      at += size;
      // A packet ends with the first segment that is not full.
      if (size < 255) {
        packets.push({ ...open, page });
        open = { length: 0, start: new Uint8Array() };
      }
    }
  }
  return { packets, serial };
}

/** The last page of the stream `serial`, looked for in the last 128 kB (no page is longer than 65,307 bytes). */
export async function findLastPage(file: FileWindow, serial: number): Promise<OggPage | null> {
  const start = Math.max(0, file.size - 128 * 1024);
  const tail = Buffer.from(await file.read(start, file.size - start));
  let before = tail.length;
  for (;;) {
    const at = tail.lastIndexOf('OggS', before, 'latin1');
    if (at < 0) return null;
    const page = parsePage(tail, at, start + at);
    if (page && page.serial === serial && page.granule >= 0n) return page;
    if (at === 0) return null;
    before = at - 1;
  }
}

function parsePage(bytes: Buffer, at: number, offset: number): OggPage | null {
  if (bytes.length - at < HEADER || bytes.toString('latin1', at, at + 4) !== 'OggS' || bytes[at + 4] !== 0) {
    return null;
  }
  const segments = bytes[at + 26]!;
  const lacing = bytes.subarray(at + HEADER, at + HEADER + segments);
  if (lacing.length < segments) return null;
  return {
    offset,
    serial: bytes.readUInt32LE(at + 14),
    granule: bytes.readBigInt64LE(at + 6),
    lacing,
    bodyOffset: offset + HEADER + segments,
    bodyLength: lacing.reduce((sum, size) => sum + size, 0),
  };
}
