import { database } from '@/infra/database';
import { unpackFactors } from '@/recommenders/collaborative/pack-factors';
import { findSoundSpace } from '../sound/find-sound-space';
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
 * Every playable track of the library with what is known of its sound; of the embeddings only those of the version that serves
 * are given, see `findSoundSpace`.
 */
export async function loadCandidatePool(): Promise<Map<string, PoolTrack>> {
  const space = await findSoundSpace();
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
          embedding: true,
          ...soundColumns,
        },
      },
    },
  });
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
