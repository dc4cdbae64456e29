/** Formats decoded in-process. */
export type NativeAudioFormat = 'mp3' | 'flac' | 'ogg-flac' | 'ogg-vorbis' | 'ogg-opus' | 'wav';

export type SniffedAudio =
  | {
      kind: 'native';
      format: NativeAudioFormat /** Where the audio begins, behind an ID3v2 tag. */;
      offset: number;
    }
  /** `demuxer` is ffmpeg's name: it is forced, so that a playlist or script can never pass as music. */
  | { kind: 'ffmpeg'; demuxer: string }
  | { kind: 'unknown' };

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/**
 * Length in bytes of the ID3v2 tag at the beginning of `bytes` (header and footer included), 0 without one.
 * Source: ID3v2.4 structure §3.1, sizes are four 7-bit bytes.
 */
export function id3v2Length(bytes: Uint8Array): number {
  if (bytes.length < 10 || ascii(bytes, 0, 3) !== 'ID3') return 0;
  const [a, b, c, d] = [bytes[6]!, bytes[7]!, bytes[8]!, bytes[9]!];
  const hasFooter = (bytes[5]! & 0x10) !== 0;
  return 10 + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (d & 127) + (hasFooter ? 10 : 0);
}

/**
 * Tells the format from the content; the file's name is not asked.
 * @param bytes the first bytes behind any ID3v2 tag (64 kB are plenty)
 * @param offset where `bytes` begin in the file
 */
export function sniffAudioFormat(bytes: Uint8Array, offset: number): SniffedAudio {
  const native = (format: NativeAudioFormat, skip = 0): SniffedAudio => ({
    kind: 'native',
    format,
    offset: offset + skip,
  });
  const head = ascii(bytes, 0, 4);
  if (head === 'fLaC') return native('flac');
  if (head === 'OggS') return sniffOgg(bytes, native);
  if ((head === 'RIFF' || head === 'RF64') && ascii(bytes, 8, 4) === 'WAVE') return native('wav');
  if (head === 'FORM' && ascii(bytes, 8, 3) === 'AIF') return { kind: 'ffmpeg', demuxer: 'aiff' };
  if (ascii(bytes, 4, 4) === 'ftyp') return { kind: 'ffmpeg', demuxer: 'mov' };
  if (head === 'wvpk') return { kind: 'ffmpeg', demuxer: 'wv' };
  if (head === 'MAC ') return { kind: 'ffmpeg', demuxer: 'ape' };
  if (head === 'TTA1') return { kind: 'ffmpeg', demuxer: 'tta' };
  if (head === 'MPCK') return { kind: 'ffmpeg', demuxer: 'mpc8' };
  if (head === 'DSD ') return { kind: 'ffmpeg', demuxer: 'dsf' };
  if (head === '0&²u') return { kind: 'ffmpeg', demuxer: 'asf' };
  if (head === '\x1aE\xdf\xa3') return { kind: 'ffmpeg', demuxer: 'matroska' };
  if (bytes[0] === 0xff && (bytes[1]! & 0xf6) === 0xf0) return { kind: 'ffmpeg', demuxer: 'aac' };
  const frame = findMpegFrame(bytes);
  return frame >= 0 ? native('mp3', frame) : { kind: 'unknown' };
}

function sniffOgg(bytes: Uint8Array, native: (format: NativeAudioFormat) => SniffedAudio): SniffedAudio {
  const packet = 27 + (bytes[26] ?? 0);
  if (ascii(bytes, packet, 7) === '\x01vorbis') return native('ogg-vorbis');
  if (ascii(bytes, packet, 8) === 'OpusHead') return native('ogg-opus');
  if (ascii(bytes, packet, 5) === '\x7fFLAC') return native('ogg-flac');
  return { kind: 'ffmpeg', demuxer: 'ogg' };
}

// kbit/s by [MPEG-1 or not][layer 1, 2, 3][index] (ISO 11172-3, 13818-3).
const bitrates = [
  [
    [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  ],
  [
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ],
] as const;
const mpeg1Rates = [44100, 48000, 32000];

/** Length in bytes of the MPEG audio frame whose header begins at `at`, 0 when there is none. */
function mpegFrameLength(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length || bytes[at] !== 0xff || (bytes[at + 1]! & 0xe0) !== 0xe0) return 0;
  const version = (bytes[at + 1]! >> 3) & 3;
  const layer = 4 - ((bytes[at + 1]! >> 1) & 3);
  const rateIndex = (bytes[at + 2]! >> 2) & 3;
  if (version === 1 || layer === 4 || rateIndex === 3) return 0;
  const isMpeg1 = version === 3;
  const kbps = bitrates[isMpeg1 ? 0 : 1]![layer - 1]![bytes[at + 2]! >> 4];
  if (!kbps) return 0;
  const sampleRate = mpeg1Rates[rateIndex]! >> (isMpeg1 ? 0 : version === 2 ? 1 : 2);
  const padding = (bytes[at + 2]! >> 1) & 1;
  if (layer === 1) return (Math.floor((12_000 * kbps) / sampleRate) + padding) * 4;
  const samples = layer === 3 && !isMpeg1 ? 72_000 : 144_000;
  return Math.floor((samples * kbps) / sampleRate) + padding;
}

/** Offset of the first of three MPEG frames in a row (a lone sync pattern appears in any data by chance); -1 if none. */
function findMpegFrame(bytes: Uint8Array): number {
  for (let at = 0; at + 4 <= bytes.length; at++) {
    let next = at;
    let frames = 0;
    for (; frames < 3; frames++) {
      const length = mpegFrameLength(bytes, next);
      if (length === 0) break;
      next += length;
      if (next + 4 > bytes.length && frames > 0) return at;
    }
    if (frames === 3) return at;
  }
  return -1;
}
