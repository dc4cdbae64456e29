import type { Rediscover } from '@/domain/contracts/rediscover';
import { localDay, localDayStart } from '@/domain/local-day';
import { database } from '@/infra/database';
import { affectionOf, chooseRediscoveries, type KnownTrack } from '@/recommenders/blend/choose-rediscoveries';
import { orderSlate } from '@/recommenders/blend/order-slate';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { type MeasuredSound, soundColumns } from '../sound/sound-attributes';
import { loadKeyPosteriors } from './load-key-posteriors';

const dayMs = 86_400_000;
/** Long enough to be met again like an old friend. */
const quietDays = 60;

type Loved = KnownTrack & {
  likedAt: Date | null;
  lastHeardAt: Date | null;
  sound: MeasuredSound | null;
};

/**
 * Tracks the listener loves and has not heard for 60 days: liked, or often heard to the end. Weighed by how dear they are, in
 * an order that is good to listen to. What is played today is left on the list until the day is over: all counts as of its
 * first moment in the listener's time zone, and only dislikes and files that went take effect at once.
 */
export async function findRediscoveries(user: SessionUser, now: Date): Promise<Rediscover> {
  const today = localDayStart(now, user.timeZone);
  const loved = (await loadKnown(user.id, today)).filter((track) => affectionOf(track) > 0);
  const dueAt = (track: Loved) => new Date(quietSince(track).getTime() + quietDays * dayMs);
  const quiet = loved.filter((track) => dueAt(track) <= today);
  const waiting = loved.filter((track) => dueAt(track) > today).map(dueAt);
  const chosen = chooseRediscoveries(quiet, `rediscover/${user.id}/${localDay(now, user.timeZone)}`);
  const ids = chosen.map(({ trackId }) => trackId);
  const [keys, tracks] = await Promise.all([loadKeyPosteriors(ids), findTracksByIds(ids, user.id)]);
  const ordered = orderSlate(
    chosen.map((track) => ({ ...track, score: affectionOf(track) })),
    ({ trackId, sound }) => ({ ...sound, keyPosterior: keys.get(trackId) }),
  );
  return {
    tracks: ordered.flatMap(({ trackId, likedAt, plays, lastHeardAt }) => {
      const track = tracks.get(trackId);
      if (!track) return [];
      return [
        {
          track,
          likedAt: likedAt?.toISOString() ?? null,
          plays,
          lastHeardAt: lastHeardAt?.toISOString() ?? null,
        },
      ];
    }),
    quietDays,
    loved: loved.length,
    nextAt: waiting.length > 0 ? new Date(Math.min(...waiting.map(Number))).toISOString() : null,
  };
}

/** The last that is known of a track: a like with no play since counts as hearing it. */
const quietSince = ({ likedAt, lastHeardAt }: Loved): Date =>
  new Date(Math.max(Number(likedAt ?? 0), Number(lastHeardAt ?? 0)));

/** What the listener had played or liked before a moment, without what they do not want and what is gone. */
async function loadKnown(userId: string, before: Date): Promise<Loved[]> {
  const db = database();
  const [plays, likes, refusals] = await Promise.all([
    db.play.groupBy({
      by: ['trackId', 'outcome'],
      where: { userId, startedAt: { lt: before } },
      _count: { _all: true },
      _max: { startedAt: true },
    }),
    db.feedback.findMany({
      where: { userId, value: 'like', updatedAt: { lt: before } },
      select: { trackId: true, updatedAt: true },
    }),
    db.artistRefusal.findMany({ where: { userId }, select: { artistId: true } }),
  ]);
  const likedAt = new Map(likes.map((like) => [like.trackId, like.updatedAt]));
  const ids = new Set([...plays.map(({ trackId }) => trackId), ...likedAt.keys()]);
  const rows = await db.track.findMany({
    where: {
      id: { in: [...ids] },
      missingSince: null,
      feedback: { none: { userId, value: 'dislike' } },
      artistId: { notIn: refusals.map(({ artistId }) => artistId) },
    },
    orderBy: { id: 'asc' },
    select: { id: true, artistId: true, analysis: { select: soundColumns } },
  });
  const byTrack = new Map<string, typeof plays>();
  for (const row of plays) byTrack.set(row.trackId, [...(byTrack.get(row.trackId) ?? []), row]);
  return rows.map(({ id, artistId, analysis }) => {
    const own = byTrack.get(id) ?? [];
    const countOf = (outcome: string) => own.find((row) => row.outcome === outcome)?._count._all ?? 0;
    const heard = own.map((row) => Number(row._max.startedAt));
    return {
      trackId: id,
      artistId,
      isLiked: likedAt.has(id),
      likedAt: likedAt.get(id) ?? null,
      plays: countOf('complete'),
      skips: countOf('skip'),
      lastHeardAt: heard.length > 0 ? new Date(Math.max(...heard)) : null,
      sound: analysis,
    };
  });
}
