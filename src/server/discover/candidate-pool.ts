import { database } from '@/infra/database';
import { unpackFactors } from '@/recommenders/collaborative/pack-factors';
import { type MeasuredSound, soundColumns } from '../sound/sound-attributes';

/** A track that could be recommended. */
export type PoolTrack = {
  id: string;
  artistId: string;
  albumId: string | null;
  durationMs: number;
  embedding: Float32Array | null;
} & MeasuredSound;

/**
 * Every playable track of the library with what is known of its sound. Each version of the sound model has a space of
 * its own, in which alone cosines mean something: of the embeddings only those of the version that listened last are
 * given.
 */
export async function loadCandidatePool(): Promise<Map<string, PoolTrack>> {
  const rows = await database().track.findMany({
    where: { missingSince: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      artistId: true,
      albumId: true,
      durationMs: true,
      analysis: {
        select: {
          modelVersion: true,
          analysedAt: true,
          embedding: true,
          ...soundColumns,
        },
      },
    },
  });
  const space = newestSpace(rows.flatMap(({ analysis }) => (analysis?.embedding ? [analysis] : [])));
  return new Map(
    rows.map(({ analysis, ...track }) => [
      track.id,
      {
        ...track,
        embedding:
          analysis?.embedding && analysis.modelVersion === space ? unpackFactors(analysis.embedding) : null,
        tempoBpm: analysis?.tempoBpm ?? null,
        tempoConfidence: analysis?.tempoConfidence ?? null,
        key: analysis?.key ?? null,
        mode: analysis?.mode ?? null,
        keyConfidence: analysis?.keyConfidence ?? null,
        loudnessLufs: analysis?.loudnessLufs ?? null,
        energy: analysis?.energy ?? null,
      },
    ]),
  );
}

function newestSpace(analyses: readonly { modelVersion: string; analysedAt: Date }[]): string | undefined {
  let newest = analyses[0];
  for (const analysis of analyses) if (analysis.analysedAt > newest!.analysedAt) newest = analysis;
  return newest?.modelVersion;
}
