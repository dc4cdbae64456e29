import { createRng, normal, type Rng } from '@/domain/rng';
import { database } from '@/infra/database';
import { newId } from '@/infra/new-id';
import { insertRows } from './insert-rows';

const STYLES = 40;
const TRACKS_AN_ARTIST = 10;
const DIMENSION = 64;
/** Others an artist is written about with. */
const WRITTEN_WITH = 30;
/** What a listener of the crowd, and one who is served, has heard. */
const [CROWD_PLAYS, OWN_PLAYS] = [80, 120];
const DAY_MS = 86_400_000;

/**
 * Fills an empty database with what Discover lists are made from: made tracks in forty styles, each with sounds, words and
 * listeners of its own. A crowd has played, and so has everybody for whom lists are to be made.
 * @returns ids of those
 */
export async function createStyledLibrary(
  size: { tracks: number; crowd: number; listeners: number },
  now: Date,
): Promise<string[]> {
  const rng = createRng('styled library');
  const artists = createArtists(size.tracks);
  await insertMusic(artists, rng);
  await insertSimilarities(artists, rng);
  await insertCrowd(artists, size.crowd, now, rng);
  const listeners = await insertListeners(artists, size.listeners, now, rng);
  await database().$executeRawUnsafe('VACUUM ANALYZE');
  return listeners;
}

interface StyledArtist {
  id: string;
  style: number;
  albumId: string;
  tracks: string[];
}

function createArtists(tracks: number): StyledArtist[] {
  return Array.from({ length: Math.ceil(tracks / TRACKS_AN_ARTIST) }, (_, k) => ({
    id: newId(),
    style: k % STYLES,
    albumId: newId(),
    tracks: Array.from({ length: Math.min(TRACKS_AN_ARTIST, tracks - k * TRACKS_AN_ARTIST) }, newId),
  }));
}

/** Artists with a describing word, an album each, tracks and how they sound. */
async function insertMusic(artists: readonly StyledArtist[], rng: Rng): Promise<void> {
  const folder = await database().libraryFolder.create({ data: { path: '/styled' } });
  const centres = Array.from({ length: STYLES }, () =>
    unit(Array.from({ length: DIMENSION }, () => normal(rng))),
  );
  await insertRows(
    'Artist',
    artists.map(({ id }, k) => ({
      id,
      name: `Artist ${k}`,
      sortName: `Artist ${k}`,
      nameKey: `artist ${k}`,
    })),
  );
  await insertRows(
    'ArtistTerm',
    artists.map(({ id, style }) => ({ artistId: id, term: `style ${style}`, weight: 1 })),
  );
  await insertRows(
    'Album',
    artists.map(({ id, albumId }) => ({ id: albumId, artistId: id, title: 'Album', titleKey: 'album' })),
  );
  const tracks = artists.flatMap(({ id: artistId, albumId, style, tracks: ids }, k) =>
    ids.map((id) => ({ id, artistId, albumId, style, artistName: `Artist ${k}` })),
  );
  await insertRows(
    'Track',
    tracks.map(({ style, ...track }, k) => ({
      ...track,
      folderId: folder.id,
      relativePath: `${k}.ogg`,
      sizeBytes: 4_000_000,
      mtimeMs: 1_700_000_000_000,
      contentHash: String(k),
      title: `Track ${k}`,
      year: 1960 + style,
      genres: [`style ${style}`],
      durationMs: 200_000,
      container: 'ogg',
      codec: 'vorbis',
      mimeType: 'audio/ogg',
      addedAt: new Date(),
      updatedAt: new Date(),
      searchText: String(k),
    })),
  );
  await insertRows(
    'TrackAnalysis',
    tracks.map(({ id, style }) => ({
      trackId: id,
      modelVersion: 'styled',
      analysedAt: new Date(),
      tempoBpm: 70 + 100 * rng(),
      tempoConfidence: 0.9,
      key: Math.floor(12 * rng()),
      mode: rng() < 0.5 ? 'major' : 'minor',
      keyConfidence: 0.8,
      loudnessLufs: -8 - 10 * rng(),
      energy: rng(),
      embedding: bytesOf(unit(centres[style]!.map((value) => value + 0.08 * normal(rng)))),
    })),
  );
}

async function insertSimilarities(artists: readonly StyledArtist[], rng: Rng): Promise<void> {
  const sentence = 'They toured together.';
  const evidence = [
    { sentence, title: 'A year', url: 'https://press.example/a', site: 'press.example', publishedAt: null },
  ];
  const rows = artists.flatMap(({ id: artistId, style }) => {
    const others = new Set(
      Array.from({ length: WRITTEN_WITH }, () => drawOf(artists, style, rng() * artists.length).id),
    );
    others.delete(artistId);
    return [...others].map((otherId) => ({ artistId, otherId, score: rng(), evidence, terms: [] }));
  });
  await insertRows('ArtistTextSimilarity', rows);
}

async function insertCrowd(
  artists: readonly StyledArtist[],
  count: number,
  now: Date,
  rng: Rng,
): Promise<void> {
  const listeners = await database().communityListener.createManyAndReturn({
    data: Array.from({ length: count }, (_, k) => ({ source: 'styled', externalId: String(k) })),
  });
  await insertRows(
    'CommunityTrackPlay',
    listeners.flatMap(({ id: listenerId }) =>
      [...new Set(drawTracks(artists, CROWD_PLAYS, rng))].map((trackId) => ({
        listenerId,
        trackId,
        plays: 3,
        skips: 0,
        liked: false,
        lastPlayedAt: now,
      })),
    ),
  );
}

async function insertListeners(
  artists: readonly StyledArtist[],
  count: number,
  now: Date,
  rng: Rng,
): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, k) => `listener-${k}`);
  await database().user.createMany({
    data: ids.map((id) => ({ id, name: id, email: `${id}@example.org` })),
  });
  await insertRows(
    'Play',
    ids.flatMap((userId) =>
      drawTracks(artists, OWN_PLAYS, rng).map((trackId) => ({
        id: newId(),
        userId,
        trackId,
        startedAt: new Date(now.getTime() - rng() * 90 * DAY_MS),
        createdAt: now,
        msPlayed: 200_000,
        outcome: rng() < 0.8 ? 'complete' : 'skip',
      })),
    ),
  );
  return ids;
}

/** Tracks of three styles, by some artists of each more than by others. */
function drawTracks(artists: readonly StyledArtist[], count: number, rng: Rng): string[] {
  const styles = Array.from({ length: 3 }, () => Math.floor(rng() * STYLES));
  return Array.from({ length: count }, () => {
    const style = styles[Math.floor(rng() * styles.length)]!;
    const { tracks } = drawOf(artists, style, rng() ** 3 * artists.length);
    return tracks[Math.floor(rng() * tracks.length)]!;
  });
}

/** The artist of a style at a place among all artists, or near it. */
function drawOf(artists: readonly StyledArtist[], style: number, place: number): StyledArtist {
  return artists[style + STYLES * Math.floor(place / STYLES)] ?? artists[style]!;
}

/** As the database takes bytes in JSON. */
const bytesOf = (vector: readonly number[]): string =>
  `\\x${Buffer.from(Float32Array.from(vector).buffer).toString('hex')}`;

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
