import { type IAudioMetadata, parseFromTokenizer } from 'music-metadata';
import { BufferSizeError } from 'strtok3';
import { sniffAudioFormat } from '@/infra/audio/sniff-audio-format';
import { findAudioExtent, id3End } from './audio-extent';
import { AudioFileProblem } from './audio-file-problem';
import { type AudioKind, audioKind } from './audio-mime';
import { hashAudio, hashOggAudio } from './content-hash';
import { FileTokenizer } from './file-tokenizer';
import { FileWindow } from './file-window';
import { inspectOgg, type OggFacts } from './inspect-ogg';
import { type RawTags, rawTags } from './raw-tags';

export type AudioFile = {
  tags: RawTags;
  /** SHA-256 that renaming and retagging leave alone. */
  contentHash: string;
  durationMs: number;
  container: string;
  codec: string;
  mimeType: string;
  bitrateKbps: number | null;
  sampleRateHz: number | null;
  channels: number | null;
  lossless: boolean;
  /** What is wrong with a file that can be played all the same. */
  warning: { code: 'cut_off' | 'tags_too_large'; reason: string } | null;
};

const TIME_LIMIT_MS = 30_000;

/**
 * Reads what the library keeps of a music file: tags, format, content hash. The format is told from the content, so a
 * wrong extension does no harm; pictures are skipped; at most 30 s are spent and 32 MB of tags are read.
 * @throws AudioFileProblem when the library cannot take it; the signal's reason when aborted
 */
export async function readAudioFile(path: string, signal?: AbortSignal): Promise<AudioFile> {
  const limit = AbortSignal.timeout(TIME_LIMIT_MS);
  let file: FileWindow | undefined;
  try {
    file = await FileWindow.open(path, signal ? AbortSignal.any([signal, limit]) : limit);
    return await readFrom(file);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof AudioFileProblem) throw error;
    if (limit.aborted) {
      throw new AudioFileProblem('too_slow', `Reading it took longer than ${TIME_LIMIT_MS / 1000} seconds.`);
    }
    const { code, message } = error as NodeJS.ErrnoException;
    throw typeof code === 'string' && /^E[A-Z]+$/.test(code)
      ? new AudioFileProblem('unreadable', `The system does not let it be read (${code}).`, { cause: error })
      : new AudioFileProblem('damaged', `Its structure is broken: ${message}`, { cause: error });
  } finally {
    await file?.close();
  }
}

async function readFrom(file: FileWindow): Promise<AudioFile> {
  if (file.size === 0) throw new AudioFileProblem('empty', 'The file is empty.');
  const offset = await id3End(file);
  const kind = audioKind(sniffAudioFormat(await file.read(offset, 64 * 1024), offset));
  if (!kind) {
    const reason =
      offset > 0 && offset >= file.size
        ? 'The file ends within its tags: there is no music behind them.'
        : 'It is not music: its content is none of the audio formats.';
    throw new AudioFileProblem(offset >= file.size ? 'damaged' : 'not_audio', reason);
  }
  const ogg = kind.ogg ? await inspectOgg(file, kind.ogg) : null;
  const extent = ogg
    ? { start: ogg.audioOffset, end: file.size, isCutOff: ogg.isCutOff }
    : await findAudioExtent(file, kind.extent);
  const { metadata, areTagsTooLarge } = await parse(file, kind, offset);
  const { format } = metadata;
  const durationMs = Math.round(1000 * (await findDuration(file, kind, metadata, ogg)));
  if (!(durationMs > 0) || format.hasAudio === false) {
    throw new AudioFileProblem('damaged', 'There is no music in it: its length is zero or cannot be told.');
  }
  return {
    tags: rawTags(metadata),
    contentHash: ogg?.samples
      ? await hashOggAudio(file, ogg.audioOffset, ogg.samples)
      : await hashAudio(file, extent.start, extent.end),
    durationMs,
    container: format.container ?? 'unknown',
    codec: format.codec ?? 'unknown',
    mimeType: kind.mimeType,
    bitrateKbps: Math.round(((extent.end - extent.start) * 8) / durationMs) || null,
    sampleRateHz: format.sampleRate ?? null,
    channels: format.numberOfChannels ?? null,
    lossless: format.lossless ?? false,
    warning: extent.isCutOff
      ? { code: 'cut_off', reason: 'The file ends early: what is left of it can be played.' }
      : areTagsTooLarge
        ? { code: 'tags_too_large', reason: 'Its tags are larger than 32 MB and were not read.' }
        : null,
  };
}

async function parse(file: FileWindow, kind: AudioKind, offset: number) {
  const options = { skipCovers: true, duration: false };
  try {
    const metadata = await parseFromTokenizer(new FileTokenizer(file, kind.parserMime), options);
    return { metadata, areTagsTooLarge: false };
  } catch (error) {
    if (!(error instanceof BufferSizeError) || offset === 0) throw error;
    const metadata = await parseFromTokenizer(new FileTokenizer(file, kind.parserMime, offset), options);
    return { metadata, areTagsTooLarge: true };
  }
}

/** Seconds. What the header says; else the whole file is walked frame by frame (variable bit rate without an index). */
async function findDuration(
  file: FileWindow,
  kind: AudioKind,
  metadata: IAudioMetadata,
  ogg: OggFacts | null,
): Promise<number> {
  const { duration, sampleRate } = metadata.format;
  if (ogg?.samples) return ogg.samples / (kind.ogg === 'opus' ? 48_000 : (sampleRate ?? 44_100));
  if (duration && Number.isFinite(duration)) return duration;
  const tokenizer = new FileTokenizer(file, kind.parserMime);
  const { format } = await parseFromTokenizer(tokenizer, { skipCovers: true, duration: true });
  return format.duration ?? 0;
}
