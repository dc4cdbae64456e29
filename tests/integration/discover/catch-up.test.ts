import { createPlay } from '@tests/factories/create-play';
import { createSmallWorld, type SmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { trainCollaborative } from '@tests/factories/train-collaborative';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/infra/database';
import { Prisma, type User } from '@/infra/prisma/generated/client';
import { catalogue } from '@/jobs/catalogue';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { buildList } from '@/server/discover/build-list';
import { buildWeeklyLists } from '@/server/discover/build-weekly-lists';
import { catchUpLists } from '@/server/discover/catch-up-lists';
import { findList } from '@/server/discover/find-list';

const now = new Date('2026-11-22T12:00:00Z');
let world: SmallWorld;

const waiting = async () =>
  (await laneQueue('discover').getJobs(['waiting'])).map(({ data }) => data as Record<string, string>);
const newListener = async (timeZone = 'UTC') => {
  const user = await createUser({ timeZone });
  await database().tastePick.create({ data: { userId: user.id, artistId: world.artists.get('dub')![0]! } });
  return user;
};
const build = (user: User, week: string) => buildList({ userId: user.id, week, existing: 'keep', now });
const train = () => trainCollaborative(now);
/** As a text model would be, had it found so many mentions. */
const learn = (mentions: number) =>
  database().model.create({ data: { kind: 'text', version: 'test', parameters: {}, metrics: { mentions } } });

const touches = ['play', 'feedback'] as const;
async function touchList(user: User, touch: (typeof touches)[number], at: Date): Promise<void> {
  const { trackId } = await database().discoverEntry.findFirstOrThrow({
    orderBy: { list: { week: 'desc' } },
  });
  if (touch === 'play') await createPlay({ userId: user.id, trackId, startedAt: at, createdAt: at });
  else await database().feedback.create({ data: { userId: user.id, trackId, value: 'like', updatedAt: at } });
}
const listed = () => database().discoverEntry.findMany({ orderBy: { position: 'asc' } });

beforeEach(async () => {
  world = await createSmallWorld({ styles: ['dub', 'folk'], artistsPerStyle: 10, listenersPerStyle: 8 });
});
afterEach(closeQueues);

describe('catching up', () => {
  test('asks for the lists that this week lacks, by each listener’s own week', async () => {
    const [here, there] = [await newListener(), await newListener('Pacific/Kiritimati')];
    await createUser();
    expect(await catchUpLists(now)).toEqual({ missing: 2, improved: 0 });
    expect(await waiting()).toEqual(
      expect.arrayContaining([
        { userId: here.id, week: '2026-W47', existing: 'keep' },
        { userId: there.id, week: '2026-W48', existing: 'keep' },
      ]),
    );
  });

  test('says of a list that it came late, also when it is built anew; a first list is never late', async () => {
    const user = await newListener('Pacific/Kiritimati');
    const monday = new Date('2026-11-15T10:00:00Z');
    const isLate = async (week: string) => (await findList(user, week, now)).isLate;
    await buildList({ userId: user.id, week: '2026-W46', existing: 'keep', now });
    expect(await isLate('2026-W46')).toBe(false);
    await buildList({ userId: user.id, week: '2026-W47', existing: 'keep', now: monday });
    expect(await isLate('2026-W47')).toBe(false);
    await database().discoverList.deleteMany({ where: { week: '2026-W47' } });
    const wednesday = new Date('2026-11-18T00:00:00Z');
    await buildList({ userId: user.id, week: '2026-W47', existing: 'keep', now: wednesday });
    expect(await isLate('2026-W47')).toBe(true);
    await buildList({ userId: user.id, week: '2026-W47', existing: 'replace', now });
    expect(await isLate('2026-W47')).toBe(true);
  });

  test('improves an untouched list that a recommender was not ready for', async () => {
    const user = await newListener();
    await build(user, '2026-W47');
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 0 });
    await train();
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 1 });
    expect(await waiting()).toEqual([{ userId: user.id, week: '2026-W47', existing: 'replace-untouched' }]);
    await buildList({ userId: user.id, week: '2026-W47', existing: 'replace-untouched', now });
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 0 });
  });

  test.each(touches)('leaves a list alone once it was touched: %s', async (touch) => {
    const user = await newListener();
    await build(user, '2026-W47');
    await touchList(user, touch, new Date(now.getTime() + 1_000));
    await train();
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 0 });
  });

  test.each(touches)('says so when a list it leaves alone lags behind: %s', async (touch) => {
    const user = await newListener();
    const isMoreKnown = async (week?: string) => (await findList(user, week, now)).moreIsKnown;
    await build(user, '2026-W46');
    await build(user, '2026-W47');
    await touchList(user, touch, new Date(now.getTime() + 1_000));
    expect(await isMoreKnown()).toBe(false);
    await train();
    expect(await isMoreKnown()).toBe(true);
    // Last week's is history.
    expect(await isMoreKnown('2026-W46')).toBe(false);
    await buildList({
      userId: user.id,
      week: '2026-W47',
      existing: 'replace',
      now: new Date(now.getTime() + 2_000),
    });
    expect(await isMoreKnown()).toBe(false);
  });

  test('says nothing of a list that is built again by itself', async () => {
    const user = await newListener();
    await build(user, '2026-W47');
    await train();
    expect((await findList(user, undefined, now)).moreIsKnown).toBe(false);
  });

  test.each(touches)('leaves a list alone that is touched while the job waits: %s', async (touch) => {
    const user = await newListener();
    await build(user, '2026-W47');
    await train();
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 1 });
    await touchList(user, touch, new Date(now.getTime() + 1_000));
    const before = await listed();
    const [job] = await waiting();
    const { week, existing } = catalogue['build-discover'].payload.parse(job);
    const later = new Date(now.getTime() + 2_000);
    const built = await buildList({ userId: user.id, week, existing, now: later });
    expect(built).toEqual({ built: false, reason: 'touched' });
    expect(await listed()).toEqual(before);
  });

  test.each(touches)('is not kept from it by what was before the list: %s', async (touch) => {
    const user = await newListener();
    await build(user, '2026-W47');
    await touchList(user, touch, new Date(now.getTime() - 1_000));
    await train();
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 1 });
    const built = await buildList({ userId: user.id, week: '2026-W47', existing: 'replace-untouched', now });
    expect(built).toMatchObject({ built: true });
  });

  test('does not try for ever to improve a list for which a recommender has nothing to say', async () => {
    const user = await newListener();
    await database().artistTextSimilarity.deleteMany({
      where: { artistId: { in: world.artists.get('dub')! } },
    });
    await train();
    await learn(40);
    await build(user, '2026-W47');
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 0 });
    // Learned again from hardly more: no reason. From twice as much: worth another try.
    await learn(45);
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 0 });
    await learn(80);
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 1 });
  });

  test('improves a list in which a recommender spoke that knew little then', async () => {
    const user = await newListener();
    await learn(3);
    await build(user, '2026-W47');
    expect(await database().discoverEntry.count({ where: { shareText: { gt: 0 } } })).toBeGreaterThan(0);
    await learn(386);
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 1 });
  });

  test('leaves a list alone of which nobody noted what was known', async () => {
    const user = await newListener();
    await build(user, '2026-W47');
    await database().discoverList.updateMany({ data: { knowledge: Prisma.DbNull } });
    await train();
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 0 });
  });

  test('improves a list that was built before most of the music was listened to', async () => {
    const user = await newListener();
    const heard = await database().trackAnalysis.findMany({ take: 40 });
    await database().trackAnalysis.deleteMany({
      where: { trackId: { in: heard.map(({ trackId }) => trackId) } },
    });
    await build(user, '2026-W47');
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 0 });
    await database().trackAnalysis.createMany({
      data: heard.map(({ features, ...analysis }) => ({ ...analysis, features: features ?? Prisma.DbNull })),
    });
    expect(await catchUpLists(now)).toEqual({ missing: 0, improved: 1 });
  });
});

describe('the week’s beginning in a time zone', () => {
  test('asks for a list for each listener who lives there', async () => {
    const [ada, bob] = [await newListener('Asia/Tokyo'), await newListener('Asia/Tokyo')];
    await newListener('Europe/Berlin');
    const monday = new Date('2026-11-22T15:00:00Z');
    expect(await buildWeeklyLists('Asia/Tokyo', monday)).toBe(2);
    expect((await waiting()).map(({ userId, week }) => `${userId} ${week}`).sort()).toEqual(
      [`${ada.id} 2026-W48`, `${bob.id} 2026-W48`].sort(),
    );
  });
});
