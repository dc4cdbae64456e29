import { randomUUID } from 'node:crypto';
import { isoWeekOf } from '@/domain/iso-week';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { trainBlendModel } from '@/server/discover/blend-model';
import { buildList } from '@/server/discover/build-list';
import { setFeedback } from '@/server/feedback/set-feedback';
import { reportPlay } from '@/server/playback/report-play';
import { createSmallWorld } from './create-small-world';
import { trainCollaborative } from './train-collaborative';

const dayMs = 86_400_000;

/**
 * Some weeks in the life of listeners, up to `now`, through the functions the app itself calls: taste picks, plays of
 * their own, a Discover list each Monday, and what they do with its tracks. What sounds right pleases most.
 * @param onWeek runs before the lists of each week, counted from 0
 */
export async function liveWeeks(options: {
  userIds: string[];
  weeks: number;
  now: Date;
  artistsPerStyle?: number;
  onWeek?: (week: number, at: Date) => Promise<unknown>;
}): Promise<void> {
  const { userIds, weeks, now, artistsPerStyle = 20, onWeek } = options;
  const world = await createSmallWorld({ artistsPerStyle, tracksPerArtist: 6 });
  await trainCollaborative(now);
  const rng = createRng('weeks');
  const play = (userId: string, trackId: string, at: Date, msPlayed: number, week?: string) =>
    reportPlay(
      userId,
      {
        id: randomUUID(),
        trackId,
        startedAt: at.toISOString(),
        msPlayed,
        outcome: msPlayed > 120_000 ? 'complete' : msPlayed < 30_000 ? 'skip' : 'partial',
        source: week ? { kind: 'discover', id: week } : null,
      },
      now,
    );
  const mondays = Array.from({ length: weeks }, (_, k) => new Date(now.getTime() - (weeks - k) * 7 * dayMs));
  for (const [k, userId] of userIds.entries()) {
    const own = world.artists.get(world.styles[k % world.styles.length]!)!;
    await database().tastePick.createMany({
      data: own.slice(0, 2).map((artistId) => ({ userId, artistId })),
    });
    // What they found by themselves: one new artist after the other.
    const found = own.slice(0, 16).flatMap((artistId) => world.tracks.get(artistId)!.slice(0, 2));
    for (const [nth, trackId] of found.entries())
      await play(userId, trackId, new Date(mondays[0]!.getTime() - (found.length - nth) * dayMs), 240_000);
  }
  for (const [nth, monday] of mondays.entries()) {
    await onWeek?.(nth, monday);
    const week = isoWeekOf(monday, 'UTC');
    for (const userId of userIds) {
      await buildList({ userId, week, existing: 'keep', now: monday });
      const entries = await database().discoverEntry.findMany({ where: { list: { userId, week } } });
      for (const { trackId, shareAudio, shareText } of entries) {
        if (rng() < 0.15) continue;
        const pleases = rng() < 0.2 + 0.6 * shareAudio - 0.25 * shareText;
        const at = new Date(monday.getTime() + dayMs);
        await play(userId, trackId, at, pleases ? 240_000 : rng() < 0.7 ? 8_000 : 60_000, week);
        if (pleases && rng() < 0.3) await setFeedback(userId, trackId, 'like');
      }
    }
    await trainBlendModel(monday);
  }
}
