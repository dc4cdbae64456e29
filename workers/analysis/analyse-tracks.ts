import type { Logger } from 'pino';
import type { TrackToAnalyse } from '@/server/analysis/find-tracks-to-analyse';
import { saveAnalysis, saveAnalysisError } from '@/server/analysis/save-analysis';
import { AnalysisError } from './analysis-error';
import type { AnalysisPool } from './analysis-pool';

/** So many failures in a row that are no file's fault, and the fault is ours: the rest would only fail alike. */
const hopeless = 8;

type Options = {
  pool: Pick<AnalysisPool, 'analyse'>;
  modelVersion: string;
  hasFfmpeg: boolean;
  /** Files at a time. */
  threads: number;
  signal: AbortSignal;
  /** Asked before each track; no further one is begun once it says so. */
  isPaused?: () => Promise<boolean>;
  log: Logger;
  /** A track is dealt with, whether it could be analysed or not. */
  onDone: (track: TrackToAnalyse, isAnalysed: boolean) => void;
};

/**
 * Analyses tracks and stores each result at once. Final is only what the file itself is the reason of: damaged, or no
 * audio. A file that cannot be read is left for a later run, as is what needs ffmpeg, and one on which the analysis
 * crashed gets a second chance in the next run.
 * @throws AnalysisError `failed`, for the job to be tried again: behind the last track, or at once when it goes on and
 * on; the signal's reason when aborted
 */
export async function analyseTracks(tracks: readonly TrackToAnalyse[], options: Options): Promise<void> {
  const { pool, threads, log, onDone } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const queue = tracks.values();
  let fault: AnalysisError | undefined;
  let faultsInARow = 0;
  const analyse = async (track: TrackToAnalyse) => {
    try {
      await saveAnalysis(track.id, await pool.analyse(track.path, { signal }));
      faultsInARow = 0;
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AnalysisError)) throw error;
      log.info({ path: track.path, code: error.code, reason: error.message }, 'not analysed');
      if (error.code === 'failed') {
        fault ??= error;
        if (++faultsInARow >= hopeless) throw error;
      } else await keepFailure(track, error, options);
      return false;
    }
  };
  const drain = async () => {
    for (const track of queue) {
      signal.throwIfAborted();
      if (await options.isPaused?.()) return;
      onDone(track, await analyse(track));
    }
  };
  const drains = Array.from({ length: Math.min(threads, tracks.length) }, () =>
    drain().catch((error: unknown) => {
      // What the others are at is interrupted now, and must not be taken for a failure of their files.
      stop.abort(error);
      throw error;
    }),
  );
  await Promise.all(drains);
  if (fault) throw fault;
}

async function keepFailure(
  track: TrackToAnalyse,
  { code, message: error }: AnalysisError,
  { modelVersion, hasFfmpeg }: Options,
): Promise<void> {
  // The disk may be away for a moment; if the file is gone the next scan says so.
  if (code === 'unreadable') return;
  const mayPass = (code === 'needs-ffmpeg' && !hasFfmpeg) || (code === 'crashed' && !track.hasCrashed);
  await saveAnalysisError(track.id, { modelVersion, error, open: mayPass ? code : undefined });
}
