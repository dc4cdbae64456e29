import type { Rediscover } from '@/domain/contracts/rediscover';
import { localDay, localDayStart } from '@/domain/local-day';
import { database } from '@/infra/database';
import { keepEach } from '@/infra/keep-each';
import {
  affectionOf,
  chooseRediscoveries,
  type KnownTrack,
  PLAYED_MUCH,
} from '@/recommenders/blend/choose-rediscoveries';
import { orderSlate } from '@/recommenders/blend/order-slate';
import type { SessionUser } from '../accounts/find-session-user';
import { findTracksByIds } from '../library/find-tracks-by-ids';
import { soundColumns } from '../sound/sound-attributes';
import { loadKeyPosteriors } from './load-key-posteriors';

const dayMs = 86_400_000;
/** Long enough to be met again like an old friend. */
const quietDays = 60;

type Loved = KnownTrack & {
  likedAt: Date | null;
  lastHeardAt: Date | null;
};

/** So many listeners' lists of the day are kept: some ten kilobytes each. */
const LISTENERS = 500;

type ListOfDay = Omit<Rediscover, 'tracks' | 'quietDays'> & { chosen: Loved[] };
const keepList = keepEach<ListOfDay>(LISTENERS);

/**
 * Tracks the listener loves and has not heard for 60 days: liked, or often heard to the end. Weighed by how dear they are, in
 * an order that is good to listen to. What is played today is left on the list until the day is over: all counts as of its
 * first moment in the listener's time zone, and only dislikes and files that went take effect at once. It is worked out once a
 * day, and again where what it goes by was changed after the event.
 */
export async function findRediscoveries(user: SessionUser, now: Date): Promise<Rediscover> {
  const today = localDayStart(now, user.timeZone);
  const seed = `rediscover/${user.id}/${localDay(now, user.timeZone)}`;
  const list = await keepList(user.id, `${seed} ${await stampOf(user.id, today)}`, () =>
    chooseList(user.id, today, seed),
  );
  const tracks = await findTracksByIds(
    list.chosen.map(({ trackId }) => trackId),
    user.id,
  );
  return {
    tracks: list.chosen.flatMap(({ trackId, likedAt, plays, lastHeardAt }) => {
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
    loved: list.loved,
    nextAt: list.nextAt,
  };
}

async function chooseList(userId: string, today: Date, seed: string): Promise<ListOfDay> {
  const loved = (await loadKnown(userId, today)).filter((track) => affectionOf(track) > 0);
  const dueAt = (track: Loved) => new Date(quietSince(track).getTime() + quietDays * dayMs);
  const quiet = loved.filter((track) => dueAt(track) <= today);
  const waiting = loved.map((track) => Number(dueAt(track))).filter((at) => at > Number(today));
  const chosen = chooseRediscoveries(quiet, seed);
  const ids = chosen.map(({ trackId }) => trackId);
  const [keys, sounds] = await Promise.all([
    loadKeyPosteriors(ids),
    database().trackAnalysis.findMany({
      where: { trackId: { in: ids } },
      select: { trackId: true, ...soundColumns },
    }),
  ]);
  const soundOf = new Map(sounds.map(({ trackId, ...sound }) => [trackId, sound]));
  return {
    chosen: orderSlate(
      chosen.map((track) => ({ ...track, score: affectionOf(track) })),
      ({ trackId }) => ({ ...soundOf.get(trackId), keyPosterior: keys.get(trackId) }),
    ),
    loved: loved.length,
    nextAt:
      waiting.length > 0 ? new Date(waiting.reduce((first, at) => Math.min(first, at))).toISOString() : null,
  };
}

/** The last that is known of a track: a like with no play since counts as hearing it. */
const quietSince = ({ likedAt, lastHeardAt }: Loved): Date =>
  new Date(Math.max(Number(likedAt ?? 0), Number(lastHeardAt ?? 0)));

/** Another text when old plays are brought in or taken out, something is liked, disliked or refused, or the library changes. */
async function stampOf(userId: string, before: Date): Promise<string> {
  const [row] = await database().$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ', current_database(),
      (SELECT count(*) FROM "Play" WHERE "userId" = ${userId} AND "startedAt" < ${before}),
      (SELECT concat_ws(' ', count(*), max("updatedAt")) FROM "Feedback" WHERE "userId" = ${userId}),
      (SELECT concat_ws(' ', count(*), max("createdAt")) FROM "ArtistRefusal" WHERE "userId" = ${userId}),
      (SELECT max("updatedAt") FROM "Track")) AS "stamp"`;
  return row!.stamp;
}

/**
 * What the listener liked or had played much before a moment, without what they do not want and what is gone. Put together in
 * the database: somebody who brought twenty years of listening along has heard a hundred thousand tracks once.
 */
function loadKnown(userId: string, before: Date): Promise<Loved[]> {
  return database().$queryRaw<Loved[]>`
    WITH heard AS (
      SELECT "trackId", count(*) FILTER (WHERE "outcome" = 'complete')::int AS "plays",
        count(*) FILTER (WHERE "outcome" = 'skip')::int AS "skips", max("startedAt") AS "lastHeardAt"
      FROM "Play" WHERE "userId" = ${userId} AND "startedAt" < ${before} GROUP BY 1
    ), liked AS (
      SELECT "trackId", "updatedAt" AS "likedAt" FROM "Feedback"
      WHERE "userId" = ${userId} AND "value" = 'like' AND "updatedAt" < ${before}
    )
    SELECT track."id" AS "trackId", track."artistId", liked."likedAt" IS NOT NULL AS "isLiked", liked."likedAt",
      COALESCE(heard."plays", 0) AS "plays", COALESCE(heard."skips", 0) AS "skips", heard."lastHeardAt"
    FROM heard FULL JOIN liked ON liked."trackId" = heard."trackId"
    JOIN "Track" AS track ON track."id" = COALESCE(heard."trackId", liked."trackId")
    WHERE (liked."likedAt" IS NOT NULL OR heard."plays" >= ${PLAYED_MUCH}) AND track."missingSince" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Feedback" AS word
        WHERE word."userId" = ${userId} AND word."trackId" = track."id" AND word."value" = 'dislike')
      AND track."artistId" NOT IN (SELECT "artistId" FROM "ArtistRefusal" WHERE "userId" = ${userId})
    ORDER BY track."id"`;
}
