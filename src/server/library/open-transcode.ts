import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { libraryRefusals } from '@words/refusals';
import { AppError } from '@/domain/app-error';
import { AudioDecodeError } from '@/infra/audio/audio-decode-error';
import { TranscodeCache } from '@/infra/audio/transcode-cache';
import { transcodeWithFfmpeg } from '@/infra/audio/transcode-with-ffmpeg';
import { dataFolder } from '@/infra/data-dir';
import { readEnv } from '@/infra/env';
import { type OpenedFile, openWithin } from '@/infra/library/open-within';

let cache: TranscodeCache | undefined;

/** One for the whole process: a track is converted once at a time. */
function transcodes(): TranscodeCache {
  cache ??= new TranscodeCache({
    folder: dataFolder('transcodes'),
    maxBytes: readEnv().SEGUE_TRANSCODES_MB * 1024 ** 2,
    mostAtOnce: Math.max(1, availableParallelism() - 1),
  });
  return cache;
}

/**
 * A track's file as MP3, made now or taken from the cache.
 * @param source where the file lies; `tag` changes with its content
 * @throws AppError 415 where it cannot be converted, in words for the listener
 */
export async function openTranscode(
  source: { folder: string; relativePath: string; tag: string },
  kbps: number,
  signal: AbortSignal,
): Promise<OpenedFile | null> {
  const make = (target: string, ended: AbortSignal) =>
    transcodeWithFfmpeg(join(source.folder, source.relativePath), target, { kbps, signal: ended });
  try {
    const path = await transcodes().open(`${source.tag}-${kbps}.mp3`, make, signal);
    return await openWithin(dirname(path), basename(path));
  } catch (error) {
    if (signal.aborted) throw new AppError('unavailable', libraryRefusals.nobodyWaits);
    if (!(error instanceof AudioDecodeError)) throw error;
    const isMissing = error.code === 'needs-ffmpeg';
    throw new AppError(
      'unsupported_media_type',
      isMissing ? libraryRefusals.needsFfmpeg : libraryRefusals.cannotConvert(error.message),
      { reason: error.code },
    );
  }
}
