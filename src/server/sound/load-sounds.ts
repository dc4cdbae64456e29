import { database } from '@/infra/database';
import type { SoundAttributes } from '@/recommenders/audio/describe-sound';
import type { MapPlace } from '@/recommenders/audio/sound-map';
import { unpackFactors } from '@/recommenders/collaborative/pack-factors';
import { findSoundSpace } from './find-sound-space';
import { soundAttributes } from './sound-attributes';
import { labelsOf, loadArtistTerms, type TrackLabel } from './track-labels';

/** A track that was listened to. */
export interface Sound {
  trackId: string;
  embedding: Float32Array;
  attributes: SoundAttributes;
  /** Its genres, and the words that describe its artist where it has none. */
  labels: TrackLabel[];
  place: MapPlace | null;
  groupId: string | null;
}

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
  const terms = await loadArtistTerms();
  const sounds = rows.map(({ id, artistId, genres, analysis }): Sound => {
    const heard = analysis!;
    return {
      trackId: id,
      embedding: unpackFactors(heard.embedding!),
      attributes: soundAttributes(heard),
      labels: labelsOf(genres, terms.get(artistId)),
      place: heard.mapX === null || heard.mapY === null ? null : { x: heard.mapX, y: heard.mapY },
      groupId: heard.soundGroupId,
    };
  });
  const newest = Math.max(...rows.map(({ analysis }) => +analysis!.analysedAt));
  return { sounds, version, newest: rows.length > 0 ? new Date(newest).toISOString() : '' };
}
