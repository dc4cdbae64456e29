import type { SniffedAudio } from '@/infra/audio/sniff-audio-format';
import type { ExtentKind } from './audio-extent';

export type OggCodec = 'vorbis' | 'opus' | 'flac';

/** How a format is read and served. */
export type AudioKind = {
  /** The tag reader's name for it. */
  parserMime: string;
  /** What browsers are told. */
  mimeType: string;
  extent: ExtentKind;
  ogg?: OggCodec;
};

const byNativeFormat: Record<string, AudioKind> = {
  mp3: { parserMime: 'audio/mpeg', mimeType: 'audio/mpeg', extent: 'frames' },
  flac: { parserMime: 'audio/flac', mimeType: 'audio/flac', extent: 'flac' },
  wav: { parserMime: 'audio/wav', mimeType: 'audio/wav', extent: 'chunks' },
  'ogg-flac': { parserMime: 'audio/ogg', mimeType: 'audio/ogg', extent: 'whole', ogg: 'flac' },
  'ogg-vorbis': { parserMime: 'audio/ogg', mimeType: 'audio/ogg', extent: 'whole', ogg: 'vorbis' },
  'ogg-opus': { parserMime: 'audio/ogg', mimeType: 'audio/ogg', extent: 'whole', ogg: 'opus' },
};

const byDemuxer: Record<string, AudioKind> = {
  aiff: { parserMime: 'audio/aiff', mimeType: 'audio/aiff', extent: 'chunks' },
  mov: { parserMime: 'audio/mp4', mimeType: 'audio/mp4', extent: 'boxes' },
  wv: { parserMime: 'audio/wavpack', mimeType: 'audio/x-wavpack', extent: 'frames' },
  ape: { parserMime: 'audio/ape', mimeType: 'audio/x-ape', extent: 'frames' },
  mpc8: { parserMime: 'audio/musepack', mimeType: 'audio/x-musepack', extent: 'frames' },
  dsf: { parserMime: 'audio/dsf', mimeType: 'audio/x-dsf', extent: 'whole' },
  asf: { parserMime: 'audio/x-ms-wma', mimeType: 'audio/x-ms-wma', extent: 'asf' },
  matroska: { parserMime: 'audio/matroska', mimeType: 'audio/webm', extent: 'whole' },
  aac: { parserMime: 'audio/aacp', mimeType: 'audio/aac', extent: 'frames' },
  ogg: { parserMime: 'audio/ogg', mimeType: 'audio/ogg', extent: 'whole' },
};

/** How to read a sniffed format, null when there is no way. */
export function audioKind(sniffed: SniffedAudio): AudioKind | null {
  if (sniffed.kind === 'native') return byNativeFormat[sniffed.format] ?? null;
  return sniffed.kind === 'ffmpeg' ? (byDemuxer[sniffed.demuxer] ?? null) : null;
}
