import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createRng, normal, type Rng } from '@/domain/rng';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

const STYLES = 40;
const ARTIST_TRACKS = 10;
const DIMENSION = 64;
/** Others an artist is written about with. */
const WRITTEN_WITH = 30;
/** What a listener of the crowd, and one who is served, has heard. */
const [CROWD_PLAYS, OWN_PLAYS] = [80, 120];
const BATCH = 5_000;
const DAY_MS = 86_400_000;

/**
 * Builds Discover lists in a large library and says what one costs: processor time of this process and of Postgres apart, and
 * what a slider's answer takes.
 *
 *   npm run measure:discover -- [--tracks 100000] [--listeners 40] [--crowd 1000]
 *
 * The library is made of rows: forty styles with sounds, words and crowds of their own. Prints one JSON object.
 */
async function main(): Promise<void> {
  const number = (value: string) => ({ type: 'string', default: value }) as const;
  const { values } = parseArgs({
    options: { tracks: number('100000'), listeners: number('40'), crowd: number('1000') },
  });
  const size = {
    tracks: wholeNumber('tracks', values.tracks),
    listeners: wholeNumber('listeners', values.listeners),
    crowd: wholeNumber('crowd', values.crowd),
  };
  await withDatabase(async () => console.log(JSON.stringify(await measure(size))), { isDisposable: true });
}

interface Size {
  tracks: number;
  listeners: number;
  crowd: number;
}

async function measure(size: Size) {
  const { closeDatabase } = await import('@/infra/database');
  const { buildKernels } = await import('../scripts/start/build-kernels');
  const { buildList } = await import('@/server/discover/build-list');
  const { previewSteering } = await import('@/server/discover/preview-steering');
  const { trainCollaborative } = await import('@tests/factories/train-collaborative');
  await buildKernels();
  const rng = createRng('measure');
  const now = new Date('2026-11-18T12:00:00Z');
  const library = await fillLibrary(size, rng);
  say('training');
  await fillCrowd(library, size.crowd, now, rng);
  await trainCollaborative(now);
  const users = await fillListeners(library, size.listeners, now, rng);
  say('lists');
  const week = '2026-W47';
  const costs: { cpu: number; wall: number }[] = [];
  for (const { id: userId } of users) {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    const built = await buildList({ userId, week, existing: 'keep', now });
    if (!built.built || built.tracks !== 30) throw new Error(`No list of thirty: ${JSON.stringify(built)}`);
    const used = process.cpuUsage(cpu);
    costs.push({ cpu: (used.user + used.system) / 1000, wall: performance.now() - wall });
  }
  const sliders = { collaborative: 0.2, text: 0.9, audio: 0.4, adventure: 0.3 };
  const answers: number[] = [];
  for (let k = 0; k < 20; k++) {
    const at = performance.now();
    await previewSteering({ ...users[0]!, role: 'listener' }, { ...sliders, text: k / 20 }, now);
    answers.push(performance.now() - at);
  }
  await closeDatabase();
  return {
    ...size,
    firstListMs: Math.round(costs[0]!.wall),
    listCpuMs: median(costs.slice(1).map(({ cpu }) => cpu)),
    listMs: median(costs.slice(1).map(({ wall }) => wall)),
    firstAnswerMs: Math.round(answers[0]!),
    answerMs: median(answers.slice(1)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const say = (text: string) => process.stderr.write(`\r${text.padEnd(60)}`);
const median = (values: number[]): number =>
  Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!);

interface MeasuredLibrary {
  /** Of each artist: their style and tracks. */
  artists: { id: string; style: number; tracks: string[] }[];
}

/** Artists, albums, tracks, sounds and words. */
async function fillLibrary({ tracks }: Size, rng: Rng): Promise<MeasuredLibrary> {
  const { database } = await import('@/infra/database');
  const { packFactors } = await import('@/recommenders/collaborative/pack-factors');
  const db = database();
  const folder = await db.libraryFolder.create({ data: { path: '/measured' } });
  const centres = Array.from({ length: STYLES }, () =>
    unit(Array.from({ length: DIMENSION }, () => normal(rng))),
  );
  const artists: MeasuredLibrary['artists'] = Array.from(
    { length: Math.ceil(tracks / ARTIST_TRACKS) },
    (_, k) => ({
      id: randomUUID(),
      style: k % STYLES,
      tracks: Array.from({ length: Math.min(ARTIST_TRACKS, tracks - k * ARTIST_TRACKS) }, () => randomUUID()),
    }),
  );
  await inBatches(artists, (batch) =>
    db.artist.createMany({
      data: batch.map(({ id }) => ({ id, name: `Artist ${id}`, sortName: id, nameKey: id })),
    }),
  );
  const albums = artists.map(({ id }) => ({
    id: randomUUID(),
    artistId: id,
    title: 'Album',
    titleKey: 'album',
  }));
  await inBatches(albums, (data) => db.album.createMany({ data }));
  await inBatches(artists, (data) =>
    db.artistTerm.createMany({
      data: data.map(({ id, style }) => ({ artistId: id, term: `style ${style}`, weight: 1 })),
    }),
  );
  const rows = artists.flatMap(({ id: artistId, style, tracks: ids }, k) =>
    ids.map((id) => ({ id, artistId, style, albumId: albums[k]!.id })),
  );
  let done = 0;
  await inBatches(rows, async (batch) => {
    done += batch.length;
    say(`${done} tracks`);
    await db.track.createMany({
      data: batch.map(({ id, artistId, albumId, style }) => ({
        id,
        folderId: folder.id,
        relativePath: `${id}.ogg`,
        sizeBytes: 4_000_000,
        mtimeMs: 1_700_000_000_000,
        contentHash: id,
        title: `Track ${id}`,
        artistId,
        artistName: `Artist ${artistId}`,
        albumId,
        year: 1960 + style,
        genres: [`style ${style}`],
        durationMs: 200_000,
        container: 'ogg',
        codec: 'vorbis',
        mimeType: 'audio/ogg',
        searchText: id,
      })),
    });
    await db.trackAnalysis.createMany({
      data: batch.map(({ id, style }) => ({
        trackId: id,
        modelVersion: 'measured',
        tempoBpm: 70 + 100 * rng(),
        tempoConfidence: 0.9,
        key: Math.floor(12 * rng()),
        mode: rng() < 0.5 ? ('major' as const) : ('minor' as const),
        keyConfidence: 0.8,
        loudnessLufs: -8 - 10 * rng(),
        energy: rng(),
        embedding: packFactors(
          Float32Array.from(unit(centres[style]!.map((value) => value + 0.08 * normal(rng)))),
        ),
      })),
    });
  });
  const evidence = [
    {
      sentence: 'They toured together.',
      title: 'A year',
      url: 'https://press.example/a',
      site: 'press.example',
      publishedAt: null,
    },
  ];
  await inBatches(
    artists,
    (batch) =>
      db.artistTextSimilarity.createMany({
        skipDuplicates: true,
        data: batch.flatMap(({ id, style }) =>
          Array.from({ length: WRITTEN_WITH }, () => {
            const other = artists[style + STYLES * Math.floor((rng() * artists.length) / STYLES)];
            return { artistId: id, otherId: other?.id ?? id, score: rng(), evidence, terms: [] };
          }).filter(({ otherId }) => otherId !== id),
        ),
      }),
    500,
  );
  await db.$executeRawUnsafe('ANALYZE');
  return { artists };
}

async function fillCrowd({ artists }: MeasuredLibrary, count: number, now: Date, rng: Rng): Promise<void> {
  const { database } = await import('@/infra/database');
  const listeners = await database().communityListener.createManyAndReturn({
    data: Array.from({ length: count }, (_, k) => ({ source: 'measured', externalId: String(k) })),
  });
  await inBatches(
    listeners.flatMap(({ id: listenerId }) =>
      drawTracks(artists, CROWD_PLAYS, rng).map((trackId) => ({
        listenerId,
        trackId,
        plays: 3,
        lastPlayedAt: now,
      })),
    ),
    (data) => database().communityTrackPlay.createMany({ data, skipDuplicates: true }),
  );
}

async function fillListeners({ artists }: MeasuredLibrary, count: number, now: Date, rng: Rng) {
  const { database } = await import('@/infra/database');
  const users = await database().user.createManyAndReturn({
    data: Array.from({ length: count }, (_, k) => ({
      id: randomUUID(),
      name: `Listener ${k}`,
      email: `${k}@example.org`,
    })),
  });
  await inBatches(
    users.flatMap(({ id: userId }) =>
      drawTracks(artists, OWN_PLAYS, rng).map((trackId) => ({
        id: randomUUID(),
        userId,
        trackId,
        startedAt: new Date(now.getTime() - rng() * 90 * DAY_MS),
        msPlayed: 200_000,
        outcome: rng() < 0.8 ? ('complete' as const) : ('skip' as const),
      })),
    ),
    (data) => database().play.createMany({ data }),
  );
  return users;
}

/** Tracks of three styles, a few artists of each more than others. */
function drawTracks(artists: MeasuredLibrary['artists'], count: number, rng: Rng): string[] {
  const styles = Array.from({ length: 3 }, () => Math.floor(rng() * STYLES));
  return Array.from({ length: count }, () => {
    const style = styles[Math.floor(rng() * styles.length)]!;
    const artist =
      artists[style + STYLES * Math.floor((rng() ** 3 * artists.length) / STYLES)] ?? artists[style]!;
    return artist.tracks[Math.floor(rng() * artist.tracks.length)]!;
  });
}

async function inBatches<Row>(rows: readonly Row[], store: (batch: Row[]) => Promise<unknown>, size = BATCH) {
  for (let start = 0; start < rows.length; start += size) await store(rows.slice(start, start + size));
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
