import { type PlaybackSession, sessionReportSchema } from '@/domain/contracts/playback';
import { database } from '@/infra/database';
import { findTracksByIds } from '../library/find-tracks-by-ids';

const entriesSchema = sessionReportSchema.shape.entries;

/** Where a listener left off, without the tracks that left the library since. */
export async function findSession(userId: string): Promise<PlaybackSession | null> {
  const row = await database().playbackSession.findUnique({ where: { userId } });
  const told = entriesSchema.safeParse(row?.entries).data;
  if (!row || !told) return null;
  const tracks = await findTracksByIds(
    told.map(({ trackId }) => trackId),
    userId,
  );
  const isThere = ({ trackId }: { trackId: string }) => tracks.get(trackId)?.isMissing === false;
  const entries = told
    .filter(isThere)
    .map(({ trackId, source }) => ({ track: tracks.get(trackId)!, source }));
  if (entries.length === 0) return null;
  const before = told.slice(0, row.position).filter(isThere).length;
  const current = told[row.position];
  return {
    deviceId: row.deviceId,
    deviceName: row.deviceName,
    position: Math.min(before, entries.length - 1),
    // Where the one that played is gone, the next begins.
    positionMs: current && isThere(current) ? row.positionMs : 0,
    heardAt: row.heardAt.toISOString(),
    entries,
  };
}
