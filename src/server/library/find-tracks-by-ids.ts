import type { Track } from '@/domain/contracts/library';
import { database } from '@/infra/database';
import { toTrack, trackSelection } from './track-view';

/** Tracks by id, missing ones too, with the listener's feedback; unknown ids are left out. */
export async function findTracksByIds(ids: readonly string[], userId: string): Promise<Map<string, Track>> {
  if (ids.length === 0) return new Map();
  const rows = await database().track.findMany({
    where: { id: { in: [...new Set(ids)] } },
    include: trackSelection(userId),
  });
  return new Map(rows.map((row) => [row.id, toTrack(row)]));
}
