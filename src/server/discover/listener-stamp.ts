import { database } from '@/infra/database';

/**
 * Changes with anything a listener plays, likes, picks, refuses, forgives or says of a taste: what was prepared under one stamp is as good as
 * prepared anew under the same. One query of counts and last moments, from indexes.
 */
export async function listenerStamp(userId: string): Promise<string> {
  const [row] = await database().$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws('/',
      (SELECT concat(count(*), max("createdAt")) FROM "Play" WHERE "userId" = ${userId}),
      (SELECT concat(count(*), max("updatedAt")) FROM "Feedback" WHERE "userId" = ${userId}),
      (SELECT concat(count(*), max("createdAt")) FROM "TastePick" WHERE "userId" = ${userId}),
      (SELECT concat(count(*), max("createdAt")) FROM "ArtistRefusal" WHERE "userId" = ${userId}),
      (SELECT concat(count(*), max("createdAt")) FROM "Pardon" WHERE "userId" = ${userId}),
      (SELECT concat(count(*), max("updatedAt")) FROM "TasteSetting" WHERE "userId" = ${userId})) AS stamp`;
  return row!.stamp;
}
