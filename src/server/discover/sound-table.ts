import { onceForEach } from '@/domain/once-for-each';
import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { findSoundCells } from '@/recommenders/audio/sound-cells';
import { createVectorTable, type VectorTable } from '@/recommenders/kernels/vector-table';
import type { CandidatePool, PoolTrack } from './candidate-pool';

/** The tracks of a library whose sound is known, side by side. */
export interface SoundTable {
  tracks: readonly PoolTrack[];
  /** Of each of them, by its place. */
  rowOf: ReadonlyMap<PoolTrack, number>;
  table: VectorTable;
}

/** Worked out once a pool. */
export const soundTable = onceForEach((pool: CandidatePool): SoundTable => {
  const tracks = [...pool.values()].filter(({ embedding }) => embedding);
  return {
    tracks,
    rowOf: new Map(tracks.map((track, row) => [track, row])),
    table: createVectorTable(
      loadKernelModule(),
      tracks.map(({ embedding }) => embedding!),
    ),
  };
});

/** The same tracks by where they lie; worked out once a pool. */
export const soundCells = onceForEach((pool: CandidatePool) => {
  const { centres, members } = findSoundCells(
    soundTable(pool).tracks.map(({ embedding }) => embedding!),
    createRng('sound cells'),
  );
  return {
    centres: createVectorTable(loadKernelModule(), centres),
    /** Rows of the table, of each cell. */
    members: members.map((rows) => Int32Array.from(rows)),
  };
});
