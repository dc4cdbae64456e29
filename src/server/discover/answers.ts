import { Prisma } from '@/infra/prisma/generated/client';

/**
 * A row for each track of the lists asked for, with what the listener did with it since the list was built: their word on
 * it, and the play that went furthest. `outcome` and `feedback` are null where there is none.
 * @param where on the list, `l`, and its entry, `e`
 */
export const answersWhere = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT l.id AS "listId", l."userId", l.week, l."builtAt", l.blend, l."trialId",
    e."trackId", e.score, e."shareCollaborative", e."shareText", e."shareAudio", e.features, e."inDraws", e.team,
    p.outcome::text AS outcome, f.value::text AS feedback
  FROM "DiscoverList" l JOIN "DiscoverEntry" e ON e."listId" = l.id
  LEFT JOIN LATERAL (
    SELECT outcome FROM "Play"
    WHERE "userId" = l."userId" AND "trackId" = e."trackId" AND "startedAt" >= l."builtAt"
    ORDER BY array_position(ARRAY['complete', 'partial', 'skip'], outcome::text) LIMIT 1
  ) p ON true
  LEFT JOIN "Feedback" f
    ON f."userId" = l."userId" AND f."trackId" = e."trackId" AND f."updatedAt" >= l."builtAt"
  WHERE ${where}`;
