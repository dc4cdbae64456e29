import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { AudioChunk } from '@/domain/audio-chunk';
import { AudioDecodeError } from './audio-decode-error';
import { WavDecoder } from './wav-decoder';

/**
 * Decodes through the machine's ffmpeg as a pipe of float WAV. The demuxer is forced and only local files and pipes are
 * allowed, so a hostile file cannot make ffmpeg open anything else.
 * @throws AudioDecodeError `needs-ffmpeg` when there is no ffmpeg, `damaged` with ffmpeg's words
 */
export async function* decodeWithFfmpeg(
  path: string,
  demuxer: string,
  signal?: AbortSignal,
): AsyncGenerator<AudioChunk> {
  const child = spawn(
    'ffmpeg',
    // biome-ignore format: one option a line says less than the command line itself
    ['-nostdin', '-v', 'error', '-protocol_whitelist', 'file,pipe', '-f', demuxer, '-i', `file:${resolve(path)}`,
      '-map', '0:a:0', '-c:a', 'pcm_f32le', '-f', 'wav', 'pipe:1'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', stop, { once: true });
  let spawnError: NodeJS.ErrnoException | undefined;
  child.on('error', (error) => {
    spawnError = error;
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2000);
  });
  const closed = once(child, 'close').catch(() => undefined);
  const decoder = new WavDecoder();
  let samples = 0;
  try {
    for await (const bytes of child.stdout as AsyncIterable<Buffer>) {
      const part = await decoder.push(bytes);
      const length = part.channels[0]?.length ?? 0;
      samples += length;
      if (length > 0) yield { channels: part.channels, sampleRate: part.sampleRate };
    }
    await closed;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
  signal?.throwIfAborted();
  if (spawnError) {
    throw new AudioDecodeError('needs-ffmpeg', `not analysed: needs ffmpeg (${demuxer} audio)`, {
      cause: spawnError,
    });
  }
  if (samples === 0) {
    const lastLine = complaints.trim().split('\n').at(-1) ?? '';
    // ffmpeg names the file it was given; the list of refused files names it already.
    const reason = lastLine.replaceAll(`file:${resolve(path)}: `, '').trim() || 'no audio in the file';
    throw new AudioDecodeError('damaged', `damaged: ${reason}`);
  }
}
