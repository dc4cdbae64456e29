import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { describe, expect, test } from 'vitest';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import { loadKernelModule } from '@/infra/kernel-module';
import { soloTeam } from '@/recommenders/collaborative/kernels/team';
import { topItems } from '@/recommenders/collaborative/top-items';
import { findSimilarArtists } from '@/server/discover/find-similar-artists';
import { findSimilarTracks } from '@/server/discover/find-similar-tracks';
import { loadCollaborativeModel } from '@/server/training/collaborative-model';
import { loadInteractions } from '@/server/training/load-interactions';
import { searchCollaborativeSettings } from '@/server/training/search-collaborative-settings';
import { metricsSchema } from '@/server/training/store-model';
import { trainCollaborativeModel } from '@/server/training/train-collaborative-model';

const now = new Date('2026-11-18T12:00:00Z');
const train = (signal?: AbortSignal) => trainCollaborative(now, signal);

const genres = async (trackIds: string[]) => {
  const tracks = await database().track.findMany({ where: { id: { in: trackIds } } });
  return trackIds.map((id) => tracks.find((track) => track.id === id)!.genres[0]);
};

async function similarGenres(world: SmallWorld, by: 'collaborative' | 'text' | 'audio' | 'blend') {
  const trackId = world.tracks.get(world.artists.get('folk')![0]!)![0]!;
  const { items } = await findSimilarTracks({ trackId, userId: 'nobody', by, limit: 10 });
  expect(items.map(({ track }) => track.id)).not.toContain(trackId);
  const scores = items.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const { signals } of items) {
    if (by === 'blend') expect(signals.length).toBeGreaterThan(0);
    else expect(signals).toEqual([by]);
  }
  return genres(items.map(({ track }) => track.id));
}

describe('training on everybody’s listening', () => {
  test('takes accounts and community, tracks and artists together', async () => {
    const world = await createSmallWorld({ artistsPerStyle: 4, tracksPerArtist: 3, listenersPerStyle: 5 });
    const user = await createUser();
    const trackId = [...world.tracks.values()][0]![0]!;
    await createPlay({ userId: user.id, trackId });
    const { userKeys, itemKeys, artistRow } = await loadInteractions(now, 180);
    expect(userKeys.filter((key) => key.startsWith('community:'))).toHaveLength(15);
    expect(userKeys).toContain(`user:${user.id}`);
    expect(itemKeys.filter((key) => key.startsWith('track:'))).toHaveLength(36);
    expect(itemKeys.filter((key) => key.startsWith('artist:'))).toHaveLength(12);
    const row = itemKeys.indexOf(`track:${trackId}`);
    expect(itemKeys[artistRow[row]!]).toBe(`artist:${world.artistOf(trackId)}`);
    expect(await train()).toMatchObject({ users: 16, items: 48 });
  });

  test('has nothing to learn from nobody', async () => {
    expect(await train()).toBeNull();
    await createTrack();
    expect(await train()).toBeNull();
    expect(await database().model.count()).toBe(0);
  });

  test('starts from the last model, takes in new tracks, and keeps few old models', async () => {
    const world = await createSmallWorld({ artistsPerStyle: 4, listenersPerStyle: 8 });
    await train();
    const first = (await loadCollaborativeModel())!;
    const artistId = world.artists.get('folk')![0]!;
    const added = await createTrack({ artistId });
    await train();
    const second = (await loadCollaborativeModel())!;
    expect(second.id).not.toBe(first.id);
    expect(second.rowOf.has(`track:${added.id}`)).toBe(true);
    // Warm: what was alike stays alike, so that lists of a week fit the last. Coordinates themselves mean nothing.
    const tracks = first.itemKeys.filter((key) => key.startsWith('track:'));
    const shifts = tracks.flatMap((a) =>
      tracks.map((b) =>
        Math.abs(
          cosine(factorsOf(first, a), factorsOf(first, b)) -
            cosine(factorsOf(second, a), factorsOf(second, b)),
        ),
      ),
    );
    expect(shifts.reduce((sum, value) => sum + value, 0) / shifts.length).toBeLessThan(0.05);
    // Unheard, it leans on its artist.
    expect(
      cosine(factorsOf(second, `track:${added.id}`), factorsOf(second, `artist:${artistId}`)),
    ).toBeGreaterThan(0.9);
    for (let k = 0; k < 3; k++) await train();
    // Older ones are remembered for what they were worth, without their numbers.
    expect(await database().model.count()).toBe(5);
    expect(await database().model.count({ where: { itemFactors: { not: null } } })).toBe(3);
  });

  test('does not let a much worse model take its place, and says why', async () => {
    await createSmallWorld({ artistsPerStyle: 8, listenersPerStyle: 20 });
    expect(await train()).toMatchObject({ refusal: null });
    const first = (await loadCollaborativeModel())!;
    // As if what serves had put nearly all that was held out at the top.
    const { metrics } = await database().model.findUniqueOrThrow({ where: { id: first.id } });
    const { validation, ...rest } = metricsSchema.parse(metrics);
    expect(validation!.ndcg).toBeGreaterThan(validation!.popularityNdcg);
    const claim = (ndcg: number) =>
      database().model.update({
        where: { id: first.id },
        data: { metrics: { ...rest, validation: { ...validation!, ndcg } } },
      });
    await claim(validation!.ndcg * 1.5);
    expect((await train())!.refusal).toMatch(/worse/);
    expect((await loadCollaborativeModel())!.id).toBe(first.id);
    const refused = await database().model.findFirstOrThrow({ where: { refusal: { not: null } } });
    expect(refused.itemFactors).toBeNull();
    await claim(validation!.ndcg * 1.05);
    expect(await train()).toMatchObject({ refusal: null });
    expect((await loadCollaborativeModel())!.id).not.toBe(first.id);
  });

  test('that fails leaves the model that serves', async () => {
    await createSmallWorld({ artistsPerStyle: 4, listenersPerStyle: 8 });
    await train();
    const first = (await loadCollaborativeModel())!;
    const failing = {
      ...soloTeam(loadKernelModule()),
      open: () => Promise.reject(new Error('no memory')),
    };
    const options = { now, team: failing, onProgress: () => {}, signal: new AbortController().signal };
    await expect(trainCollaborativeModel(options)).rejects.toThrow('no memory');
    expect((await loadCollaborativeModel())!.id).toBe(first.id);
    expect(await database().model.count()).toBe(1);
  });

  test('a search finds settings that the next training uses', async () => {
    await createSmallWorld({ artistsPerStyle: 8, listenersPerStyle: 20 });
    const done: number[] = [];
    const found = await searchCollaborativeSettings({
      now,
      team: soloTeam(loadKernelModule()),
      onProgress: (count) => done.push(count),
      signal: new AbortController().signal,
    });
    expect(found!.trials).toBeGreaterThan(10);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    const search = await database().settingsSearch.findFirstOrThrow();
    // The weekly search leaves it while the data are the same.
    const again = { now, ifGrown: true, onProgress: () => {}, signal: new AbortController().signal };
    const team = soloTeam(loadKernelModule());
    expect(await searchCollaborativeSettings({ ...again, team })).toBeNull();
    expect(await database().settingsSearch.count()).toBe(1);
    await train();
    const model = await database().model.findFirstOrThrow();
    expect((model.parameters as { found: unknown }).found).toEqual(search.settings);
  });

  test('stores nothing when it is stopped', async () => {
    await createSmallWorld({ artistsPerStyle: 3, listenersPerStyle: 4 });
    await expect(train(AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping');
    expect(await database().model.count()).toBe(0);
  });

  test('a model of unlike listeners tells their tastes apart', async () => {
    const world = await createSmallWorld();
    await train();
    const model = (await loadCollaborativeModel())!;
    const rng = createRng('pairs');
    const track = (style: string) => {
      const ids = world.artists.get(style)!.flatMap((artist) => world.tracks.get(artist)!);
      return factorsOf(model, `track:${ids[Math.floor(rng() * ids.length)]}`);
    };
    let [within, across] = [0, 0];
    for (let k = 0; k < 200; k++) {
      within += cosine(track('folk'), track('folk')) / 200;
      across += cosine(track('folk'), track('techno')) / 200;
    }
    expect(within).toBeGreaterThan(across + 0.4);
  });
});

describe('similar artists', () => {
  test.each(['collaborative', 'text'] as const)('are of one style by %s', async (by) => {
    const world = await createSmallWorld();
    await train();
    const artistId = world.artists.get('folk')![0]!;
    const { items } = await findSimilarArtists({ artistId, by, limit: 5 });
    expect(items).toHaveLength(5);
    expect(items.map(({ artist }) => artist.id)).not.toContain(artistId);
    for (const { artist } of items) expect(world.styleOf(artist.id)).toBe('folk');
  });

  test('are none where nothing was compared, and of no unknown artist', async () => {
    const { artistId } = await createTrack();
    expect(await findSimilarArtists({ artistId, by: 'collaborative', limit: 5 })).toEqual({ items: [] });
    const unknown = { artistId: crypto.randomUUID(), by: 'collaborative', limit: 5 } as const;
    await expect(findSimilarArtists(unknown)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a new listener with three picks', () => {
  test('is offered what goes with them', async () => {
    const world = await createSmallWorld();
    await train();
    const model = (await loadCollaborativeModel())!;
    const picks = world.artists.get('folk')!.slice(0, 3);
    const scores = model.recommender.scores(
      picks.map((id) => ({ item: model.rowOf.get(`artist:${id}`)!, confidence: 2.8, target: 1 })),
    );
    const best = topItems(scores, 20, (item) => model.itemKeys[item]!.startsWith('track:'));
    const found = await genres(best.map(({ item }) => model.itemKeys[item]!.slice('track:'.length)));
    expect(new Set(found)).toEqual(new Set(['folk']));
  });
});

describe('similar tracks', () => {
  test('are alike by every signal, and by all together', async () => {
    const world = await createSmallWorld();
    await train();
    for (const by of ['collaborative', 'text', 'audio', 'blend'] as const) {
      const found = await similarGenres(world, by);
      expect(found, by).toHaveLength(10);
      expect(found.filter((genre) => genre === 'folk').length, by).toBeGreaterThanOrEqual(9);
    }
  });

  test('are none where nothing is known, and none of a track whose file is gone', async () => {
    const track = await createTrack();
    const find = () => findSimilarTracks({ trackId: track.id, userId: 'nobody', by: 'blend', limit: 10 });
    expect(await find()).toEqual({ items: [] });
    await database().track.update({ where: { id: track.id }, data: { missingSince: now } });
    expect(await find()).toEqual({ items: [] });
  });
});

type Model = NonNullable<Awaited<ReturnType<typeof loadCollaborativeModel>>>;

function factorsOf(model: Model, key: string): Float32Array {
  const row = model.rowOf.get(key)!;
  return model.itemFactors.subarray(row * model.settings.factors, (row + 1) * model.settings.factors);
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, aa, bb] = [0, 0, 0];
  for (let k = 0; k < a.length; k++) {
    dot += a[k]! * b[k]!;
    aa += a[k]! ** 2;
    bb += b[k]! ** 2;
  }
  return dot / (Math.sqrt(aa * bb) || 1);
}
