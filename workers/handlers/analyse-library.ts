import { availableParallelism } from 'node:os';
import { enqueue } from '@/jobs/enqueue';
import { analysisVersion } from '@/recommenders/audio/analyse-track';
import { findTracksToAnalyse } from '@/server/analysis/find-tracks-to-analyse';
import { saveAnalysis, saveAnalysisError } from '@/server/analysis/save-analysis';
import { AnalysisError } from '../analysis/analysis-error';
import { AnalysisPool } from '../analysis/analysis-pool';
import { readNetworkWeights } from '../analysis/network-weights-file';
import type { Handler } from '../handler';

/**
 * Listens to every track that has no analysis of the present model, most played first. Each result is stored at once:
 * after a crash the next run goes on with what is left.
 */
export const analyseLibrary: Handler<'analyse-library'> = async (_payload, { progress, signal, log }) => {
  const { manifest } = await readNetworkWeights();
  const version = analysisVersion(manifest);
  const tracks = await findTracksToAnalyse(version);
  if (tracks.length === 0) return { analysed: 0, failed: 0 };
  const pool = new AnalysisPool();
  const queue = tracks.values();
  let done = 0;
  let failed = 0;
  let listenedMs = 0;
  const report = (detail: string | null) =>
    progress({
      done,
      total: tracks.length,
      detail,
      notes: [
        `${Math.round(listenedMs / 60_000)} minutes of music`,
        ...(failed ? [`${failed} not analysed`] : []),
      ],
    });
  const drain = async () => {
    for (const track of queue) {
      signal.throwIfAborted();
      try {
        await saveAnalysis(track.id, await pool.analyse(track.path, { signal }));
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof AnalysisError)) throw error;
        failed++;
        log.info({ path: track.path, reason: error.message }, 'not analysed');
        await saveAnalysisError(track.id, version, error.message);
      }
      done++;
      listenedMs += track.durationMs;
      report(null);
    }
  };
  report(null);
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), tracks.length) }, drain));
  } finally {
    await pool.close();
  }
  await enqueue('catch-up-discover', {});
  return { analysed: done - failed, failed };
};
