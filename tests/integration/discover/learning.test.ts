import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { keepDatabase } from '@tests/setup/keep-database';
import { beforeAll, expect, test } from 'vitest';
import { database } from '@/infra/database';
import type { User } from '@/infra/prisma/generated/client';
import { type BlendWeights, FIRST_GUESS, meanWeights } from '@/recommenders/blend/blend-belief';
import { loadBlendBelief, trainBlendModel } from '@/server/discover/blend-model';
import { featuresSchema, weightsSchema } from '@/server/discover/blend-schema';
import { buildList } from '@/server/discover/build-list';
import { findList } from '@/server/discover/find-list';

keepDatabase();
const days = (count: number) => new Date(Date.parse('2026-11-16T00:00:00Z') + count * 86_400_000);
const [first, second] = ['2026-W47', '2026-W48'];
let world: SmallWorld;
let user: User;

const build = (week: string, now: Date, userId = user.id) =>
  buildList({ userId, week, existing: 'keep', now });
const entriesOf = (week: string) =>
  database().discoverEntry.findMany({ where: { list: { userId: user.id, week } } });

/** What the sound counts among the signals: all of them together may well be trusted more. */
function shareOfAudio({ signals }: Pick<BlendWeights, 'signals'>): number {
  return signals.audio / (signals.audio + signals.text + signals.collaborative);
}
const audioOf = (weights: unknown) => shareOfAudio(weightsSchema.parse(weights));

async function pick(userId: string) {
  const artists = world.artists.get('folk')!.slice(0, 2);
  await database().tastePick.createMany({ data: artists.map((artistId) => ({ userId, artistId })) });
}

beforeAll(async () => {
  world = await createSmallWorld();
  await trainCollaborative(days(0));
  user = await createUser();
  await pick(user.id);
});

test('a list keeps what its tracks were chosen by, and with which probability', async () => {
  await build(first!, days(0));
  for (const { features, propensity } of await entriesOf(first!)) {
    const { ranks, distaste } = featuresSchema.parse(features);
    for (const rank of Object.values(ranks)) expect(rank >= 0 && rank <= 1).toBe(true);
    expect(Math.max(...Object.values(ranks))).toBeGreaterThan(0);
    expect(distaste).toBe(0);
    expect(propensity > 0 && propensity <= 1).toBe(true);
  }
  const list = await findList(user, first, days(0));
  expect(list.learned).toBeNull();
});

test('the signal whose tracks are skipped counts less on the next list, which says so', async () => {
  const db = database();
  // What the sound speaks for most is skipped; all else is heard to the end.
  for (const { trackId, shareAudio, shareText, shareCollaborative } of await entriesOf(first!)) {
    const isRefused = shareAudio > Math.max(shareText, shareCollaborative);
    await createPlay({
      userId: user.id,
      trackId,
      startedAt: days(1),
      outcome: isRefused ? 'skip' : 'complete',
    });
  }
  await build(second!, days(7));
  const { learned } = await findList(user, second, days(7));
  const audio = learned!.signals.find(({ signal }) => signal === 'audio')!;
  expect(audio.before).toBeCloseTo(1 / 3, 5);
  expect(audio.now).toBeLessThan(audio.before - 0.03);
  expect(audio.skipped).toBe(audio.heard);
  expect(learned!.signals.reduce((sum, { heard }) => sum + heard, 0)).toBe(30);
  expect(learned!.signals.reduce((sum, { now }) => sum + now, 0)).toBeCloseTo(1, 9);
  const list = await db.discoverList.findUniqueOrThrow({
    where: { userId_week: { userId: user.id, week: second! } },
  });
  expect(audioOf(list.weights)).toBeLessThan(1 / 3);
});

test('what one listener taught is where the next begins, once it was learned for all', async () => {
  const db = database();
  const newcomer = await createUser();
  await pick(newcomer.id);
  await build(second!, days(7), newcomer.id);
  const audio = async () => {
    const list = await db.discoverList.findUniqueOrThrow({
      where: { userId_week: { userId: newcomer.id, week: second! } },
    });
    return audioOf(list.weights);
  };
  expect(await audio()).toBe(shareOfAudio(FIRST_GUESS));

  expect(await trainBlendModel(days(7))).toEqual({ outcomes: 30, isRefused: false });
  await buildList({ userId: newcomer.id, week: second!, existing: 'replace', now: days(7) });
  expect(await audio()).toBeLessThan(1 / 3);
  expect(await audio()).toBe(shareOfAudio(meanWeights(await loadBlendBelief())));
});
