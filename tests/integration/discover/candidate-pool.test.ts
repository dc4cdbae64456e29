import { createSmallWorld } from '@tests/factories/create-small-world';
import { createTrack } from '@tests/factories/create-track';
import { expect, test } from 'vitest';
import { database } from '@/infra/database';
import { loadCandidatePool } from '@/server/discover/candidate-pool';

const withSound = async () =>
  [...(await loadCandidatePool()).values()].filter(({ embedding }) => embedding).map(({ id }) => id);

test('embeddings of two models are not compared: the one that heard most serves, the newer where both heard as many', async () => {
  const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 3 });
  const all = [...world.tracks.values()].flat().sort();
  expect(await withSound()).toEqual(all);
  const hearAgain = (ids: string[]) =>
    database().trackAnalysis.updateMany({
      where: { trackId: { in: ids } },
      data: { modelVersion: 'newer', analysedAt: new Date(Date.now() + 60_000) },
    });
  const half = all.length / 2;
  await hearAgain(all.slice(0, half - 1));
  expect(await withSound()).toEqual(all.slice(half - 1));
  await hearAgain(all.slice(half - 1, half));
  expect(await withSound()).toEqual(all.slice(0, half));
  // What else is known of the sound is measured, and means the same under every version.
  const pool = await loadCandidatePool();
  for (const id of all) expect(pool.get(id)!.tempoBpm).toBe(80);
});

test('a failed analysis by a newer model does not silence the older', async () => {
  const world = await createSmallWorld({ styles: ['dub'], artistsPerStyle: 2 });
  const { id: trackId } = await createTrack();
  await database().trackAnalysis.create({
    data: { trackId, modelVersion: 'newer', error: 'damaged', analysedAt: new Date(Date.now() + 60_000) },
  });
  expect(await withSound()).toEqual([...world.tracks.values()].flat().sort());
});
