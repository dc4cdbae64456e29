import { createTrack } from '@tests/factories/create-track';
import { expect, test } from 'vitest';
import { database } from '@/infra/database';
import { loadKeyPosteriors } from '@/server/discover/load-key-posteriors';

test('what is believed of keys is read where an analysis kept it, and only there', async () => {
  const posterior = Array.from({ length: 24 }, (_, key) => (key === 9 ? 0.77 : 0.01));
  const analyse = async (features: object | null) => {
    const { id } = await createTrack();
    await database().trackAnalysis.create({
      data: { trackId: id, modelVersion: 'test', ...(features && { features }) },
    });
    return id;
  };
  const kept = await analyse({ brightness: 0.5, keyPosterior: posterior });
  const old = await analyse({ brightness: 0.5 });
  const bare = await analyse(null);
  const broken = await analyse({ keyPosterior: [1, 2, 3] });
  const { id: unheard } = await createTrack();
  expect(await loadKeyPosteriors([kept, old, bare, broken, unheard])).toEqual(new Map([[kept, posterior]]));
  expect(await loadKeyPosteriors([])).toEqual(new Map());
});
