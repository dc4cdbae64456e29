import { type ListeningLine, MOST_PLAYS } from '@/domain/listening-line';
import type { BulkConnection } from '@/infra/postgres/bulk-connection';

/** Listening of some thousand lines, added up before it goes into the database. */
export class ListeningBatch {
  lines = 0;
  /** "listener\nartist key" -> plays. */
  private readonly plays = new Map<string, number>();
  private readonly names = new Map<string, string>();
  /** "listener\ntrack id" -> plays and when last. */
  private readonly tracks = new Map<string, { plays: number; lastPlayedAt: number }>();

  add(listen: ListeningLine, artistKey: string, artistName: string, trackId: string | undefined): void {
    this.lines++;
    const pair = `${listen.listener}\n${artistKey}`;
    this.plays.set(pair, (this.plays.get(pair) ?? 0) + listen.plays);
    if (!this.names.has(artistKey)) this.names.set(artistKey, artistName);
    if (trackId === undefined) return;
    const track = this.tracks.get(`${listen.listener}\n${trackId}`) ?? { plays: 0, lastPlayedAt: 0 };
    track.plays += listen.plays;
    track.lastPlayedAt = Math.max(track.lastPlayedAt, listen.listenedAt ?? 0);
    this.tracks.set(`${listen.listener}\n${trackId}`, track);
  }

  /** Adds it to what is there; to be called in a transaction, with what says that it is done. */
  async store(connection: BulkConnection, importId: string): Promise<void> {
    await connection.query(`CREATE TEMP TABLE IF NOT EXISTS stage
      (listener text, artist_key text, artist_name text, plays real) ON COMMIT DELETE ROWS`);
    await connection.copyIn('stage', this.rows());
    // Named in one order, so that two imports at once do not wait for each other in a circle.
    await connection.query(`INSERT INTO "CommunityArtist" ("nameKey", "name")
      SELECT DISTINCT ON (artist_key) artist_key, artist_name FROM stage ORDER BY artist_key
      ON CONFLICT ("nameKey") DO NOTHING`);
    await connection.query(
      `INSERT INTO "CommunityListener" ("source", "externalId", "importId")
       SELECT DISTINCT $1::text, listener, $1::text::uuid FROM stage ON CONFLICT ("source", "externalId") DO NOTHING`,
      [importId],
    );
    await connection.query(
      `INSERT INTO "CommunityPlay" ("listenerId", "artistId", "plays")
       SELECT l."id", a."id", s.plays FROM stage s
       JOIN "CommunityListener" l ON l."source" = $1::text AND l."externalId" = s.listener
       JOIN "CommunityArtist" a ON a."nameKey" = s.artist_key
       ON CONFLICT ("listenerId", "artistId")
       DO UPDATE SET "plays" = least("CommunityPlay"."plays" + excluded."plays", $2::real)`,
      [importId, MOST_PLAYS],
    );
    if (this.tracks.size > 0) await this.storeTracks(connection, importId);
  }

  private async storeTracks(connection: BulkConnection, importId: string): Promise<void> {
    await connection.query(`CREATE TEMP TABLE IF NOT EXISTS stage_track
      (listener text, track_id uuid, plays int, at double precision) ON COMMIT DELETE ROWS`);
    await connection.copyIn('stage_track', this.trackRows());
    await connection.query(
      `INSERT INTO "CommunityTrackPlay" ("listenerId", "trackId", "plays", "lastPlayedAt")
       SELECT l."id", s.track_id, s.plays, to_timestamp(s.at) AT TIME ZONE 'UTC' FROM stage_track s
       JOIN "CommunityListener" l ON l."source" = $1::text AND l."externalId" = s.listener
       JOIN "Track" t ON t."id" = s.track_id
       ON CONFLICT ("listenerId", "trackId") DO UPDATE SET
         "plays" = least("CommunityTrackPlay"."plays"::bigint + excluded."plays", $2::int)::int,
         "lastPlayedAt" = greatest("CommunityTrackPlay"."lastPlayedAt", excluded."lastPlayedAt")`,
      [importId, MOST_PLAYS],
    );
  }

  private *rows(): Generator<string[]> {
    for (const [pair, plays] of this.plays) {
      const [listener, artistKey] = pair.split('\n') as [string, string];
      yield [listener, artistKey, this.names.get(artistKey)!, String(Math.min(plays, MOST_PLAYS))];
    }
  }

  private *trackRows(): Generator<string[]> {
    for (const [pair, { plays, lastPlayedAt }] of this.tracks) {
      const [listener, trackId] = pair.split('\n') as [string, string];
      yield [listener, trackId, String(plays), String(lastPlayedAt)];
    }
  }
}
