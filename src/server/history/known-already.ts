import { Prisma } from '@/infra/prisma/generated/client';

/**
 * Two tellings of one listen are this far apart at most: one service says when a song began, another when it ended and
 * how long it sounded, a third gives whole minutes.
 */
export const SAME_LISTEN_SECONDS = 90;

const near = (a: Prisma.Sql, b: Prisma.Sql): Prisma.Sql => {
  const seconds = Prisma.sql`${SAME_LISTEN_SECONDS}::int * interval '1 second'`;
  return Prisma.sql`${a} BETWEEN ${b} - ${seconds} AND ${b} + ${seconds}`;
};

/**
 * Keeps a question one look into an index for each listen. As a join, Postgres would compare all listens of a song with
 * each other, and there are songs heard ten thousand times.
 */
const eachByIndex = Prisma.sql`OFFSET 0`;

/** Whether another import of the listener's that counts tells of a listen, `l`, already. */
export const toldByAnother: Prisma.Sql = Prisma.sql`EXISTS (
  SELECT 1 FROM "HistoryListen" o JOIN "HistoryImport" i ON i."id" = o."importId"
  WHERE o."songId" = l."songId" AND ${near(Prisma.sql`o."startedAt"`, Prisma.sql`l."startedAt"`)}
    AND o."importId" <> l."importId" AND NOT o."isRepeated" AND i."status" = 'done' ${eachByIndex})`;

/**
 * Whether a play of its song, `song`, is stored for about the moment of a listen, `l`: one of Segue's own, or another
 * import's under another spelling.
 */
export const isPlayed: Prisma.Sql = Prisma.sql`EXISTS (
  SELECT 1 FROM "Play" p
  WHERE p."userId" = song."userId" AND p."trackId" = song."trackId"
    AND ${near(Prisma.sql`p."startedAt"`, Prisma.sql`l."startedAt"`)}
    AND p."source"->>'id' IS DISTINCT FROM l."importId"::text ${eachByIndex})`;
