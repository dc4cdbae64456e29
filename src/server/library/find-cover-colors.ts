import { database } from '@/infra/database';

/** The colour of each track's cover, #rrggbb; without those that have none. */
export async function findCoverColors(trackIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().$queryRaw<{ id: string; color: string }[]>`
    SELECT t."id"::text, a."coverColor" AS "color" FROM "Track" t JOIN "Album" a ON a."id" = t."albumId"
    WHERE t."id" = ANY(${[...trackIds]}::uuid[]) AND a."coverColor" IS NOT NULL`;
  return new Map(rows.map(({ id, color }) => [id, color]));
}
