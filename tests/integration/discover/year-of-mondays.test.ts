import { createSmallWorld } from '@tests/factories/create-small-world';
import { createUser } from '@tests/factories/create-user';
import { defaultRepeatStrategy } from 'bullmq';
import { afterEach, expect, test } from 'vitest';
import { isoWeekOf, weekStart } from '@/domain/iso-week';
import { createRng } from '@/domain/rng';
import { database } from '@/infra/database';
import type { JobPayload } from '@/jobs/catalogue';
import { closeQueues, laneQueue } from '@/jobs/queues';
import { mondaysIn } from '@/jobs/schedules';
import { buildList } from '@/server/discover/build-list';
import { buildWeeklyLists } from '@/server/discover/build-weekly-lists';
import { catchUpLists } from '@/server/discover/catch-up-lists';

/** Clocks that jump at midnight, that jump by half an hour, and that never do, far from each other. */
const zones = ['America/Havana', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const hourMs = 3_600_000;
const from = Date.parse('2026-01-04T12:00:00Z');
const until = Date.parse('2027-01-08T12:00:00Z');

afterEach(closeQueues);

test('a year passes, with bells that ring twice and bells that nobody hears: each listener has one list of each of their weeks', async () => {
  const world = await createSmallWorld({
    styles: ['dub'],
    artistsPerStyle: 32,
    tracksPerArtist: 8,
    with: { sound: false, press: true, community: false },
  });
  const rng = createRng('a year');
  const newListener = async (timeZone: string) => {
    const user = await createUser({ timeZone });
    await database().tastePick.create({ data: { userId: user.id, artistId: world.artists.get('dub')![0]! } });
    return user.id;
  };
  const settled = await Promise.all(zones.map(newListener));
  const traveller = await newListener(zones[0]!);
  const lived = new Map([...settled, traveller].map((id) => [id, new Set<string>()]));

  const live = async (now: Date) => {
    for (const { id, timeZone } of await database().user.findMany())
      lived.get(id)!.add(isoWeekOf(now, timeZone));
  };
  /** What is in line is done at once, now and then by two workers that do not know of each other. */
  const work = async (now: Date) => {
    const jobs = await laneQueue('discover').getJobs(['waiting', 'prioritized', 'delayed']);
    for (const job of jobs) {
      const asked = { ...(job.data as JobPayload<'build-discover'>), now };
      await Promise.all(rng() < 0.2 ? [buildList(asked), buildList(asked)] : [buildList(asked)]);
      await job.remove();
    }
  };

  for (const { at, timeZone } of bells()) {
    const now = new Date(at);
    const isDown = rng() < 0.2;
    if (rng() < 0.1) {
      const next = zones[Math.floor(rng() * zones.length)]!;
      await database().user.update({ where: { id: traveller }, data: { timeZone: next } });
    }
    if (!isDown) {
      await buildWeeklyLists(timeZone, now);
      if (rng() < 0.3) await buildWeeklyLists(timeZone, now);
      await work(now);
    }
    // The server is back within two days, and looks for what it missed; others are looked after every hour.
    const later = new Date(at + (isDown ? Math.ceil(48 * rng()) : 1) * hourMs);
    await live(later);
    await catchUpLists(later);
    await work(later);
  }

  for (const [userId, weeks] of lived) {
    const lists = await database().discoverList.findMany({ where: { userId }, orderBy: { week: 'asc' } });
    expect(lists.map(({ week }) => week)).toEqual([...weeks].sort());
    expect(lists.length).toBeGreaterThanOrEqual(53);
  }
  for (const [index, userId] of settled.entries()) {
    for (const { week, builtAt } of await database().discoverList.findMany({ where: { userId } }))
      expect(builtAt.getTime()).toBeGreaterThanOrEqual(weekStart(week, zones[index]!).getTime());
  }
}, 180_000);

/** All Mondays of a year as they begin, somewhere after the other. */
function bells(): { at: number; timeZone: string }[] {
  return zones
    .flatMap((timeZone) => {
      const own: { at: number; timeZone: string }[] = [];
      for (let at = from; at < until; ) {
        at = defaultRepeatStrategy(at, mondaysIn(timeZone))!;
        own.push({ at, timeZone });
      }
      return own;
    })
    .sort((a, b) => a.at - b.at);
}
