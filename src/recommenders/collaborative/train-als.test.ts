import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRng, normal } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { anInteraction, crowd, dot, someSettings, twoTastes } from './als-examples';
import { alsLoss } from './als-loss';
import type { AlsSettings } from './als-settings';
import { soloTeam, type Team } from './kernels/team';
import { trainByReference } from './reference-als';
import { createSparseRows, type SparseRows } from './sparse-rows';
import { trainAls } from './train-als';

let team: Team;
beforeAll(async () => {
  team = soloTeam(loadKernelModule());
});

/** The loss written out over every cell, as the definition has it. */
function naiveLoss(byUser: SparseRows, users: Float32Array, items: Float32Array, settings: AlsSettings) {
  const { factors: d, unobservedWeight, regularization, frequencyExponent } = settings;
  const userWeight = new Float64Array(byUser.rows).fill(unobservedWeight * byUser.columns);
  const itemWeight = new Float64Array(byUser.columns).fill(unobservedWeight * byUser.rows);
  const dot = (u: number, i: number) => {
    let sum = 0;
    for (let f = 0; f < d; f++) sum += users[u * d + f]! * items[i * d + f]!;
    return sum;
  };
  let loss = 0;
  for (let u = 0; u < byUser.rows; u++) {
    for (let i = 0; i < byUser.columns; i++) loss += unobservedWeight * dot(u, i) ** 2;
    for (let k = byUser.offsets[u]!; k < byUser.offsets[u + 1]!; k++) {
      const i = byUser.indices[k]!;
      loss += byUser.confidences[k]! * (dot(u, i) - byUser.targets[k]!) ** 2;
      userWeight[u]! += byUser.confidences[k]!;
      itemWeight[i]! += byUser.confidences[k]!;
    }
  }
  users.forEach((value, k) => {
    loss += regularization * userWeight[Math.floor(k / d)]! ** frequencyExponent * value ** 2;
  });
  items.forEach((value, k) => {
    loss += regularization * itemWeight[Math.floor(k / d)]! ** frequencyExponent * value ** 2;
  });
  return loss;
}

describe('alsLoss', () => {
  it('is the objective summed over every cell', () => {
    fc.assert(
      fc.property(anInteraction, someSettings, fc.integer(), (byUser, settings, seed) => {
        const rng = createRng(seed);
        const users = Float32Array.from({ length: byUser.rows * settings.factors }, () => normal(rng));
        const items = Float32Array.from({ length: byUser.columns * settings.factors }, () => normal(rng));
        const expected = naiveLoss(byUser, users, items, settings);
        expect(Math.abs(alsLoss(byUser, users, items, settings) - expected)).toBeLessThan(
          1e-6 * (1 + expected),
        );
      }),
    );
  });
});

describe('trainAls', () => {
  it('never raises the loss from one sweep to the next, and never makes a NaN', async () => {
    await fc.assert(
      fc.asyncProperty(anInteraction, someSettings, fc.integer(), async (byUser, settings, seed) => {
        const losses: number[] = [];
        const model = await trainAls(byUser, {
          team,
          rng: createRng(seed),
          settings,
          withLoss: true,
          onProgress: ({ loss }) => losses.push(loss!),
        });
        expect(losses).toHaveLength(settings.iterations);
        for (let k = 1; k < losses.length; k++) {
          expect(losses[k]).toBeLessThanOrEqual(losses[k - 1]! * (1 + 1e-4) + 1e-5);
        }
        expect([...model.userFactors, ...model.itemFactors].every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('comes to the loss of the reference when rows are solved whole', async () => {
    await fc.assert(
      fc.asyncProperty(anInteraction, someSettings, fc.integer(), async (byUser, given, seed) => {
        const settings = { ...given, blockSize: 64 };
        const rng = createRng(seed);
        const start = Float32Array.from({ length: byUser.columns * settings.factors }, () => normal(rng));
        const model = await trainAls(byUser, { team, rng, settings, initialItemFactors: start });
        const reference = trainByReference(byUser, settings, start);
        const loss = alsLoss(byUser, model.userFactors, model.itemFactors, settings);
        const expected = alsLoss(byUser, reference.userFactors, reference.itemFactors, settings);
        expect(Math.abs(loss - expected)).toBeLessThan(1e-3 * expected + 1e-5);
      }),
    );
  });

  it('comes to the scores of the reference where the solution is well held', async () => {
    await fc.assert(
      fc.asyncProperty(anInteraction, someSettings, fc.integer(), async (byUser, given, seed) => {
        const settings = { ...given, blockSize: 64, regularization: 1, frequencyExponent: 1, iterations: 2 };
        const rng = createRng(seed);
        const start = Float32Array.from({ length: byUser.columns * settings.factors }, () => normal(rng));
        const model = await trainAls(byUser, { team, rng, settings, initialItemFactors: start });
        const reference = trainByReference(byUser, settings, start);
        // The same model may stand in other coordinates: what it says is compared.
        for (let user = 0; user < byUser.rows; user++) {
          for (let item = 0; item < byUser.columns; item++) {
            const score = dot(model.userFactors, user, model.itemFactors, item, settings.factors);
            const wanted = dot(reference.userFactors, user, reference.itemFactors, item, settings.factors);
            expect(Math.abs(score - wanted)).toBeLessThan(1e-3);
          }
        }
      }),
    );
  });

  it('comes to the same place by small blocks as by whole rows', async () => {
    const byUser = crowd();
    const lossWith = async (blockSize: number, iterations: number) => {
      const settings = { factors: 32, iterations, blockSize, regularization: 0.02 };
      const model = await trainAls(byUser, { team, rng: createRng(3), settings });
      return alsLoss(byUser, model.userFactors, model.itemFactors, model.settings);
    };
    const whole = await lossWith(32, 40);
    expect(await lossWith(8, 40)).toBeLessThan(1.01 * whole);
    expect(await lossWith(16, 40)).toBeLessThan(1.01 * whole);
  });

  it('finds two separate tastes', async () => {
    const { model, byUser } = await twoTastes(team);
    for (let user = 0; user < byUser.rows; user++) {
      const score = (item: number) =>
        dot(model.userFactors, user, model.itemFactors, item, model.settings.factors);
      // Items 0 to 4 belong to users 0 to 5, items 5 to 9 to the others; each user has missed one of their own.
      const own = user < 6 ? [0, 1, 2, 3, 4] : [5, 6, 7, 8, 9];
      const others = user < 6 ? [5, 6, 7, 8, 9] : [0, 1, 2, 3, 4];
      expect(Math.min(...own.map(score))).toBeGreaterThan(Math.max(...others.map(score)));
    }
  });

  it('keeps nobody, no items, one user, unheard items and more factors than items apart from trouble', async () => {
    const none = { rows: [], columns: [], confidences: [], targets: [] };
    const train = (byUser: SparseRows, settings = {}) =>
      trainAls(byUser, { team, rng: createRng(1), settings });
    expect(await train(createSparseRows(0, 0, none))).toMatchObject({ users: 0, items: 0 });
    expect(await train(createSparseRows(0, 3, none))).toMatchObject({ users: 0, items: 3 });
    const unheard = await train(createSparseRows(3, 0, none));
    expect([...unheard.userFactors].every((value) => value === 0)).toBe(true);
    const one = createSparseRows(1, 3, { rows: [0], columns: [1], confidences: [1], targets: [1] });
    const model = await train(one, { factors: 32, regularization: 0.01 });
    const score = (item: number) => dot(model.userFactors, 0, model.itemFactors, item, 32);
    expect(score(1)).toBeGreaterThan(0.5);
    expect(score(0)).toBe(0);
    expect(score(2)).toBe(0);
  });

  it('stays finite with confidences of any size', async () => {
    for (const confidence of [1e-30, 1e-6, 1e6, 1e12, 3e38]) {
      const byUser = createSparseRows(2, 2, {
        rows: [0, 0, 1],
        columns: [0, 1, 1],
        confidences: [confidence, 1, confidence],
        targets: [1, 0, 1],
      });
      const model = await trainAls(byUser, { team, rng: createRng(1), settings: { factors: 8 } });
      expect([...model.userFactors, ...model.itemFactors].every(Number.isFinite)).toBe(true);
    }
  });

  it('gives the same factors for the same seed', async () => {
    expect((await twoTastes(team)).model.itemFactors).toEqual((await twoTastes(team)).model.itemFactors);
  });

  it('ends with the reason when asked to', async () => {
    const { byUser } = await twoTastes(team);
    const stop = new AbortController();
    const sweeps: number[] = [];
    const training = trainAls(byUser, {
      team,
      rng: createRng(1),
      signal: stop.signal,
      onProgress: ({ iteration }) => {
        sweeps.push(iteration);
        if (iteration === 2) stop.abort(new Error('enough'));
      },
    });
    await expect(training).rejects.toThrow('enough');
    expect(sweeps).toEqual([1, 2]);
    await expect(
      trainAls(byUser, { team, rng: createRng(1), signal: AbortSignal.abort(new Error('too late')) }),
    ).rejects.toThrow('too late');
  });

  it('goes on from a warm start with a lower loss than a cold one', async () => {
    const { model, byUser } = await twoTastes(team);
    const lossAfterOne = async (initialItemFactors?: Float32Array) => {
      let found = Number.NaN;
      await trainAls(byUser, {
        team,
        rng: createRng(2),
        settings: { factors: 2, iterations: 1, regularization: 0.01 },
        withLoss: true,
        onProgress: ({ loss }) => {
          found = loss!;
        },
        ...(initialItemFactors && { initialItemFactors }),
      });
      return found;
    };
    expect(await lossAfterOne(model.itemFactors)).toBeLessThan(await lossAfterOne());
    await expect(lossAfterOne(new Float32Array(3))).rejects.toThrow(RangeError);
    await expect(lossAfterOne(new Float32Array(20).fill(Number.NaN))).rejects.toThrow(RangeError);
  });

  it.each([
    { factors: 0 },
    { factors: 2.5 },
    { blockSize: 0 },
    { regularization: 0 },
    { regularization: Number.NaN },
    { unobservedWeight: -1 },
    { iterations: -1 },
  ])('refuses %o', async (settings) => {
    const { byUser } = await twoTastes(team);
    await expect(trainAls(byUser, { team, rng: createRng(1), settings })).rejects.toThrow(RangeError);
  });
});
