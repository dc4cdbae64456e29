import { createSmallWorld } from '@tests/factories/create-small-world';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { expect, test } from 'vitest';
import { database } from '@/infra/database';
import { DEFAULT_FOUND_SETTINGS } from '@/recommenders/collaborative/found-settings';
import { measureKnowledge } from '@/server/discover/list-knowledge';
import { loadCollaborativeModel } from '@/server/training/collaborative-model';
import { findCollaborativeState } from '@/server/training/find-collaborative-state';

const now = new Date('2026-11-18T12:00:00Z');
const small = { artistsPerStyle: 8, listenersPerStyle: 20 };

const useSettings = (changes: Partial<typeof DEFAULT_FOUND_SETTINGS>) =>
  database().settingsSearch.create({
    data: {
      kind: 'collaborative',
      settings: { ...DEFAULT_FOUND_SETTINGS, ...changes },
      metrics: {},
      trials: [],
    },
  });

test.each([
  ['λ so strong that the factors vanish', { regularizationOfRule: 1e6 }, /shrank to nothing/],
  [
    'weights that drown what is known',
    { unobservedWeight: 1e4, linearRegularizationOfRule: 1e-9 },
    /% worse|favourites/,
  ],
])('settings with %s are refused, and the model before goes on serving', async (_what, settings, reason) => {
  await createSmallWorld(small);
  await trainCollaborative(now);
  const first = (await loadCollaborativeModel())!;
  await useSettings(settings);
  expect((await trainCollaborative(now))!.refusal).toMatch(reason);
  expect((await loadCollaborativeModel())!.id).toBe(first.id);
});

test('the model that serves is told of however many were refused since', async () => {
  await createSmallWorld(small);
  await trainCollaborative(now);
  const { id } = (await loadCollaborativeModel())!;
  const { metrics, parameters } = await database().model.findUniqueOrThrow({ where: { id } });
  await database().model.createMany({
    data: Array.from({ length: 40 }, () => ({
      kind: 'collaborative' as const,
      version: 'als-2',
      parameters: parameters!,
      metrics: metrics!,
      refusal: 'Its lists were worse',
      itemKeys: [],
    })),
  });
  // What was refused is not known to any list.
  await database().model.updateMany({
    where: { refusal: { not: null } },
    data: { metrics: { ...(metrics as object), users: 1_000_000 } },
  });
  expect((await measureKnowledge()).collaborative).toBeLessThan(1000);
  const { trainings } = await findCollaborativeState();
  expect(trainings.find(({ refusal }) => refusal === null)?.id).toBe(id);
  await useSettings({ regularizationOfRule: 1e6, linearRegularizationOfRule: 1e9 });
  expect((await trainCollaborative(now))!.refusal).not.toBeNull();
  expect(await database().model.count()).toBeLessThanOrEqual(31);
});
