import { AudioFileProblem } from './audio-file-problem';
import type { OggCodec } from './audio-mime';
import type { FileWindow } from './file-window';
import { findLastPage, readFirstPackets, readOggPage } from './ogg-pages';

export type OggFacts = {
  /** Where the first page with music begins. */
  audioOffset: number;
  /** Length of the stream in samples at its own rate (Opus: 48 kHz, without pre-skip); null when not found. */
  samples: number | null;
  isCutOff: boolean;
};

const ascii = (bytes: Uint8Array, from = 0) => Buffer.from(bytes).toString('latin1', from);

/**
 * Looks at the structure of an Ogg file with Vorbis, Opus or FLAC: the header packets at the beginning and the last page.
 * @throws AudioFileProblem 'repeated_headers': where the first packet of music belongs, the headers come again.
 *   Lenient decoders skip them; FFmpeg, and with it Chrome and Edge, refuse the whole file. 'damaged' when the
 *   stream ends within its headers
 */
export async function inspectOgg(file: FileWindow, codec: OggCodec): Promise<OggFacts> {
  const headerCount = await countHeaders(file, codec);
  const { packets, serial } = await readFirstPackets(file, headerCount + 1);
  const firstMusic = packets[headerCount];
  if (!firstMusic || serial === undefined) {
    throw new AudioFileProblem('damaged', 'The file ends before its music begins.');
  }
  if (isHeader(firstMusic.start, codec)) {
    throw new AudioFileProblem(
      'repeated_headers',
      'The stream’s headers come a second time where the music should begin. Browsers refuse such a file; encode it anew.',
    );
  }
  const last = await findLastPage(file, serial);
  const preSkip =
    codec === 'opus' ? Buffer.from(await file.read(packets[0]!.page.bodyOffset + 10, 2)).readUInt16LE() : 0;
  return {
    audioOffset: firstMusic.page.offset,
    samples: last ? Math.max(0, Number(last.granule) - preSkip) : null,
    isCutOff: last !== null && last.bodyOffset + last.bodyLength > file.size,
  };
}

/** Header packets before the music; FLAC in Ogg says it in its first packet, in two bytes behind its signature. */
async function countHeaders(file: FileWindow, codec: OggCodec): Promise<number> {
  if (codec !== 'flac') return codec === 'vorbis' ? 3 : 2;
  const first = await readOggPage(file, 0);
  return first ? 1 + Buffer.from(await file.read(first.bodyOffset + 7, 2)).readUInt16BE() : 1;
}

/** Vorbis I §4.2.1: the lowest bit of the first byte is set in header packets only; RFC 7845 §5 for Opus. */
function isHeader(start: Uint8Array, codec: OggCodec): boolean {
  if (codec === 'flac') return false;
  if (codec === 'opus') return ascii(start) === 'OpusHead' || ascii(start) === 'OpusTags';
  return ((start[0] ?? 0) & 1) === 1 && ascii(start, 1).startsWith('vorbis');
}
