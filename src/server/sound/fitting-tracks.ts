import { type MixId, mixIdSchema } from '@/domain/contracts/sounds';
import { database } from '@/infra/database';
import { keepWhileSame } from '@/infra/keep-while-same';
import { Prisma } from '@/infra/prisma/generated/client';
import { moodCondition } from '../playlists/rules/mood-condition';

/** Analysis goes on for hours: what it finds is in the mixes a minute later. */
const FRESH_MS = 60_000;

/** Ids of the tracks that fit a mix, in their order, 16 bytes each. */
type FittingTracks = Readonly<Record<MixId, Buffer>>;

/**
 * Which tracks fit which mix: found by the database in one look at all of them, and kept packed in this process until the
 * library changes. As rows, 200,000 analyses keep a web process busy for seconds, whoever opens the home page.
 */
export const fittingTracks = keepWhileSame(stampOf, find, { freshMs: FRESH_MS });

async function stampOf(): Promise<string> {
  const [row] = await database().$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ', current_database(), (SELECT max("updatedAt") FROM "Track"),
      (SELECT concat_ws(' ', count(*), max("analysedAt")) FROM "TrackAnalysis")) AS "stamp"`;
  return row!.stamp;
}

async function find(): Promise<FittingTracks> {
  const columns = mixIdSchema.options.map(
    (mix) => Prisma.sql`string_agg(uuid_send(track."id"), ''::bytea ORDER BY track."id")
      FILTER (WHERE ${moodCondition(mix)}) AS ${Prisma.raw(`"${mix}"`)}`,
  );
  const [row] = await database().$queryRaw<Record<MixId, Uint8Array | null>[]>`
    SELECT ${Prisma.join(columns)} FROM "TrackAnalysis" AS analysis
    JOIN "Track" AS track ON track."id" = analysis."trackId" AND track."missingSince" IS NULL`;
  return Object.fromEntries(
    mixIdSchema.options.map((mix) => [mix, Buffer.from(row?.[mix] ?? [])]),
  ) as unknown as FittingTracks;
}
