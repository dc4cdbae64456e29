import { createReadStream } from 'node:fs';
import type { AudioChunk } from '@/domain/audio-chunk';
import { AudioDecodeError } from './audio-decode-error';
import { inWavOrder } from './channel-order';
import { decodeWithFfmpeg } from './decode-with-ffmpeg';
import { openWasmDecoder } from './open-wasm-decoder';
import { sniffFile } from './sniff-file';
import type { DecodedPart } from './stream-decoder';
import { WavDecoder } from './wav-decoder';

const READ_SIZE = 64 * 1024;

/**
 * Decodes a music file piece by piece, so memory does not grow with its length. The format is told from the content:
 * mp3, flac, ogg (vorbis, opus, flac) and wav in-process, others through the machine's ffmpeg. Frames that are damaged are
 * left out, as a player would.
 * @throws AudioDecodeError when the file gives no samples at all; the signal's reason when aborted
 */
export async function* decodeAudio(
  path: string,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<AudioChunk> {
  signal?.throwIfAborted();
  const sniffed = await sniffFile(path);
  if (sniffed.kind === 'unknown') throw new AudioDecodeError('not-audio', 'not a known audio format');
  if (sniffed.kind === 'ffmpeg') {
    yield* decodeWithFfmpeg(path, sniffed.demuxer, signal);
    return;
  }
  const { format } = sniffed;
  const decoder = format === 'wav' ? new WavDecoder() : await openWasmDecoder(format);
  let sampleRate = 0;
  let channelCount = 0;
  let problem: string | undefined;
  const usable = (part: DecodedPart): boolean => {
    problem ??= part.problems[0];
    if (!part.channels[0]?.length) return false;
    sampleRate ||= part.sampleRate;
    channelCount ||= part.channels.length;
    // Chained streams may change format midway; the first one names the track.
    return part.sampleRate === sampleRate && part.channels.length === channelCount;
  };
  try {
    const stream = createReadStream(path, { start: sniffed.offset, highWaterMark: READ_SIZE, signal });
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      const part = await decoder.push(bytes);
      if (usable(part)) yield { channels: inWavOrder(part.channels, format), sampleRate };
    }
    const rest = await decoder.flush();
    if (usable(rest)) yield { channels: inWavOrder(rest.channels, format), sampleRate };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof AudioDecodeError) throw error;
    throw new AudioDecodeError('damaged', `damaged: ${reasonOf(error)}`, { cause: error });
  } finally {
    decoder.close();
  }
  if (sampleRate === 0)
    throw new AudioDecodeError('damaged', `damaged: ${problem ?? 'no audio in the file'}`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
