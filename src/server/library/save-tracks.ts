import { nameKey, searchKey } from '@/domain/name-key';
import { database, type Transaction } from '@/infra/database';
import { newId } from '@/infra/new-id';
import type { IdentifiedFile } from './identify-files';
import { saveAlbums, saveArtists } from './save-names';

/**
 * Writes one batch of read files: all of it or, when the process dies, nothing. Doing it again changes nothing.
 * @param albumArtists by file, null for no album
 * @param artistIds ids by name key, kept over the batches of a scan
 */
export async function saveTracks(
  folderId: string,
  batch: readonly (IdentifiedFile & { albumArtist: string | null })[],
  artistIds: Map<string, string>,
): Promise<void> {
  if (batch.length === 0) return;
  await saveArtists(batch.flatMap(namesOf), artistIds);
  const idOf = (name: string) => artistIds.get(nameKey(name))!;

  await database().$transaction(
    async (transaction) => {
      const albumId = await saveAlbums(
        batch.flatMap(({ file: { description }, albumArtist }) =>
          albumArtist && description.albumTitle
            ? [{ title: description.albumTitle, artistId: idOf(albumArtist), year: description.year }]
            : [],
        ),
        transaction,
      );
      const rows = batch.map(({ file, trackId, albumArtist, isOtherAudio }) => {
        const { audio, description } = file;
        const { title, artistName, albumTitle, genres, year, trackNumber, discNumber } = description;
        return {
          id: trackId ?? newId(),
          isOtherAudio,
          artistIds: [...new Set(description.artists.map(idOf))],
          folderId,
          relativePath: file.relativePath,
          sizeBytes: file.sizeBytes,
          mtimeMs: file.mtimeMs,
          contentHash: audio.contentHash,
          title,
          artistId: idOf(description.artists[0]!),
          artistName,
          albumId: albumArtist && albumTitle ? albumId(idOf(albumArtist), albumTitle) : null,
          trackNumber,
          discNumber,
          year,
          genres,
          durationMs: audio.durationMs,
          container: audio.container,
          codec: audio.codec,
          mimeType: audio.mimeType,
          bitrateKbps: audio.bitrateKbps,
          sampleRateHz: audio.sampleRateHz,
          channels: audio.channels,
          lossless: audio.lossless,
          searchText: [title, artistName, albumTitle ?? ''].map(searchKey).join(' ').trim(),
        };
      });
      await vacatePaths(folderId, rows, transaction);
      await upsertTracks(rows, transaction);
      await writeCredits(rows, transaction);
      const reencoded = rows.filter((row) => row.isOtherAudio).map((row) => row.id);
      if (reencoded.length > 0) {
        await transaction.trackAnalysis.deleteMany({ where: { trackId: { in: reencoded } } });
      }
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

const namesOf = ({ file: { description }, albumArtist }: IdentifiedFile & { albumArtist: string | null }) => [
  ...description.artists.map((name) => ({
    name,
    sortName: description.artistSort,
    mbid: description.artistMbid,
  })),
  ...(albumArtist ? [{ name: albumArtist, sortName: null, mbid: null }] : []),
];

/** Files that swap names would meet on the way: whoever stands on a path that another takes steps aside first. */
async function vacatePaths(
  folderId: string,
  rows: readonly { id: string; relativePath: string }[],
  transaction: Transaction,
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Track" AS track
    SET "relativePath" = '.displaced/' || track."id", "missingSince" = COALESCE(track."missingSince", now())
    FROM jsonb_to_recordset(${JSON.stringify(rows.map(({ id, relativePath }) => ({ id, relativePath })))}::jsonb)
      AS row("id" uuid, "relativePath" text)
    WHERE track."folderId" = ${folderId}::uuid
      AND track."relativePath" = row."relativePath" AND track."id" <> row."id"`;
}

async function upsertTracks(rows: readonly object[], transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "Track" (
      "id", "folderId", "relativePath", "sizeBytes", "mtimeMs", "contentHash", "title", "artistId", "artistName",
      "albumId", "trackNumber", "discNumber", "year", "genres", "durationMs", "container", "codec", "mimeType",
      "bitrateKbps", "sampleRateHz", "channels", "lossless", "searchText", "updatedAt"
    )
    SELECT
      "id", "folderId", "relativePath", "sizeBytes", "mtimeMs", "contentHash", "title", "artistId", "artistName",
      "albumId", "trackNumber", "discNumber", "year", "genres", "durationMs", "container", "codec", "mimeType",
      "bitrateKbps", "sampleRateHz", "channels", "lossless", "searchText", now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      "id" uuid, "folderId" uuid, "relativePath" text, "sizeBytes" bigint, "mtimeMs" bigint, "contentHash" text,
      "title" text, "artistId" uuid, "artistName" text, "albumId" uuid, "trackNumber" int, "discNumber" int,
      "year" int, "genres" text[], "durationMs" int, "container" text, "codec" text, "mimeType" text,
      "bitrateKbps" int, "sampleRateHz" int, "channels" int, "lossless" boolean, "searchText" text
    )
    ON CONFLICT ("id") DO UPDATE SET
      "folderId" = EXCLUDED."folderId", "relativePath" = EXCLUDED."relativePath",
      "sizeBytes" = EXCLUDED."sizeBytes", "mtimeMs" = EXCLUDED."mtimeMs", "contentHash" = EXCLUDED."contentHash",
      "title" = EXCLUDED."title", "artistId" = EXCLUDED."artistId", "artistName" = EXCLUDED."artistName",
      "albumId" = EXCLUDED."albumId", "trackNumber" = EXCLUDED."trackNumber", "discNumber" = EXCLUDED."discNumber",
      "year" = EXCLUDED."year", "genres" = EXCLUDED."genres", "durationMs" = EXCLUDED."durationMs",
      "container" = EXCLUDED."container", "codec" = EXCLUDED."codec", "mimeType" = EXCLUDED."mimeType",
      "bitrateKbps" = EXCLUDED."bitrateKbps", "sampleRateHz" = EXCLUDED."sampleRateHz",
      "channels" = EXCLUDED."channels", "lossless" = EXCLUDED."lossless", "searchText" = EXCLUDED."searchText",
      "updatedAt" = now(), "missingSince" = NULL`;
}

async function writeCredits(
  rows: readonly { id: string; artistIds: string[] }[],
  transaction: Transaction,
): Promise<void> {
  await transaction.trackArtist.deleteMany({ where: { trackId: { in: rows.map((row) => row.id) } } });
  await transaction.trackArtist.createMany({
    data: rows.flatMap(({ id, artistIds }) =>
      artistIds.map((artistId, position) => ({ trackId: id, artistId, position })),
    ),
  });
}
