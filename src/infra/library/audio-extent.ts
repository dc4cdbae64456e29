import { id3v2Length } from '@/infra/audio/sniff-audio-format';
import type { FileWindow } from './file-window';

/** The part of a file that is music: tags before, between and behind it are left out. End exclusive. */
export type AudioExtent = {
  start: number;
  end: number;
  /** The container promises more bytes than the file has. */
  isCutOff: boolean;
};

/** Containers whose music can be told from their tags without reading all of it. */
export type ExtentKind = 'frames' | 'flac' | 'chunks' | 'boxes' | 'asf' | 'whole';

/**
 * Finds the bytes of a file that tag editors leave alone.
 * @param kind how the container is built: `frames` (mp3, aac, ape, wavpack: tags in front and behind), `flac`
 *   (metadata blocks in front), `chunks` (wav, aiff), `boxes` (mp4), `asf`; `whole` takes all
 */
export async function findAudioExtent(file: FileWindow, kind: ExtentKind): Promise<AudioExtent> {
  switch (kind) {
    case 'flac':
      return withoutTail(file, await flacStart(file, await id3End(file)));
    case 'chunks':
      return (await largestChunk(file)) ?? whole(file);
    case 'boxes':
      return (await largestBox(file)) ?? whole(file);
    case 'asf':
      // ASF §2: the header object begins with its GUID and its length.
      return { ...whole(file), start: Math.min(file.size, await readSize(file, 16)) };
    case 'frames':
      return frames(file, await id3End(file));
    default:
      return whole(file);
  }
}

const whole = (file: FileWindow): AudioExtent => ({ start: 0, end: file.size, isCutOff: false });
const view = async (file: FileWindow, at: number, length: number) => Buffer.from(await file.read(at, length));
const readSize = async (file: FileWindow, at: number) => {
  const bytes = await view(file, at, 8);
  return bytes.length < 8 ? 0 : Number(bytes.readBigUInt64LE());
};

/** Where ID3v2 tags at the beginning end; some taggers wrote a second one before the first. */
export async function id3End(file: FileWindow): Promise<number> {
  let start = 0;
  for (;;) {
    const length = id3v2Length(await file.read(start, 10));
    if (length === 0) return start;
    start += length;
    if (start >= file.size) return file.size;
  }
}

async function flacStart(file: FileWindow, from: number): Promise<number> {
  let at = from + 4;
  for (;;) {
    const header = await view(file, at, 4);
    if (header.length < 4) return from;
    at += 4 + header.readUIntBE(1, 3);
    if (header[0]! & 0x80) return at;
  }
}

/** MP3 files may begin with a frame that says how many bytes there are (Xing, Info). */
async function frames(file: FileWindow, start: number): Promise<AudioExtent> {
  const extent = await withoutTail(file, start);
  const head = await view(file, start, 4096);
  const at = Math.max(head.indexOf('Xing', 0, 'latin1'), head.indexOf('Info', 0, 'latin1'));
  const hasLength = at >= 0 && at + 16 <= head.length && (head.readUInt32BE(at + 4) & 3) === 3;
  const promised = hasLength ? head.readUInt32BE(at + 12) : 0;
  // Writers disagree on whether the first frame counts; one frame is at most 1,441 bytes.
  return { ...extent, isCutOff: extent.end - extent.start + 1441 < promised };
}

/** Leaves out what old taggers append: ID3v1 (128 bytes) and, before it, APEv2 (its footer says how long it is). */
async function withoutTail(file: FileWindow, start: number): Promise<AudioExtent> {
  let end = file.size;
  if ((await view(file, end - 128, 3)).toString('latin1') === 'TAG') end -= 128;
  const footer = end >= 32 ? await view(file, end - 32, 32) : Buffer.alloc(0);
  if (footer.toString('latin1', 0, 8) === 'APETAGEX') {
    const hasHeader = (footer.readUInt32LE(20) & 0x80000000) !== 0;
    end -= footer.readUInt32LE(12) + (hasHeader ? 32 : 0);
  }
  return end > start
    ? { start, end, isCutOff: false }
    : { ...whole(file), start: Math.min(start, file.size) };
}

/** The sound chunk of RIFF/WAVE (`data`) or AIFF (`SSND`). */
async function largestChunk(file: FileWindow): Promise<AudioExtent | null> {
  const form = (await view(file, 0, 4)).toString('latin1');
  for (let at = 12; at + 8 <= file.size; ) {
    const head = await view(file, at, 8);
    const name = head.toString('latin1', 0, 4);
    const length = form === 'FORM' ? head.readUInt32BE(4) : head.readUInt32LE(4);
    if (name === 'data' || name === 'SSND') {
      const end = at + 8 + length;
      // Streaming writers leave 0 or all ones where they could not know the length.
      const isOpenEnded = length === 0 || length >= 0xffffff00;
      return {
        start: at + 8,
        end: isOpenEnded ? file.size : Math.min(end, file.size),
        isCutOff: !isOpenEnded && end > file.size,
      };
    }
    at += 8 + length + (length % 2);
  }
  return null;
}

/** The largest `mdat` box of an MP4 file (ISO 14496-12 §4.2). */
async function largestBox(file: FileWindow): Promise<AudioExtent | null> {
  let best: AudioExtent | null = null;
  for (let at = 0; at + 8 <= file.size; ) {
    const head = await view(file, at, 16);
    const short = head.readUInt32BE(0);
    const isLong = short === 1 && head.length === 16;
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? file.size - at : short;
    if (length < 8) break;
    const start = at + (isLong ? 16 : 8);
    if (head.toString('latin1', 4, 8) === 'mdat' && (!best || length > best.end - best.start)) {
      best = { start, end: Math.min(at + length, file.size), isCutOff: at + length > file.size };
    }
    at += length;
  }
  return best;
}
