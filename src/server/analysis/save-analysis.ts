import { database } from '@/infra/database';
import { Prisma } from '@/infra/prisma/generated/client';
import type { TrackAnalysis } from '@/recommenders/audio/analyse-track';
import { packFactors } from '@/recommenders/collaborative/pack-factors';
import { type OpenFailure, openVersion } from './open-version';

/** Below this confidence a tempo or key is a guess that is better not shown. */
const minTempoConfidence = 0.05;

/** Stores what was heard in one track, in place of an earlier analysis. */
export async function saveAnalysis(trackId: string, analysis: TrackAnalysis): Promise<void> {
  const hasTempo = analysis.tempoBpm > 0 && analysis.tempoConfidence >= minTempoConfidence;
  await store(trackId, {
    modelVersion: analysis.modelVersion,
    error: null,
    tempoBpm: hasTempo ? analysis.tempoBpm : null,
    tempoConfidence: hasTempo ? analysis.tempoConfidence : null,
    loudnessLufs: analysis.loudnessLufs,
    loudnessRangeLu: analysis.loudnessRangeLu,
    truePeakDb: analysis.truePeakDb,
    key: analysis.key,
    mode: analysis.mode,
    keyConfidence: analysis.keyConfidence,
    energy: analysis.energy,
    embedding: packFactors(analysis.embedding),
    peaks: Uint8Array.from(analysis.peaks),
    features: { ...analysis.features, keyPosterior: analysis.keyPosterior },
  });
  await measureAlbum(trackId);
}

/**
 * Stores why a track cannot be analysed, so that the page can say it and it is not tried again; `open`: the failure may
 * pass, and `findTracksToAnalyse` gives the track again.
 */
export async function saveAnalysisError(
  trackId: string,
  failure: { modelVersion: string; error: string; open?: OpenFailure },
): Promise<void> {
  const { modelVersion, error, open } = failure;
  await store(trackId, {
    modelVersion: open ? openVersion(modelVersion, open) : modelVersion,
    error,
    tempoBpm: null,
    tempoConfidence: null,
    loudnessLufs: null,
    loudnessRangeLu: null,
    truePeakDb: null,
    key: null,
    mode: null,
    keyConfidence: null,
    energy: null,
    embedding: null,
    peaks: null,
    features: Prisma.DbNull,
  });
}

async function store(
  trackId: string,
  data: Omit<Prisma.TrackAnalysisUncheckedCreateInput, 'trackId' | 'analysedAt'>,
): Promise<void> {
  // The track may have been removed while it was listened to.
  if (!(await database().track.findUnique({ where: { id: trackId }, select: { id: true } }))) return;
  const row = { ...data, analysedAt: new Date() };
  await database().trackAnalysis.upsert({ where: { trackId }, create: { trackId, ...row }, update: row });
}

/**
 * An album's loudness, for playing it with the steps its makers left between its tracks: the mean of its tracks' energies by
 * their length, as if they were one programme.
 */
async function measureAlbum(trackId: string): Promise<void> {
  await database().$executeRaw`
    UPDATE "Album" SET "loudnessLufs" = (
      SELECT CASE WHEN bool_and(a."loudnessLufs" IS NOT NULL)
        THEN 10 * log(sum(t."durationMs" * power(10, a."loudnessLufs" / 10)) / sum(t."durationMs")) END
      FROM "Track" t LEFT JOIN "TrackAnalysis" a ON a."trackId" = t."id"
      WHERE t."albumId" = "Album"."id" AND t."missingSince" IS NULL AND t."durationMs" > 0)
    WHERE "id" = (SELECT "albumId" FROM "Track" WHERE "id" = ${trackId}::uuid)`;
}
