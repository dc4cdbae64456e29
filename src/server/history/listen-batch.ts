import type { HistoryListen } from '@/domain/history/listen';
import { newId } from '@/infra/new-id';
import type { BulkConnection } from '@/infra/postgres/bulk-connection';
import type { SongKeys } from './song-keys';

/** Listens of some thousand records on their way into the database. */
export class ListenBatch {
  private readonly rows: string[][] = [];

  constructor(private readonly keys: SongKeys) {}

  get size(): number {
    return this.rows.length;
  }

  add({ artist, title, startedAt, msPlayed, durationMs, wasCutOff }: HistoryListen): void {
    this.rows.push([
      newId(),
      this.keys.artist(artist),
      this.keys.title(title),
      artist,
      title,
      String(startedAt),
      msPlayed === null ? '' : String(msPlayed),
      durationMs === null ? '' : String(durationMs),
      wasCutOff ? 't' : 'f',
    ]);
  }

  /** To be called in a transaction, with what says that it is done. What the file tells twice is stored once. */
  async store(connection: BulkConnection, { id, userId }: { id: string; userId: string }): Promise<void> {
    await connection.query(`CREATE TEMP TABLE IF NOT EXISTS stage_listen (id uuid, artist_key text, title_key text,
      artist text, title text, at double precision, ms_played text, duration_ms text, was_cut_off boolean)
      ON COMMIT DELETE ROWS`);
    await connection.copyIn('stage_listen', this.rows);
    await connection.query(
      `INSERT INTO "HistorySong" AS song ("userId", "artistKey", "titleKey", "artistName", "title", "durationMs")
       SELECT DISTINCT ON (artist_key, title_key) $1::text, artist_key, title_key, artist, title,
         nullif(duration_ms, '')::int
       FROM stage_listen ORDER BY artist_key, title_key, duration_ms = '', id
       ON CONFLICT ("userId", "artistKey", "titleKey") DO UPDATE SET "durationMs" = excluded."durationMs"
       WHERE song."durationMs" IS NULL AND excluded."durationMs" IS NOT NULL`,
      [userId],
    );
    await connection.query(
      `INSERT INTO "HistoryListen" ("id", "importId", "songId", "startedAt", "msPlayed", "wasCutOff")
       SELECT s.id, $1::uuid, song."id", to_timestamp(s.at / 1000) AT TIME ZONE 'UTC', nullif(s.ms_played, '')::int,
         s.was_cut_off
       FROM stage_listen s
       JOIN "HistorySong" song
         ON song."userId" = $2 AND song."artistKey" = s.artist_key AND song."titleKey" = s.title_key
       ON CONFLICT ("songId", "startedAt", "importId") DO NOTHING`,
      [id, userId],
    );
  }
}
