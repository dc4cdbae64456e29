import { database } from '@/infra/database';

/** What a track's music is called; a weight of 1 is a plain yes. */
export interface TrackLabel {
  label: string;
  weight: number;
}

/** Words taken of each artist. */
const TERMS = 4;

/** A track's genres, or the words that describe its artist where it has none. */
export function labelsOf(genres: readonly string[], artistTerms: readonly string[] = []): TrackLabel[] {
  const labels = genres.length > 0 ? new Set(genres.map((genre) => genre.toLowerCase())) : artistTerms;
  return [...labels].map((label) => ({ label, weight: 1 }));
}

/** The few words that describe each artist best. */
export async function loadArtistTerms(): Promise<Map<string, string[]>> {
  const rows = await database().$queryRaw<{ artistId: string; terms: string[] }[]>`
    SELECT "artistId", (array_agg("term" ORDER BY "weight" DESC, "term"))[1:${TERMS}::int] AS "terms"
    FROM "ArtistTerm" GROUP BY "artistId"`;
  return new Map(rows.map(({ artistId, terms }) => [artistId, terms]));
}
