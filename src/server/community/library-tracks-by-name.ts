import { nameKey } from '@/domain/name-key';
import { database } from '@/infra/database';

/** The library's tracks by "artist key\ntitle key"; of several with one name the first added. */
export async function libraryTracksByName(): Promise<Map<string, string>> {
  const rows = await database().$queryRaw<{ id: string; title: string; artistKey: string }[]>`
    SELECT t."id"::text, t."title", a."nameKey" AS "artistKey" FROM "Track" t
    JOIN "Artist" a ON a."id" = t."artistId" WHERE t."missingSince" IS NULL ORDER BY t."addedAt" DESC, t."id" DESC`;
  return new Map(rows.map(({ id, title, artistKey }) => [`${artistKey}\n${nameKey(title)}`, id]));
}
