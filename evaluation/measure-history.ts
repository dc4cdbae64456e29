import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { createRng } from '@/domain/rng';
import { wholeNumber } from './whole-number';
import { withDatabase } from './with-database';

/**
 * Measures what a long history costs: reading a Spotify file up to its preview, taking it in, the same file again, taking
 * it out, and what is asked afterwards: the statistics, and what the lists go by.
 *
 *   npm run measure:history -- [--listens 300000] [--tracks 20000]
 *
 * Half of the listens are of songs the library has. Prints one JSON object.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { listens: { type: 'string' }, tracks: { type: 'string' } } });
  const listens = wholeNumber('listens', values.listens ?? '300000');
  const tracks = wholeNumber('tracks', values.tracks ?? '20000');
  await withDatabase(async () => console.log(JSON.stringify(await measure(listens, tracks))), {
    isDisposable: true,
  });
}

async function measure(listens: number, tracks: number) {
  const { closeDatabase, database } = await import('@/infra/database');
  const { newId } = await import('@/infra/new-id');
  const { historyPath } = await import('@/server/history/history-store');
  const { readHistory } = await import('@/server/history/read-history');
  const { importHistory } = await import('@/server/history/import-history');
  const { forgetHistory } = await import('@/server/history/forget-history');
  const { findStats } = await import('@/server/stats/find-stats');
  const { loadListenerHistory } = await import('@/server/discover/listener-history');
  const db = database();
  const user = await db.user.create({ data: { id: 'ada', name: 'Ada', email: 'ada@example.org' } });
  await fillLibrary(tracks);
  const calm = { signal: new AbortController().signal, onProgress: () => {} };
  const seconds = async (work: () => Promise<unknown>) => {
    const from = performance.now();
    await work();
    return Math.round(performance.now() - from) / 1000;
  };
  const bring = async () => {
    const id = newId();
    await writeHistory(historyPath(id), listens, tracks);
    const sizeBytes = (await stat(historyPath(id))).size;
    await db.historyImport.create({ data: { id, userId: user.id, fileName: 'history.json', sizeBytes } });
    const readSeconds = await seconds(() => readHistory(id, calm));
    await db.historyImport.update({ where: { id }, data: { status: 'importing' } });
    const importSeconds = await seconds(() => importHistory(id, calm));
    return { id, megabytes: Math.round(sizeBytes / 1e6), readSeconds, importSeconds };
  };
  const first = await bring();
  const plays = await db.play.count();
  const again = await bring();
  const zone = { id: user.id, timeZone: 'Europe/Berlin' };
  const result = {
    listens,
    tracks,
    ...first,
    plays,
    listensPerSecond: Math.round(listens / (first.readSeconds + first.importSeconds)),
    again: { readSeconds: again.readSeconds, importSeconds: again.importSeconds },
    playsAfterwards: await db.play.count(),
    statsYearSeconds: await seconds(() => findStats(zone, 2022)),
    statsAllSeconds: await seconds(() => findStats(zone, null)),
    listenerHistorySeconds: await seconds(() => loadListenerHistory(user.id, new Date())),
    undoSeconds: await seconds(() => forgetHistory(again.id, user.id)),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  await closeDatabase();
  return result;
}

/** Tracks of a hundredth as many artists. */
async function fillLibrary(tracks: number): Promise<void> {
  const { database } = await import('@/infra/database');
  const db = database();
  await db.$executeRaw`
    INSERT INTO "LibraryFolder" ("id", "path") VALUES (gen_random_uuid(), '/music')`;
  await db.$executeRaw`
    INSERT INTO "Artist" ("id", "name", "sortName", "nameKey", "aliases")
    SELECT gen_random_uuid(), 'Artist ' || k, 'Artist ' || k, 'artist ' || k, '{}'
    FROM generate_series(0, ${Math.ceil(tracks / 100)}::int) k`;
  await db.$executeRaw`
    INSERT INTO "Track" ("id", "folderId", "relativePath", "sizeBytes", "mtimeMs", "contentHash", "title", "artistId",
      "artistName", "genres", "durationMs", "container", "codec", "mimeType", "updatedAt", "searchText")
    SELECT gen_random_uuid(), (SELECT "id" FROM "LibraryFolder"), k || '.ogg', 1, 1, k::text, 'Song ' || k, a."id",
      a."name", ARRAY['Genre ' || (k % 17)], 240000, 'ogg', 'vorbis', 'audio/ogg', now(), ''
    FROM generate_series(0, ${tracks}::int - 1) k JOIN "Artist" a ON a."nameKey" = 'artist ' || k / 100`;
  await db.$executeRaw`
    INSERT INTO "TrackArtist" ("trackId", "artistId", "position") SELECT "id", "artistId", 0 FROM "Track"`;
}

async function writeHistory(path: string, listens: number, tracks: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const rng = createRng('history');
  const file = createWriteStream(path);
  const stepMs = (10 * 365 * 86_400_000) / listens;
  for (let k = 0; k < listens; k++) {
    // The half with higher numbers is not in the library.
    const song = Math.floor(rng() ** 2 * tracks) + (rng() < 0.5 ? 0 : tracks);
    const listen = {
      ts: new Date(Date.UTC(2016, 0) + k * stepMs).toISOString(),
      username: 'ada',
      platform: 'Linux [x86-64 0]',
      ms_played: Math.floor(rng() * 240_000),
      conn_country: 'DE',
      master_metadata_track_name: `Song ${song} - Remastered 2011`,
      master_metadata_album_artist_name: `Artist ${Math.floor(song / 100)}`,
      master_metadata_album_album_name: `Album ${Math.floor(song / 10)}`,
      spotify_track_uri: `spotify:track:${song}`,
      episode_name: null,
      reason_start: 'trackdone',
      reason_end: rng() < 0.3 ? 'fwdbtn' : 'trackdone',
      shuffle: false,
      skipped: false,
      offline: false,
      incognito_mode: false,
    };
    const text = `${k === 0 ? '[' : ','}\n${JSON.stringify(listen, null, 2)}`;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end(']');
  await once(file, 'finish');
}

await main().catch((error) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
