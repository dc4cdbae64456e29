import { isAbsolute, join, relative } from 'node:path';
import { database } from '@/infra/database';

export type TrackToAnalyse = { id: string; path: string; durationMs: number };

/**
 * Tracks without an analysis of this model version, those that listeners play most first.
 * @returns absolute paths; rows whose path would leave its folder are left out
 */
export async function findTracksToAnalyse(modelVersion: string): Promise<TrackToAnalyse[]> {
  const tracks = await database().track.findMany({
    where: {
      missingSince: null,
      OR: [{ analysis: null }, { analysis: { modelVersion: { not: modelVersion } } }],
    },
    select: { id: true, relativePath: true, durationMs: true, folder: { select: { path: true } } },
    orderBy: [{ plays: { _count: 'desc' } }, { addedAt: 'asc' }, { id: 'asc' }],
  });
  return tracks.flatMap(({ id, relativePath, durationMs, folder }) => {
    const path = join(folder.path, relativePath);
    const below = relative(folder.path, path);
    return below.startsWith('..') || isAbsolute(below) ? [] : [{ id, path, durationMs }];
  });
}
