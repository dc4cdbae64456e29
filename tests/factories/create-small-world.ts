import { createRng, normal } from '@/domain/rng';
import { database } from '@/infra/database';
import { packFactors } from '@/recommenders/collaborative/pack-factors';
import { createAlbum } from './create-album';
import { createArtist } from './create-artist';
import { createFolder } from './create-folder';
import { createTrack } from './create-track';

export type SmallWorld = {
  styles: string[];
  /** Ids by style. */
  artists: Map<string, string[]>;
  /** Ids by artist. */
  tracks: Map<string, string[]>;
  styleOf: (artistId: string) => string;
  artistOf: (trackId: string) => string;
};

const dimension = 64;
const tracksPerAlbum = 2;

/**
 * A library in which sound, press and listeners agree: artists of one style sound alike, are written about together
 * and are played by the same community listeners. Deterministic.
 */
export async function createSmallWorld(
  options: {
    styles?: string[];
    artistsPerStyle?: number;
    tracksPerArtist?: number;
    listenersPerStyle?: number;
    with?: { sound?: boolean; press?: boolean; community?: boolean };
  } = {},
): Promise<SmallWorld> {
  const { styles = ['dub', 'folk', 'techno'], artistsPerStyle = 10, tracksPerArtist = 4 } = options;
  const { sound = true, press = true, community = true } = options.with ?? {};
  const rng = createRng('small world');
  const folder = await createFolder();
  const artists = new Map<string, string[]>();
  const tracks = new Map<string, string[]>();
  for (const style of styles) {
    const own: string[] = [];
    for (let a = 0; a < artistsPerStyle; a++) {
      const artist = await createArtist({ name: `${style} artist ${a}` });
      const ids: string[] = [];
      let albumId = '';
      for (let t = 0; t < tracksPerArtist; t++) {
        const title = `${style} song ${a}.${t}`;
        if (t % tracksPerAlbum === 0) albumId = (await createAlbum({ artistId: artist.id })).id;
        const track = await createTrack({
          title,
          artistId: artist.id,
          albumId,
          folderId: folder.id,
          genres: [style],
        });
        ids.push(track.id);
      }
      own.push(artist.id);
      tracks.set(artist.id, ids);
    }
    artists.set(style, own);
  }
  if (sound) await addSound(artists, tracks, rng);
  if (press) await addPress(artists);
  if (community) await addCommunity(artists, tracks, options.listenersPerStyle ?? 20, rng);
  const styleByArtist = new Map(
    [...artists].flatMap(([style, ids]) => ids.map((id) => [id, style] as const)),
  );
  const artistByTrack = new Map(
    [...tracks].flatMap(([artist, ids]) => ids.map((id) => [id, artist] as const)),
  );
  return {
    styles,
    artists,
    tracks,
    styleOf: (id) => styleByArtist.get(id)!,
    artistOf: (id) => artistByTrack.get(id)!,
  };
}

type Ids = ReadonlyMap<string, string[]>;
type Rng = ReturnType<typeof createRng>;

async function addSound(artists: Ids, tracks: Ids, rng: Rng): Promise<void> {
  const styles = [...artists.keys()];
  const data = [...artists].flatMap(([style, ids]) =>
    ids.flatMap((artist) =>
      tracks.get(artist)!.map((trackId) => ({
        trackId,
        modelVersion: 'small-world',
        tempoBpm: 80 + 30 * styles.indexOf(style),
        tempoConfidence: 0.9,
        key: styles.indexOf(style) * 2,
        mode: 'minor' as const,
        keyConfidence: 0.9,
        loudnessLufs: -14,
        energy: 0.2 + 0.3 * styles.indexOf(style),
        embedding: packFactors(unitVector(styles.indexOf(style), rng)),
      })),
    ),
  );
  await database().trackAnalysis.createMany({ data });
}

/** Near the axis of a style. */
function unitVector(axis: number, rng: Rng): Float32Array {
  const vector = Float32Array.from(
    { length: dimension },
    (_, k) => (k === axis ? 1 : 0) + 0.05 * normal(rng),
  );
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

async function addPress(artists: Ids): Promise<void> {
  const data = [...artists].flatMap(([style, ids]) =>
    ids.flatMap((artistId, a) =>
      ids.flatMap((otherId, b) => {
        if (a === b) return [];
        const quote = {
          sentence: `${style} artist ${a} toured with ${style} artist ${b}.`,
          title: `The year in ${style}`,
          url: 'https://press.example/year',
          site: 'press.example',
          publishedAt: null,
        };
        return [{ artistId, otherId, score: 1 / (1 + Math.abs(a - b)), evidence: [quote], terms: [style] }];
      }),
    ),
  );
  await database().artistTextSimilarity.createMany({ data });
}

async function addCommunity(artists: Ids, tracks: Ids, perStyle: number, rng: Rng): Promise<void> {
  const styles = [...artists.keys()];
  const listeners = await database().communityListener.createManyAndReturn({
    data: styles.flatMap((style) =>
      Array.from({ length: perStyle }, (_, k) => ({ source: 'test', externalId: `${style} ${k}` })),
    ),
  });
  await database().communityTrackPlay.createMany({
    data: listeners.flatMap(({ id: listenerId, externalId }) => {
      const own = artists.get(externalId.split(' ')[0]!)!;
      return own
        .flatMap((artist) => tracks.get(artist)!)
        .filter(() => rng() < 0.5)
        .map((trackId) => ({
          listenerId,
          trackId,
          plays: 1 + Math.floor(8 * rng()),
          lastPlayedAt: new Date('2026-11-01T00:00:00Z'),
        }));
    }),
  });
}
