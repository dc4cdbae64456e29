import { nameKey, searchKey } from '@/domain/name-key';
import { createRng, type Rng } from '@/domain/rng';
import { database } from '@/infra/database';
import { jsonRows } from '@/infra/json-rows';
import { newId } from '@/infra/new-id';
import { insertRows } from './insert-rows';

const DAY_MS = 86_400_000;

const LISTENER = 'listener';

export interface LargeLibrary {
  /** Whose plays and likes these are; somebody else has as many. */
  userId: string;
  artists: { id: string; name: string }[];
  albums: { id: string }[];
  tracks: { id: string; title: string; artistName: string }[];
}

/** The library of an earlier measurement, where its database was kept, else a made one. */
export async function openLargeLibrary(trackCount: number): Promise<LargeLibrary> {
  const db = database();
  const count = await db.track.count();
  if (count === 0) return createLargeLibrary(trackCount, trackCount);
  if (count !== trackCount) throw new Error(`The kept database has ${count} tracks, not ${trackCount}.`);
  const [artists, albums, tracks] = await Promise.all([
    db.artist.findMany({ orderBy: { id: 'asc' }, select: { id: true, name: true } }),
    db.album.findMany({ orderBy: { id: 'asc' }, select: { id: true } }),
    db.track.findMany({ orderBy: { id: 'asc' }, select: { id: true, title: true, artistName: true } }),
  ]);
  return { userId: LISTENER, artists, albums, tracks };
}

/**
 * Fills an empty database with made tracks, twenty by an artist and ten on an album, whose names are one to four words
 * out of twenty thousand, common ones often: titles share words as real ones do. All are analysed; two listeners have
 * played.
 */
export async function createLargeLibrary(trackCount: number, playCount: number): Promise<LargeLibrary> {
  const rng = createRng('large library');
  const db = database();
  const name = nameMaker(rng);
  const whole = (low: number, high: number) => low + Math.floor(rng() * (high - low + 1));
  const folder = await db.libraryFolder.create({ data: { path: '/music' } });
  const artists = unique(Math.ceil(trackCount / 20), name).map((artist) => ({ id: newId(), name: artist }));
  await insertRows(
    'Artist',
    artists.map(({ id, name: own }) => ({ id, name: own, sortName: own, nameKey: nameKey(own) })),
  );
  const albums = Array.from({ length: Math.ceil(trackCount / 10) }, (_, i) => {
    const title = `${name()} ${i % 7 === 0 ? i : ''}`.trim();
    return {
      id: newId(),
      title,
      titleKey: `${nameKey(title)} ${i}`,
      artistId: artists[i >> 1]!.id,
      year: 1950 + ((i * 37) % 77),
    };
  });
  await insertRows('Album', albums);
  const genres = Array.from({ length: 120 }, (_, i) => `Genre ${i}`);
  const tracks = Array.from({ length: trackCount }, (_, i) => {
    const artist = artists[Math.floor(i / 20)]!;
    const album = albums[Math.floor(i / 10)]!;
    const title = name();
    return {
      id: newId(),
      folderId: folder.id,
      relativePath: `${i}.flac`,
      sizeBytes: 30_000_000,
      mtimeMs: 1_700_000_000_000,
      contentHash: String(i),
      title,
      artistId: artist.id,
      artistName: artist.name,
      albumId: album.id,
      trackNumber: (i % 10) + 1,
      year: album.year,
      genres: [genres[Math.floor(120 * rng() ** 2)]!],
      durationMs: whole(120, 420) * 1000,
      container: 'flac',
      codec: 'flac',
      mimeType: 'audio/flac',
      addedAt: new Date(Date.now() - whole(0, 2000) * DAY_MS),
      updatedAt: new Date(),
      searchText: [title, artist.name, album.title].map(searchKey).join(' '),
    };
  });
  await insertRows('Track', tracks);
  await insertRows(
    'TrackArtist',
    tracks.map(({ id, artistId }) => ({ trackId: id, artistId, position: 0 })),
  );
  await insertRows(
    'TrackAnalysis',
    tracks.map(({ id }) => ({
      trackId: id,
      modelVersion: 'made',
      tempoBpm: whole(60, 190),
      tempoConfidence: rng(),
      loudnessLufs: -whole(5, 25),
      energy: rng(),
      key: whole(0, 11),
      mode: rng() < 0.6 ? 'major' : 'minor',
      keyConfidence: rng(),
    })),
  );
  const userIds = [LISTENER, 'other'];
  for (const id of userIds) await db.user.create({ data: { id, name: id, email: `${id}@example.org` } });
  const plays = Array.from({ length: playCount }, (_, i) => ({
    id: newId(),
    userId: userIds[i % 2]!,
    trackId: tracks[Math.floor(trackCount * rng() ** 3)]!.id,
    startedAt: new Date(Date.now() - whole(0, 1500) * DAY_MS),
    msPlayed: 200_000,
    outcome: rng() < 0.2 ? 'skip' : 'complete',
  }));
  await insertRows('Play', plays);
  await db.$executeRaw`
    INSERT INTO "Feedback" ("userId", "trackId", "value", "updatedAt")
    SELECT ${LISTENER}, n.id, 'like', now()
    FROM ${jsonRows(tracks.filter(() => rng() < 0.03).map(({ id }) => ({ id })))} AS n(id uuid)`;
  await db.$executeRawUnsafe('VACUUM ANALYZE');
  return { userId: LISTENER, artists, albums, tracks };
}

function unique(count: number, make: () => string): string[] {
  const names = new Map<string, string>();
  while (names.size < count) {
    const name = make();
    names.set(nameKey(name), name);
  }
  return [...names.values()];
}

const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pr qu r s sh sl st t th tr v w y z'.split(' ');
const vowels = 'a e i o u ai ea ee ie oa oo ou'.split(' ');
const codas = [
  '',
  '',
  '',
  'b',
  'ck',
  'd',
  'g',
  'l',
  'll',
  'm',
  'n',
  'nd',
  'ng',
  'r',
  'rt',
  's',
  'st',
  't',
  'x',
];

/** Draws names of one to four words; the n-th word comes as often as 1/n, as words do (Zipf). */
function nameMaker(rng: Rng): () => string {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(rng() * values.length)]!;
  const syllable = () => pick(onsets) + pick(vowels) + pick(codas);
  const words = Array.from({ length: 20_000 }, (_, rank) =>
    Array.from({ length: rank < 50 ? 1 : rng() < 0.3 ? 1 : rng() < 0.7 ? 2 : 3 }, syllable).join(''),
  );
  const word = () => {
    const drawn = words[Math.floor(words.length ** rng()) - 1] ?? words[0]!;
    return drawn[0]!.toUpperCase() + drawn.slice(1);
  };
  return () => Array.from({ length: 1 + Math.floor(4 * rng() ** 1.5) }, word).join(' ');
}
