import { database } from '@/infra/database';
import type { SoundAttributes } from '@/recommenders/audio/describe-sound';
import type { MapPlace } from '@/recommenders/audio/sound-map';
import { unpackFactors } from '@/recommenders/collaborative/pack-factors';
import { findSoundSpace } from './find-sound-space';
import { soundAttributes } from './sound-attributes';

/** A track that was listened to. */
export interface Sound {
  trackId: string;
  embedding: Float32Array;
  attributes: SoundAttributes;
  /** Its genres, and the words that describe its artist where it has none. */
  labels: { label: string; weight: number }[];
  place: MapPlace | null;
  groupId: string | null;
}

/** Words taken of each artist. */
const TERMS = 4;

/**
 * All tracks that are there and were listened to by the version of the model that serves, whose embeddings alone can be compared.
 * @returns also that version, and when the last of them was listened to
 */
export async function loadSounds(): Promise<{ sounds: Sound[]; version: string; newest: string }> {
  const db = database();
  const version = await findSoundSpace();
  if (version === null) return { sounds: [], version: '', newest: '' };
  const rows = await db.track.findMany({
    where: {
      missingSince: null,
      analysis: { modelVersion: version, embedding: { not: null } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, artistId: true, genres: true, analysis: { omit: { peaks: true, features: true } } },
  });
  const terms = await loadTerms();
  const sounds = rows.map(({ id, artistId, genres, analysis }): Sound => {
    const heard = analysis!;
    return {
      trackId: id,
      embedding: unpackFactors(heard.embedding!),
      attributes: soundAttributes(heard),
      labels:
        genres.length > 0
          ? [...new Set(genres.map((genre) => genre.toLowerCase()))].map((label) => ({ label, weight: 1 }))
          : (terms.get(artistId) ?? []).map((label) => ({ label, weight: 1 })),
      place: heard.mapX === null || heard.mapY === null ? null : { x: heard.mapX, y: heard.mapY },
      groupId: heard.soundGroupId,
    };
  });
  const newest = Math.max(...rows.map(({ analysis }) => +analysis!.analysedAt));
  return { sounds, version, newest: rows.length > 0 ? new Date(newest).toISOString() : '' };
}

/** The few words that describe each artist best. */
async function loadTerms(): Promise<Map<string, string[]>> {
  const rows = await database().$queryRaw<{ artistId: string; terms: string[] }[]>`
    SELECT "artistId", (array_agg("term" ORDER BY "weight" DESC, "term"))[1:${TERMS}::int] AS "terms"
    FROM "ArtistTerm" GROUP BY "artistId"`;
  return new Map(rows.map(({ artistId, terms }) => [artistId, terms]));
}
