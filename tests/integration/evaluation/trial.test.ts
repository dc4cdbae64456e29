import { randomUUID } from 'node:crypto';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BlendVariant } from '@/domain/contracts/quality';
import { DEFAULT_SLIDERS } from '@/domain/sliders';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { buildList } from '@/server/discover/build-list';
import { previewSteering } from '@/server/discover/preview-steering';
import { replaceRefused } from '@/server/discover/replace-refused';
import { restoreList } from '@/server/discover/restore-list';
import { steerList } from '@/server/discover/steer-list';
import { endTrial } from '@/server/evaluation/end-trial';
import { findCalibration } from '@/server/evaluation/find-calibration';
import { findOffPolicy } from '@/server/evaluation/find-off-policy';
import { findTrials } from '@/server/evaluation/find-trials';
import { startTrial } from '@/server/evaluation/start-trial';
import { setFeedback } from '@/server/feedback/set-feedback';
import { reportPlay } from '@/server/playback/report-play';

keepDatabase();
const day = (count: number) => new Date(Date.parse('2026-09-07T00:00:00Z') + count * 86_400_000);
const learned: BlendVariant = { weights: 'learned', sliders: DEFAULT_SLIDERS };
const equal: BlendVariant = { weights: 'equal', sliders: { ...DEFAULT_SLIDERS, text: 0.5 } };
const weeks = ['2026-W37', '2026-W38', '2026-W39'];
let world: SmallWorld;
let users: User[];
let trialId: string;

const entriesOf = (userId: string, week: string) =>
  database().discoverEntry.findMany({
    where: { list: { userId, week } },
    include: { list: true, track: true },
    orderBy: { position: 'asc' },
  });

beforeAll(async () => {
  world = await createSmallWorld({ artistsPerStyle: 20, tracksPerArtist: 6 });
  await trainCollaborative(day(0));
  users = await Promise.all([createUser(), createUser(), createUser(), createUser()]);
  for (const [k, user] of users.entries()) {
    const artists = world.artists.get(world.styles[k % world.styles.length]!)!.slice(0, 2);
    await database().tastePick.createMany({
      data: artists.map((artistId) => ({ userId: user.id, artistId })),
    });
  }
});

describe('a trial of two blends', () => {
  test('is of two that differ, and one at a time', async () => {
    await expect(startTrial({ a: learned, b: learned }, day(0))).rejects.toMatchObject({
      code: 'invalid_input',
    });
    trialId = (await startTrial({ a: learned, b: equal }, day(0))).id;
    await expect(startTrial({ a: equal, b: learned }, day(0))).rejects.toMatchObject({ code: 'conflict' });
    expect(await findTrials()).toMatchObject([
      { id: trialId, a: learned, b: equal, endedAt: null, lists: 0, result: { verdict: 'too-early' } },
    ]);
  });

  test('has each list drafted: fifteen tracks a team, under the rules of any list', async () => {
    await buildList({ userId: users[0]!.id, week: weeks[0]!, existing: 'keep', now: day(0) });
    const entries = await entriesOf(users[0]!.id, weeks[0]!);
    expect(entries).toHaveLength(30);
    expect(entries.filter(({ team }) => team === 'a')).toHaveLength(15);
    expect(entries.filter(({ team }) => team === 'b')).toHaveLength(15);
    for (const { track } of entries)
      expect(entries.filter((other) => other.track.artistId === track.artistId).length).toBeLessThanOrEqual(
        2,
      );
    for (const { list, propensity, inDraws } of entries) {
      expect(list.trialId).toBe(trialId);
      expect(propensity > 0 && propensity <= 1).toBe(true);
      expect(inDraws).toBeNull();
    }
  });

  test('leaves a list alone that its listener steers, and takes it back as it was', async () => {
    const user = users[0]!;
    const drafted = await entriesOf(user.id, weeks[0]!);
    const unmoved = await previewSteering(user, DEFAULT_SLIDERS, day(0));
    expect(unmoved).toMatchObject({ comes: [], goes: [], stays: 30 });
    await steerList(user, { ...DEFAULT_SLIDERS, text: 0 }, day(0));
    const steered = await entriesOf(user.id, weeks[0]!);
    expect(steered.every(({ team, list }) => team === null && list.trialId === null)).toBe(true);
    expect((await findTrials())[0]!.lists).toBe(0);
    await restoreList(user, day(0));
    const restored = await entriesOf(user.id, weeks[0]!);
    expect(restored.map(({ trackId, team }) => [trackId, team])).toEqual(
      drafted.map(({ trackId, team }) => [trackId, team]),
    );
    expect((await findTrials())[0]!.lists).toBe(1);
  });

  test('leaves to nobody what takes the place of a track that was turned down', async () => {
    const user = users[0]!;
    const before = await entriesOf(user.id, weeks[0]!);
    await setFeedback(user.id, before[0]!.trackId, 'dislike');
    await replaceRefused(user, before[0]!.trackId, day(0));
    const after = await entriesOf(user.id, weeks[0]!);
    expect(after).toHaveLength(31);
    const left = after.find(({ trackId }) => trackId === before[0]!.trackId)!;
    expect(left).toMatchObject({ team: before[0]!.team, leftAt: day(0) });
    const known = new Set(before.map(({ trackId }) => trackId));
    const newcomers = after.filter(({ trackId }) => !known.has(trackId));
    expect(newcomers).toMatchObject([{ team: null, inDraws: null }]);
    await restoreList(user, day(0));
    await database().feedback.deleteMany({ where: { userId: user.id } });
  });

  test('credits what is heard and liked to the team that brought it, until the verdict is clear', async () => {
    for (const [w, week] of weeks.entries()) {
      for (const user of users) {
        await buildList({ userId: user.id, week, existing: 'keep', now: day(7 * w) });
        const at = day(7 * w + 1);
        for (const { trackId, team } of await entriesOf(user.id, week)) {
          const msPlayed = team === 'a' ? 240_000 : 5_000;
          const report = {
            id: randomUUID(),
            trackId,
            startedAt: at.toISOString(),
            msPlayed,
            outcome: team === 'a' ? ('complete' as const) : ('skip' as const),
            source: { kind: 'discover' as const, id: week },
          };
          await reportPlay(user.id, report, at);
        }
      }
      const [trial] = await findTrials();
      if (w === 0) expect(trial!.result).toMatchObject({ verdict: 'too-early', wins: { a: 4, b: 0 } });
    }
    const [trial] = await findTrials();
    expect(trial!.lists).toBe(12);
    expect(trial!.result).toMatchObject({ verdict: 'a', wins: { a: 12, b: 0 }, ties: 0 });
    expect(trial!.result.chanceOfA).toBeGreaterThan(0.99);
    expect(trial!.outcomes.a).toMatchObject({ skipped: 0, unplayed: 0 });
    expect(trial!.outcomes.a.completed).toBe(trial!.outcomes.a.tracks);
    expect(trial!.outcomes.b.skipped).toBe(trial!.outcomes.b.tracks);
  });

  test('is no evidence for other questions: its scores are of two blends', async () => {
    expect((await findCalibration(day(30))).answers).toBe(0);
    const asNow = { signals: { collaborative: 1, text: 1, audio: 1 }, boldness: 1 };
    expect((await findOffPolicy(asNow)).estimate).toBeNull();
  });

  test('ends, and lists are made by one blend again; what its lists bring in later counts', async () => {
    await endTrial(trialId, day(21));
    await endTrial(trialId, day(22));
    await expect(endTrial(randomUUID(), day(21))).rejects.toMatchObject({ code: 'not_found' });
    await buildList({ userId: users[1]!.id, week: '2026-W40', existing: 'keep', now: day(21) });
    const entries = await entriesOf(users[1]!.id, '2026-W40');
    expect(entries.length).toBeGreaterThan(0);
    for (const { team, inDraws, list } of entries) {
      expect(team).toBeNull();
      expect(inDraws! & 1).toBe(1);
      expect(list.draws).not.toBeNull();
      expect(JSON.stringify(list.draws).length).toBeLessThan(2_000);
    }
    const [before] = await findTrials();
    expect(before!.endedAt).toBe(day(21).toISOString());
    const own = (await entriesOf(users[0]!.id, weeks[2]!)).find(({ team }) => team === 'b')!;
    await setFeedback(users[0]!.id, own.trackId, 'like');
    const [after] = await findTrials();
    expect(after!.outcomes.b.liked).toBe(before!.outcomes.b.liked + 1);
  });

  test('can be followed by the next', async () => {
    await startTrial({ a: equal, b: learned }, day(22));
    const trials = await findTrials();
    expect(trials).toHaveLength(2);
    expect(trials[0]).toMatchObject({ lists: 0, endedAt: null });
  });
});
