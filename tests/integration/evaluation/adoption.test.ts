import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { beforeEach, describe, expect, test } from 'vitest';
import { PLAIN_BLEND } from '@/domain/blend-variant';
import { createRng } from '@/domain/rng';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { database } from '@/infra/database';
import { sampleWeights } from '@/recommenders/blend/bayesian-logistic';
import { BLEND_VERSION, beliefOfOne, priorBelief, RESHAPING } from '@/recommenders/blend/blend-belief';
import { trainBlendModel } from '@/server/discover/blend-model';
import { drawLogSchema } from '@/server/discover/blend-schema';
import { buildList } from '@/server/discover/build-list';
import { adoptChanged, adoptWinner, takeBackAdoption } from '@/server/evaluation/adopt-blend';
import { findBlendState } from '@/server/evaluation/find-blend-state';
import { findOffPolicy } from '@/server/evaluation/find-off-policy';
import { findServedBlend } from '@/server/evaluation/served-blend';
import { startTrial } from '@/server/evaluation/start-trial';

const week = '2026-W37';
const day = (count: number) => new Date(Date.parse('2026-09-07T00:00:00Z') + count * 86_400_000);
const noText = { signals: { collaborative: 1, text: 0, audio: 1 }, boldness: 0.5 };
const asIs = { signals: { collaborative: 1, text: 1, audio: 1 }, boldness: 1 };
let world: SmallWorld;

beforeEach(async () => {
  world = await createSmallWorld({ artistsPerStyle: 6, listenersPerStyle: 6 });
});

/** Lists as if drawn by the first guess, of which listeners like what draws with much text list. */
async function makeHeardLists(count: number): Promise<void> {
  const rng = createRng('heard lists');
  const belief = beliefOfOne(priorBelief(), []);
  const tracks = [...world.tracks.values()].flat().slice(0, 20);
  for (let k = 0; k < count; k++) {
    const { id: userId } = await createUser();
    const vectors = tracks.map(() => sampleWeights(belief, rng, RESHAPING));
    await database().discoverList.create({
      data: {
        userId,
        week,
        builtAt: day(1),
        blend: { ...DEFAULT_SLIDERS },
        draws: { ...belief, spread: RESHAPING, vectors },
        relaxations: [],
        entries: {
          create: tracks.map((trackId, draw) => ({
            position: draw + 1,
            trackId,
            score: 0.5,
            shareCollaborative: 0.4,
            shareText: 0.3,
            shareAudio: 0.3,
            reasons: [],
            inDraws: 1 << draw,
          })),
        },
      },
    });
    await database().feedback.createMany({
      data: tracks.map((trackId, draw) => ({
        userId,
        trackId,
        value: rng() < vectors[draw]![2]! ? ('like' as const) : ('dislike' as const),
        updatedAt: day(2),
      })),
    });
  }
}

describe('a blend that is adopted', () => {
  test('makes the lists from then on, and those before again when it is taken back', async () => {
    await trainCollaborative(day(0));
    const { id: userId } = await createUser();
    await database().tastePick.createMany({
      data: world.artists
        .get('folk')!
        .slice(0, 2)
        .map((artistId) => ({ userId, artistId })),
    });
    const drawn = async (moment: number) => {
      await buildList({ userId, week, existing: 'replace', now: day(moment) });
      const list = await database().discoverList.findUniqueOrThrow({
        where: { userId_week: { userId, week } },
      });
      return drawLogSchema.parse(list.draws);
    };
    const plain = await drawn(1);
    await adoptChanged('Ada', noText, day(2));
    const changed = await drawn(3);
    expect(changed.mean[2]).toBeCloseTo(0, 4);
    expect(changed.mean[1]! + changed.mean[3]!).toBeCloseTo(
      plain.mean[1]! + plain.mean[2]! + plain.mean[3]!,
      3,
    );
    await takeBackAdoption('Bob', day(4));
    expect(await drawn(5)).toEqual(plain);
    const { history, isPlain } = await findBlendState();
    expect(isPlain).toBe(true);
    expect(history).toMatchObject([
      { by: 'Bob', origin: 'undo', adoptedAt: day(4).toISOString(), evidence: null },
      { by: 'Ada', origin: 'what-if', blend: { boldness: 0.5, signals: { text: 0 } } },
    ]);
    // Back from the way back.
    await takeBackAdoption('Bob', day(6));
    expect(await findServedBlend()).toMatchObject({ boldness: 0.5, signals: { text: 0 } });
  });

  test('keeps what was estimated of it, and answers to lists of others say nothing of it', async () => {
    await makeHeardLists(12);
    const half = { signals: { collaborative: 1, text: 0.5, audio: 1 }, boldness: 1 };
    const { estimate } = await findOffPolicy(half);
    await adoptChanged('Ada', half, day(3));
    const [adoption] = (await findBlendState()).history;
    expect(adoption!.evidence).toEqual({ kind: 'estimate', estimate: JSON.parse(JSON.stringify(estimate)) });
    expect(await findOffPolicy(asIs)).toEqual({ estimate: null });
    await takeBackAdoption('Ada', day(4));
    expect((await findOffPolicy(asIs)).estimate!.lists).toBe(12);
  });

  test('is another than the one that serves, and there must be one to take back', async () => {
    await expect(adoptChanged('Ada', asIs, day(0))).rejects.toMatchObject({ code: 'conflict' });
    await expect(takeBackAdoption('Ada', day(0))).rejects.toMatchObject({ code: 'conflict' });
  });

  test('from a trial is its winner, and only where there is one', async () => {
    const a = { weights: 'learned', sliders: { ...DEFAULT_SLIDERS, text: 0.5 } } as const;
    const b = { weights: 'equal', sliders: DEFAULT_SLIDERS } as const;
    const { id } = await startTrial({ a, b }, day(0));
    await expect(adoptWinner('Ada', id, day(1))).rejects.toMatchObject({ code: 'conflict' });
    await makeHeardLists(9);
    await database().discoverList.updateMany({ data: { trialId: id } });
    await database().discoverEntry.updateMany({ where: { position: { lte: 10 } }, data: { team: 'a' } });
    await database().discoverEntry.updateMany({ where: { position: { gt: 10 } }, data: { team: 'b' } });
    const ofB = await database().discoverEntry.findMany({
      where: { team: 'b' },
      select: { trackId: true },
      distinct: ['trackId'],
    });
    await database().feedback.updateMany({ data: { value: 'dislike' } });
    await database().feedback.updateMany({
      where: { trackId: { in: ofB.map(({ trackId }) => trackId) } },
      data: { value: 'like', updatedAt: day(2) },
    });
    await adoptWinner('Ada', id, day(3));
    expect(await findServedBlend()).toEqual({ ...PLAIN_BLEND, ...b });
    expect(await database().blendTrial.findUniqueOrThrow({ where: { id } })).toMatchObject({
      isRunning: null,
    });
    expect((await findBlendState()).history).toMatchObject([
      { origin: 'trial', evidence: { kind: 'trial', winner: 'b', wins: { a: 0, b: 9 } } },
    ]);
  });
});

describe('what is learned at night', () => {
  /** What serves counts text more than the first guess, which is what is learned where no answer can be learned from. */
  const serve = (text: number) =>
    database().model.create({
      data: {
        kind: 'blend',
        version: BLEND_VERSION,
        trainedAt: day(2),
        parameters: {
          ...priorBelief(),
          mean: priorBelief().mean.map((value, place) => (place === 2 ? value + text : value)),
        },
        metrics: {},
      },
    });
  const serving = () =>
    database().model.findFirst({ where: { refusal: null }, orderBy: { trainedAt: 'desc' } });

  test('does not serve where its lists would clearly have pleased less, and the page says so', async () => {
    await makeHeardLists(40);
    const present = await serve(0.15);
    expect(await trainBlendModel(day(3))).toMatchObject({ isRefused: true });
    expect((await serving())!.id).toBe(present.id);
    const { training } = await findBlendState();
    expect(training).toMatchObject({
      isRefused: true,
      trainedAt: day(3).toISOString(),
      estimate: { verdict: 'worse' },
    });
    expect(training!.estimate!.difference.high).toBeLessThan(0);
  });

  test('serves where it is better, and where there is too little to compare', async () => {
    await makeHeardLists(3);
    await serve(0.15);
    expect(await trainBlendModel(day(3))).toMatchObject({ isRefused: false });
    await database().model.deleteMany();
    await makeHeardLists(40);
    await serve(-0.15);
    expect(await trainBlendModel(day(3))).toMatchObject({ isRefused: false });
    expect((await serving())!.trainedAt).toEqual(day(3));
    expect((await findBlendState()).training).toMatchObject({ estimate: { verdict: 'better' } });
  });
});
