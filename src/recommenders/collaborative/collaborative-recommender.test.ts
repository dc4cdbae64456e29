import { beforeAll, describe, expect, it } from 'vitest';
import { createRng } from '@/domain/rng';
import { loadKernelModule } from '@/infra/kernel-module';
import { crowd } from './als-examples';
import { createRecommender } from './collaborative-recommender';
import { soloTeam } from './kernels/team';
import { ownShares } from './lean-on-artist';
import { linearContributions } from './linear-contributions';
import { type LinearSettings, trainLinearModel } from './linear-model';
import { linearScores } from './linear-scores';
import { observationsOf } from './observations-of';
import { packLinearModel, unpackLinearModel } from './pack-linear-model';
import { trainAls } from './train-als';

let module: WebAssembly.Module;
beforeAll(async () => {
  module = loadKernelModule();
});

const byUser = crowd();
const forms: [string, Partial<LinearSettings>][] = [
  ['users', {}],
  ['neighbours', { largestInverse: 0, neighbours: 16 }],
];
const linearOf = async (settings: Partial<LinearSettings>) =>
  (await trainLinearModel(byUser, soloTeam(module), settings))!;

describe.each(forms)('the linear model by %s', (_form, settings) => {
  it('is the same after packing', async () => {
    const model = await linearOf(settings);
    const { header, bytes } = packLinearModel(model);
    // As it comes out of a database: a part of a larger buffer, at an odd place.
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const unpacked = unpackLinearModel(JSON.parse(JSON.stringify(header)), larger.subarray(3));
    const observations = observationsOf(byUser, 3);
    expect(linearScores(unpacked, observations)).toEqual(linearScores(model, observations));
    expect(() => unpackLinearModel(header, bytes.subarray(4))).toThrow(RangeError);
  });

  it('gives each score as the sum of what one’s own items gave', async () => {
    const model = await linearOf(settings);
    const observations = observationsOf(byUser, 5);
    const scores = linearScores(model, observations);
    for (const item of [0, 7, observations[0]!.item]) {
      const sum = linearContributions(model, observations, item).reduce((all, part) => all + part, 0);
      expect(sum).toBeCloseTo(scores[item]!, 4);
    }
  });
});

describe('a recommender of both', () => {
  const recommender = async (linearShare: number, artistRow: Int32Array, ownShare: Float32Array) => {
    const model = await trainAls(byUser, {
      team: soloTeam(module),
      rng: createRng(1),
      settings: { factors: 16 },
    });
    const linear = await linearOf({});
    return createRecommender(module, { ...model, linear, linearShare, artistRow, ownShare });
  };
  const nobody = new Int32Array(byUser.columns).fill(-1);
  const whole = ownShares(new Float32Array(byUser.columns).fill(10));

  it('lets a track nobody has heard take its artist’s linear score', async () => {
    const leaning = nobody.slice();
    leaning[9] = 3;
    const shares = whole.slice();
    shares[9] = 0;
    const { scores } = await recommender(1, leaning, shares);
    const given = scores(observationsOf(byUser, 0));
    expect(given[9]).toBeCloseTo(given[3]!, 5);
  });

  it('names the items of one’s own circle as what a score comes from', async () => {
    const { scores, explain } = await recommender(0.5, nobody, whole);
    const observations = [1, 7, 13, 2].map((item) => ({ item, confidence: 1, target: 1 }));
    expect(scores(observations)[19]).toBeGreaterThan(0);
    const [contributions] = explain(observations, [19]);
    const best = contributions!.slice(0, 3).map(({ item }) => item);
    // Items of one circle are six apart.
    expect(best.sort((a, b) => a - b)).toEqual([1, 7, 13]);
  });

  it('keeps the scores of one listener when the next is asked about', async () => {
    const { scores } = await recommender(0, nobody, whole);
    const first = scores(observationsOf(byUser, 0));
    const copy = first.slice();
    scores(observationsOf(byUser, 1));
    expect(first).toEqual(copy);
  });
});
