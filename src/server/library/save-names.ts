import { nameKey } from '@/domain/name-key';
import { database, type Transaction } from '@/infra/database';
import { newId } from '@/infra/new-id';

export type ArtistName = { name: string; sortName: string | null; mbid: string | null };
export type AlbumName = { title: string; artistId: string; year: number | null };

/** "The Beatles" stands under B. */
const sortNameOf = (name: string) => name.replace(/^the\s+(?=\S)/i, '');

/**
 * Makes sure artists exist; a name in another spelling is the artist already there.
 * @param known ids by name key, asked first and filled
 */
export async function saveArtists(names: readonly ArtistName[], known: Map<string, string>): Promise<void> {
  const wanted = new Map<string, ArtistName>();
  for (const artist of names) {
    const key = nameKey(artist.name);
    if (!known.has(key) && !wanted.has(key)) wanted.set(key, artist);
  }
  if (wanted.size === 0) return;
  // In one order everywhere: two scans that make the same artists wait for each other instead of locking up.
  const rows = [...wanted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { name, sortName, mbid }]) => ({
      id: newId(),
      name,
      nameKey: key,
      sortName: sortName ?? sortNameOf(name),
      mbid,
    }));
  await database().artist.createMany({ data: rows, skipDuplicates: true });
  const stored = await database().artist.findMany({
    where: { nameKey: { in: rows.map((row) => row.nameKey) } },
    select: { id: true, nameKey: true },
  });
  for (const { id, nameKey: key } of stored) known.set(key, id);
}

const albumKey = (artistId: string, titleKey: string) => `${artistId} ${titleKey}`;

/** Makes sure albums exist. @returns the id by artist and title */
export async function saveAlbums(
  albums: readonly AlbumName[],
  transaction: Transaction,
): Promise<(artistId: string, title: string) => string | null> {
  const wanted = new Map<string, AlbumName & { id: string; titleKey: string }>();
  for (const album of albums) {
    const titleKey = nameKey(album.title);
    const key = albumKey(album.artistId, titleKey);
    const earlier = wanted.get(key);
    if (!earlier) wanted.set(key, { ...album, id: newId(), titleKey });
    else earlier.year ??= album.year;
  }
  const rows = [...wanted.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, album]) => album);
  const stored = await transaction.$queryRaw<{ id: string; artistId: string; titleKey: string }[]>`
    INSERT INTO "Album" ("id", "title", "titleKey", "artistId", "year")
    SELECT "id", "title", "titleKey", "artistId", "year"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row("id" uuid, "title" text, "titleKey" text, "artistId" uuid, "year" int)
    ON CONFLICT ("artistId", "titleKey") DO UPDATE SET "year" = COALESCE("Album"."year", EXCLUDED."year")
    RETURNING "id", "artistId", "titleKey"`;
  const ids = new Map(stored.map((album) => [albumKey(album.artistId, album.titleKey), album.id]));
  return (artistId, title) => ids.get(albumKey(artistId, nameKey(title))) ?? null;
}
