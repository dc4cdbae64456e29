import { database } from '@/infra/database';
import { keepWhileUnchanged } from '@/infra/keep-while-unchanged';
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

/** Every playable track of the library by its id. */
export type CandidatePool = ReadonlyMap<string, PoolTrack>;

/**
 * Every playable track of the library with what is known of its sound; of the embeddings only those of the version that serves
 * are given, see `findSoundSpace`. The same object as long as nothing has changed, so that what follows from it can be kept with it.
 */
export const loadCandidatePool = keepWhileUnchanged(['Track', 'TrackAnalysis'], readPool);

async function readPool(): Promise<CandidatePool> {
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
