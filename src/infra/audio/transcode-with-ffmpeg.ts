import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { AudioDecodeError } from './audio-decode-error';
import type { NativeAudioFormat } from './sniff-audio-format';
import { sniffFile } from './sniff-file';

const demuxers: Record<NativeAudioFormat, string> = {
  mp3: 'mp3',
  flac: 'flac',
  wav: 'wav',
  'ogg-flac': 'ogg',
  'ogg-vorbis': 'ogg',
  'ogg-opus': 'ogg',
};

/**
 * Writes a file as MP3: every browser plays it, it can be sought in by bytes, and LAME's header says where it really
 * begins and ends, so that albums stay without gaps. As when decoding, the demuxer is forced and nothing but local files
 * is opened.
 * @throws AudioDecodeError `needs-ffmpeg`, `not-audio`, or `damaged` with ffmpeg's words; the signal's reason when aborted
 */
export async function transcodeWithFfmpeg(
  path: string,
  target: string,
  { kbps, signal }: { kbps: number; signal: AbortSignal },
): Promise<void> {
  const sniffed = await sniffFile(path);
  if (sniffed.kind === 'unknown') throw new AudioDecodeError('not-audio', 'not a known audio format');
  const demuxer = sniffed.kind === 'ffmpeg' ? sniffed.demuxer : demuxers[sniffed.format];
  signal.throwIfAborted();
  const child = spawn(
    'ffmpeg',
    // biome-ignore format: one option a line says less than the command line itself
    ['-nostdin', '-y', '-v', 'error', '-protocol_whitelist', 'file,pipe', '-f', demuxer, '-i', `file:${resolve(path)}`,
      '-map', '0:a:0', '-map_metadata', '-1', '-ac', '2', '-c:a', 'libmp3lame', '-b:a', `${kbps}k`,
      '-f', 'mp3', `file:${resolve(target)}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop, { once: true });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2000);
  });
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    signal.throwIfAborted();
    if (code === 0) return;
    const lastLine = complaints.trim().split('\n').at(-1) ?? '';
    throw new AudioDecodeError(
      'damaged',
      lastLine.replaceAll(`file:${resolve(path)}: `, '') || 'ffmpeg failed',
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new AudioDecodeError('needs-ffmpeg', 'converting needs ffmpeg', { cause: error });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
