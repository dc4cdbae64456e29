import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { loadOutcomes } from '@/server/discover/load-outcomes';
import { evaluateRanking } from '@/server/evaluation/evaluate-ranking';
import { findCalibration } from '@/server/evaluation/find-calibration';
import { findOffPolicy } from '@/server/evaluation/find-off-policy';
import { findQualityWeeks } from '@/server/evaluation/find-quality-weeks';
import { findRanking } from '@/server/evaluation/find-ranking';
import { setFeedback } from '@/server/feedback/set-feedback';

keepDatabase();
const day = (count: number) => new Date(Date.parse('2026-09-07T00:00:00Z') + count * 86_400_000);
const weeks = ['2026-W37', '2026-W38', '2026-W39', '2026-W40'];
const now = day(28);
const asNow = { signals: { collaborative: 1, text: 1, audio: 1 }, boldness: 1 };
let world: SmallWorld;
let users: User[];

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 20, tracksPerArtist: 6 });
  await trainCollaborative(day(0));
  users = await Promise.all([createUser(), createUser(), createUser()]);
  const rng = createRng('answers');
  for (const [k, user] of users.entries()) {
    const artists = world.artists.get(world.styles[k]!)!.slice(0, 2);
    await database().tastePick.createMany({
      data: artists.map((artistId) => ({ userId: user.id, artistId })),
    });
  }
  for (const [w, week] of weeks.entries()) {
    for (const user of users) {
      await buildList({ userId: user.id, week, existing: 'keep', now: day(7 * w) });
      const entries = await database().discoverEntry.findMany({ where: { list: { userId: user.id, week } } });
      for (const { trackId, score } of entries) {
        const chance = rng();
        if (chance > 0.8) continue;
        const outcome = rng() < score ? 'complete' : chance < 0.5 ? 'skip' : 'partial';
        await createPlay({ userId: user.id, trackId, startedAt: day(7 * w + 1), outcome });
      }
    }
  }
});

/** The same by hand: each listener's plays and words since their list was built. */
async function countByHand(week: string) {
  const lists = await database().discoverList.findMany({
    where: { week },
    include: {
      entries: { include: { track: { include: { plays: true, feedback: true } } } },
    },
  });
  const rank = ['complete', 'partial', 'skip'];
  return lists.flatMap(({ userId, builtAt, entries }) =>
    entries.map(({ track, ...entry }) => {
      const plays = track.plays
        .filter((play) => play.userId === userId && play.startedAt >= builtAt)
        .sort((a, b) => rank.indexOf(a.outcome) - rank.indexOf(b.outcome));
      const isLiked = track.feedback.some((word) => word.userId === userId && word.value === 'like');
      return { ...entry, outcome: plays[0]?.outcome ?? null, isLiked };
    }),
  );
}

describe('the weeks of all lists', () => {
  test('count each track for a signal by its share, as counting by hand does', async () => {
    const liked = await database().discoverEntry.findFirstOrThrow({
      where: { list: { userId: users[0]!.id, week: weeks[1]! } },
    });
    await setFeedback(users[0]!.id, liked.trackId, 'like');
    const quality = await findQualityWeeks(now);
    expect(quality.weeks.map(({ week }) => week)).toEqual(weeks);
    for (const { week, lists, all, bySignal } of quality.weeks) {
      const rows = await countByHand(week);
      expect(lists).toBe(3);
      expect(all).toEqual({
        tracks: rows.length,
        liked: rows.filter(({ isLiked }) => isLiked).length,
        completed: rows.filter(({ outcome }) => outcome === 'complete').length,
        skipped: rows.filter(({ outcome }) => outcome === 'skip').length,
        unplayed: rows.filter(({ outcome }) => outcome === null).length,
      });
      const audio = bySignal.find(({ signal }) => signal === 'audio')!.outcomes;
      const shareOf = (own: typeof rows) => own.reduce((sum, { shareAudio }) => sum + shareAudio, 0);
      expect(audio.tracks).toBeCloseTo(shareOf(rows), 6);
      expect(audio.skipped).toBeCloseTo(shareOf(rows.filter(({ outcome }) => outcome === 'skip')), 6);
      const sum = bySignal.reduce((total, { outcomes }) => total + outcomes.tracks, 0);
      expect(sum).toBeCloseTo(all.tracks, 6);
    }
  });

  test('tell how far the lists reached', async () => {
    const quality = await findQualityWeeks(now);
    expect(quality.libraryTracks).toBe(3 * 20 * 6);
    // Three accounts and the community of twenty a style.
    expect(quality.listeners).toBe(63);
    const listed = await database().discoverEntry.groupBy({ by: ['trackId'] });
    expect(quality.listedTracks).toBe(listed.length);
    const [first] = quality.weeks;
    const entries = await database().discoverEntry.findMany({
      where: { list: { week: weeks[0]! } },
      include: { track: { include: { communityPlays: true } }, list: true },
    });
    expect(first!.coverage).toBeCloseTo(new Set(entries.map(({ trackId }) => trackId)).size / 360, 9);
    // Nobody had played anything before the first lists.
    const bits = entries.map(({ track }) => -Math.log2((track.communityPlays.length + 1) / 63));
    expect(first!.noveltyBits).toBeCloseTo(bits.reduce((sum, value) => sum + value, 0) / bits.length, 6);
    const spreads = [...new Set(entries.map(({ listId }) => listId))].map((listId) => {
      const own = entries.filter((entry) => entry.listId === listId);
      return new Set(own.map(({ track }) => track.artistId)).size / own.length;
    });
    expect(first!.artistSpread).toBeCloseTo(spreads.reduce((sum, value) => sum + value, 0) / 3, 9);
  });

  test('are none where there are no lists, and none of half a year ago', async () => {
    expect((await findQualityWeeks(day(400))).weeks).toEqual([]);
  });
});

test('the calibration counts the answers that the blend learns from', async () => {
  const { answers, bins, expectedError } = await findCalibration(now);
  const outcomes = await loadOutcomes(now);
  expect(answers).toBe(outcomes.length);
  expect(bins.reduce((sum, { hits }) => sum + hits, 0)).toBe(
    outcomes.filter(({ value }) => value > 0).length,
  );
  expect(expectedError).toBeGreaterThanOrEqual(0);
});

test('what a changed blend would bring is estimated from the draws each list keeps', async () => {
  const same = (await findOffPolicy(asNow)).estimate!;
  const outcomes = await loadOutcomes(now);
  expect(same.answers).toBe(outcomes.length);
  expect(same.lists).toBe(12);
  const sum = outcomes.reduce((total, { value, weight }) => total + value * weight, 0);
  const weight = outcomes.reduce((total, outcome) => total + outcome.weight, 0);
  expect(same.logged).toBeCloseTo(sum / weight, 9);
  expect(same.estimate.mean).toBeCloseTo(same.logged, 9);
  expect(same.meanWeight).toBeCloseTo(1, 6);
  const changed = (await findOffPolicy({ ...asNow, signals: { ...asNow.signals, text: 0.9 } })).estimate!;
  expect(changed.estimate.mean).not.toBe(same.logged);
  expect(changed.effectiveAnswers).toBeLessThan(same.effectiveAnswers);
  const alone = (await findOffPolicy({ ...asNow, signals: { collaborative: 0, text: 1, audio: 0 } }))
    .estimate!;
  expect(alone.verdict).toBe('too-far');
});

describe('finds that are hidden', () => {
  const evaluate = () => evaluateRanking({ now, onProgress: () => {}, signal: new AbortController().signal });

  test('say nothing while nobody has enough of them', async () => {
    expect(await findRanking()).toEqual({ latest: null });
    await database().play.deleteMany({});
    expect(await evaluate()).toMatchObject({ asked: 0, tooNew: 0, methods: [] });
    expect((await findRanking()).latest).toMatchObject({ asked: 0, finishedAt: now.toISOString() });
  });

  test('are found by recommenders that know the style, and hardly by what everybody plays', async () => {
    const progress: number[] = [];
    for (const [k, user] of users.entries()) {
      const artists = world.artists.get(world.styles[k]!)!;
      // First two tracks of each artist of the style, one a day: the last ones are by artists not known before. The press
      // writes of neighbours together, so those are neighbours of known ones, not all at the far end.
      for (const [a] of artists.entries()) {
        const artistId = artists[(7 * a) % artists.length]!;
        for (const [t, trackId] of world.tracks.get(artistId)!.slice(0, 2).entries())
          await createPlay({ userId: user.id, trackId, startedAt: day(-60 + 2 * a + t) });
      }
    }
    const result = await evaluateRanking({
      now: day(29),
      onProgress: (done) => progress.push(done),
      signal: new AbortController().signal,
    });
    expect(progress).toEqual([0, 1, 2, 3]);
    expect(result).toMatchObject({ asked: 3, tooNew: 0, k: 30 });
    const ndcg = Object.fromEntries(result.methods.map((method) => [method.method, method.ndcg]));
    expect(ndcg.blend).toBeGreaterThan(ndcg.popularity!);
    expect(ndcg.audio).toBeGreaterThan(ndcg.popularity!);
    const { latest } = await findRanking();
    expect(latest?.methods).toEqual(result.methods);
    expect(await database().rankingEvaluation.count()).toBe(2);
  });
});
