import { availableParallelism } from 'node:os';
import { jobNotes } from '@words/jobs';
import { hasFfmpeg } from '@/infra/audio/has-ffmpeg';
import { enqueue } from '@/jobs/enqueue';
import { analysisVersion } from '@/recommenders/audio/analyse-track';
import { readIsAnalysisPaused } from '@/server/analysis/analysis-pause';
import { findTracksToAnalyse } from '@/server/analysis/find-tracks-to-analyse';
import { analyseTracks } from '../analysis/analyse-tracks';
import { AnalysisPool } from '../analysis/analysis-pool';
import { readServingWeights } from '../analysis/network-weights-file';
import type { Handler } from '../handler';

/**
 * Listens to every track that has no analysis of the present model, most played first, until paused. Each result is stored at once:
 * after a crash the next run goes on with what is left.
 */
export const analyseLibrary: Handler<'analyse-library'> = async (_payload, { progress, signal, log }) => {
  if (await readIsAnalysisPaused()) return { analysed: 0, failed: 0 };
  const { manifest } = await readServingWeights();
  const modelVersion = analysisVersion(manifest);
  const machine = { hasFfmpeg: await hasFfmpeg() };
  const tracks = await findTracksToAnalyse(modelVersion, machine);
  if (tracks.length === 0) return { analysed: 0, failed: 0 };
  let analysed = 0;
  let failed = 0;
  let listenedMs = 0;
  const report = () =>
    progress({
      done: analysed + failed,
      total: tracks.length,
      detail: null,
      notes: [
        jobNotes.minutesHeard(Math.round(listenedMs / 60_000)),
        ...(failed ? [jobNotes.notAnalysed(failed)] : []),
      ],
    });
  report();
  const pool = new AnalysisPool();
  try {
    await analyseTracks(tracks, {
      ...machine,
      pool,
      modelVersion,
      threads: availableParallelism(),
      signal,
      isPaused: readIsAnalysisPaused,
      log,
      onDone: ({ durationMs }, isAnalysed) => {
        if (isAnalysed) analysed++;
        else failed++;
        listenedMs += durationMs;
        report();
      },
    });
  } finally {
    await pool.close();
  }
  await enqueue('arrange-sounds', {});
  await enqueue('catch-up-discover', {});
  return { analysed, failed };
};
