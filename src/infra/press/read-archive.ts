import { type FileHandle, open } from 'node:fs/promises';
import { ArchiveRun, MARK } from './archive-run';
import { endOfHead, readHeaders, readHttpResponse } from './read-http-response';
import { MAGIC, type Piece, unpackMembers } from './unpack-members';

/** A page out of a web archive. */
export interface ArchiveRecord {
  url: string;
  contentType: string;
  bytes: Buffer;
  /** When it was recorded. */
  date: Date | null;
  kind: 'response' | 'resource' | 'conversion';
}

/** A place of an archive that could not be read. */
export interface ArchiveFault {
  fault: string;
  /** Byte of the file; in a packed one where the gzip member begins. */
  offset: number;
}

export interface ArchiveOptions {
  /** Limit of a record and of the body in it, unpacked. */
  maxRecordBytes?: number;
}

const DEFAULT_MAX_RECORD_BYTES = 4_000_000;
const KINDS: readonly string[] = ['response', 'resource', 'conversion'];
const MAX_HEAD = 65_536;
const PIECE_BYTES = 65_536;
const DETECTION_BYTES = 1_048_576;
const NO_RECORD = 'Something that is no record lies here';
const CUT_OFF = 'A record is cut off, or its Content-Length is wrong';
const WRONG_LENGTH = 'The Content-Length of a record is wrong';

/**
 * Reads a WARC or WET file, plain or packed (one gzip member a record, or any other way), one record after the other;
 * memory stays at a few records' worth. Given are successful HTTP responses, resources and conversions of web pages.
 * What is damaged gives a fault, one for each stretch, and reading goes on at the next head of a record. A record
 * above the limit is passed over by the length it claims. Where one gzip member holds many records, those behind a damage
 * can be garbled without a sign: its only checksum comes last, and is told as a fault then.
 *
 * Why not warcio (2.4): at a record that is cut off it waits in a loop that never ends, and after a damaged gzip member
 * it takes the rest of the file for unpacked text, in which it finds nothing.
 * @throws Error where not one head of a record is found, and of the system where the file cannot be read
 */
export async function* readArchive(
  path: string,
  { maxRecordBytes = DEFAULT_MAX_RECORD_BYTES }: ArchiveOptions = {},
): AsyncGenerator<ArchiveRecord | ArchiveFault> {
  const file = await open(path);
  let early: ArchiveRecord | ArchiveFault | null = null;
  try {
    const isPlain = !(await isPacked(file));
    const pieces = isPlain ? readPlain(file) : unpackMembers(file);
    const run = new ArchiveRun(pieces, isPlain ? (await file.stat()).size : null);
    for await (const item of readRecords(run, maxRecordBytes)) {
      // A fault before the first record is told when it is clear that this is an archive.
      if (!run.found) early = item;
      else {
        if (early) yield early;
        early = null;
        yield item;
      }
    }
    if (!run.found) throw new Error('This is no WARC archive');
    if (early) yield early;
  } finally {
    await file.close();
  }
}

async function* readRecords(run: ArchiveRun, maxBytes: number): AsyncGenerator<ArchiveRecord | ArchiveFault> {
  // From a fault to the next head nothing more is said.
  let isLost = false;
  for (;;) {
    const { offset } = run;
    const { atHead, passed } = await run.seek();
    const damage = atHead ? null : run.damage;
    if (!isLost && damage) yield { fault: damage.fault, offset: damage.offset };
    else if (!isLost && passed) yield { fault: NO_RECORD, offset };
    isLost ||= passed || damage !== null;
    if (atHead) {
      const { item, isFramed } = await readRecord(run, maxBytes);
      if (item) yield item;
      isLost = !isFramed;
    } else if (!run.next()) return;
  }
}

interface Outcome {
  item: ArchiveRecord | ArchiveFault | null;
  /** Whether the record ended where it said, so that the next begins there. */
  isFramed: boolean;
}

async function readRecord(run: ArchiveRun, maxBytes: number): Promise<Outcome> {
  const { offset, isAtStart } = run;
  const broken = (fault: string): Outcome => {
    // The record may hold others by mistake: the search goes on right behind its first bytes.
    run.drop(Math.min(MARK.length, run.bytes.length));
    return { item: { fault, offset }, isFramed: false };
  };
  await run.hold(MAX_HEAD);
  const head = endOfHead(run.bytes);
  if (head < 0 && run.bytes.length < MAX_HEAD) return broken(run.damage?.fault ?? CUT_OFF);
  const headers = readHeaders(run.bytes.toString('utf8', 0, Math.max(head, 0)));
  const length = Number(/^\d{1,15}$/.exec(headers.get('content-length') ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(length)) return broken('The head of a record is broken');
  const end = head + length;
  if (end > run.left) return broken(CUT_OFF);
  if (length > maxBytes) {
    run.drop(head);
    const isFramed = (await run.skip(length)) && (await run.isEnd(0));
    const fault = isFramed ? `Larger than ${maxBytes} bytes` : (run.damage?.fault ?? CUT_OFF);
    const isWanted = !isFramed || KINDS.includes(headers.get('warc-type') ?? '');
    return { item: isWanted ? { fault, offset } : null, isFramed };
  }
  if ((await run.hold(end)) < end) return broken(run.damage?.fault ?? CUT_OFF);
  if (!(await run.isEnd(end))) return broken(WRONG_LENGTH);
  // Of several records in a member of a wrong checksum nobody can say which; a single one it must be.
  if (isAtStart && run.isOverAt(end) && run.damage?.unsure) return broken(run.damage.fault);
  const block = run.bytes.subarray(head, end);
  run.drop(end);
  try {
    return { item: toRecord(headers, block, maxBytes), isFramed: true };
  } catch (error) {
    return { item: { fault: (error as Error).message, offset }, isFramed: true };
  }
}

/** null for what is no page. @throws Error with the reason where it is broken */
function toRecord(headers: Map<string, string>, block: Buffer, maxBytes: number): ArchiveRecord | null {
  const kind = headers.get('warc-type') as ArchiveRecord['kind'];
  if (!KINDS.includes(kind)) return null;
  // WARC 1.0 had its addresses in angle brackets, by a mistake of its grammar.
  const target = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? '';
  if (!URL.canParse(target)) throw new Error('A record does not say which page it is of');
  const url = new URL(target);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const day = new Date(headers.get('warc-date') ?? '');
  const date = Number.isNaN(day.getTime()) ? null : day;
  const contentType = headers.get('content-type') ?? (kind === 'conversion' ? 'text/plain' : '');
  if (kind === 'response' || (kind === 'resource' && /^application\/http\b/i.test(contentType))) {
    const response = readHttpResponse(block, maxBytes);
    return response && { url: url.href, ...response, bytes: Buffer.from(response.bytes), date, kind };
  }
  return { url: url.href, contentType, bytes: Buffer.from(block), date, kind };
}

async function* readPlain(file: FileHandle): AsyncGenerator<Piece> {
  for (let offset = 0; ; ) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(PIECE_BYTES), 0, PIECE_BYTES, offset);
    if (bytesRead === 0) return;
    yield { bytes: buffer.subarray(0, bytesRead), offset, starts: false };
    offset += bytesRead;
  }
}

/** By what comes first: the file's first bytes may be the damaged ones, and a plain archive has packed bodies. */
async function isPacked(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(DETECTION_BYTES), 0, DETECTION_BYTES, 0);
  const head = buffer.subarray(0, bytesRead);
  const plain = /WARC[/-]/.exec(head.toString('latin1'))?.index ?? bytesRead;
  const member = head.indexOf(MAGIC);
  return member >= 0 && member < plain;
}
