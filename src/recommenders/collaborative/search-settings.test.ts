import { beforeAll, describe, expect, it } from 'vitest';
import { loadKernelModule } from '@/infra/kernel-module';
import { crowd } from './als-examples';
import { DEFAULT_FOUND_SETTINGS } from './found-settings';
import { soloTeam } from './kernels/team';
import { searchSettings } from './search-settings';
import { createSparseRows } from './sparse-rows';
import { validateSettings } from './validate-settings';

let module: WebAssembly.Module;
beforeAll(async () => {
  module = loadKernelModule();
});
const options = () => ({ team: soloTeam(module), module, factors: 16, iterations: 4, seed: 'test' });
const none = { rows: [], columns: [], confidences: [], targets: [] };

describe('a search of settings', { timeout: 60_000 }, () => {
  it('does at least as well as the defaults, and better than everybody’s favourites', async () => {
    const done: [number, number][] = [];
    const found = (await searchSettings(crowd(), {
      ...options(),
      onProgress: (...progress) => done.push(progress),
    }))!;
    const usual = (await validateSettings(crowd(), DEFAULT_FOUND_SETTINGS, options()))!;
    const merit = ({ ndcg, recall }: { ndcg: number; recall: number }) => (ndcg + recall) / 2;
    expect(merit(found.metrics)).toBeGreaterThanOrEqual(merit(usual.metrics) - 2e-3);
    expect(found.metrics.ndcg).toBeGreaterThan(found.popularity.ndcg);
    const again = (await validateSettings(crowd(), found.settings, options()))!;
    expect(again.metrics.ndcg).toBeCloseTo(found.metrics.ndcg, 6);
    expect(done.at(-1)![0]).toBe(done.at(-1)![1]);
  });

  it('has nothing to ask where there are no users, no items, or too little is known', async () => {
    for (const byUser of [
      createSparseRows(0, 5, none),
      createSparseRows(5, 0, none),
      createSparseRows(3, 3, { rows: [0, 1], columns: [1, 2], confidences: [1, 1], targets: [1, 1] }),
    ]) {
      expect(await searchSettings(byUser, options())).toBeNull();
      expect(await validateSettings(byUser, DEFAULT_FOUND_SETTINGS, options())).toBeNull();
    }
  });

  it('ends when asked to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(searchSettings(crowd(), { ...options(), signal })).rejects.toThrow('enough');
  });
});
