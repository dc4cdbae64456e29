import { database } from '@/infra/database';
import type { SongKeys } from './song-keys';

type LibraryTrack = { id: string; title: string; durationMs: number; credit: string; artistKeys: string[] };

/** A song somebody looks for. */
export type WantedSong = { artistKey: string; titleKey: string; title: string; durationMs: number | null };

/** The library by the keys of its songs: under each of its artists' names, aliases too. */
export class LibrarySongs {
  private readonly byKey = new Map<string, LibraryTrack[]>();

  static async load(keys: SongKeys): Promise<LibrarySongs> {
    // Those that are there come before those whose files are missing, the first added before later ones.
    const rows = await database().$queryRaw<(LibraryTrack & { aliases: string[] })[]>`
      SELECT t."id"::text, t."title", t."durationMs", t."artistName" AS "credit",
        array_agg(a."nameKey" ORDER BY ta."position") AS "artistKeys",
        coalesce(array_agg(alias) FILTER (WHERE alias IS NOT NULL), '{}') AS "aliases"
      FROM "Track" t
      JOIN "TrackArtist" ta ON ta."trackId" = t."id" JOIN "Artist" a ON a."id" = ta."artistId"
      LEFT JOIN LATERAL unnest(a."aliases") AS alias ON true
      GROUP BY t."id" ORDER BY t."missingSince" IS NOT NULL, t."addedAt", t."id"`;
    const songs = new LibrarySongs();
    for (const { aliases, ...track } of rows) {
      const names = [track.credit, ...aliases].map((name) => keys.artist(name));
      const titleKey = keys.title(track.title);
      for (const artistKey of new Set([...track.artistKeys, ...names]))
        songs.add(`${artistKey}\n${titleKey}`, track);
    }
    return songs;
  }

  private add(key: string, track: LibraryTrack): void {
    const known = this.byKey.get(key);
    if (known) known.push(track);
    else this.byKey.set(key, [track]);
  }

  /**
   * The track that is this song. Of several editions the one that is written alike, else the one of the nearest length,
   * else the first added.
   */
  find({ artistKey, titleKey, title, durationMs }: WantedSong): string | null {
    const found = this.byKey.get(`${artistKey}\n${titleKey}`);
    if (!found) return null;
    const written = title.toLowerCase();
    const alike = found.filter((track) => track.title.toLowerCase() === written);
    const [first, ...others] = alike.length > 0 ? alike : found;
    let best = first!;
    if (durationMs !== null)
      for (const track of others)
        if (Math.abs(track.durationMs - durationMs) < Math.abs(best.durationMs - durationMs)) best = track;
    return best.id;
  }
}
