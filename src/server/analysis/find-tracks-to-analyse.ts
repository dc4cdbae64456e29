import { database } from '@/infra/database';
import { openVersion } from './open-version';
import { trackPath } from './track-path';

export type TrackToAnalyse = {
  id: string;
  path: string;
  durationMs: number;
  /** The last analysis died on this file. */
  hasCrashed: boolean;
};

/**
 * Tracks without an analysis of this model version, those that listeners play most first. A failure that is final
 * counts as one; one that may pass does not, and what needs ffmpeg is left alone while there is none.
 * @returns absolute paths; rows whose path would leave its folder are left out
 */
export async function findTracksToAnalyse(
  modelVersion: string,
  { hasFfmpeg }: { hasFfmpeg: boolean },
): Promise<TrackToAnalyse[]> {
  const settled = [modelVersion, ...(hasFfmpeg ? [] : [openVersion(modelVersion, 'needs-ffmpeg')])];
  const tracks = await database().track.findMany({
    where: {
      missingSince: null,
      OR: [{ analysis: null }, { analysis: { modelVersion: { notIn: settled } } }],
    },
    select: {
      id: true,
      relativePath: true,
      durationMs: true,
      folder: { select: { path: true } },
      analysis: { select: { modelVersion: true } },
    },
    orderBy: [{ plays: { _count: 'desc' } }, { addedAt: 'asc' }, { id: 'asc' }],
  });
  return tracks.flatMap(({ id, relativePath, durationMs, folder, analysis }) => {
    const path = trackPath(folder.path, relativePath);
    const hasCrashed = analysis?.modelVersion === openVersion(modelVersion, 'crashed');
    return path ? [{ id, path, durationMs, hasCrashed }] : [];
  });
}
