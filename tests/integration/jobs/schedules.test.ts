import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isoWeekOf, weekStart } from '@/domain/iso-week';
import { laneQueue } from '@/jobs/queues';
import { ensureStandingSchedules, ensureWeeklySchedule } from '@/jobs/schedules';
import { closeWorkers, startWorker, until } from './run-workers';

/** Zones whose Mondays are awkward: half hours, far ends of the day, clocks that jump at midnight. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Santiago',
];

/** Moments in the weeks around which clocks change somewhere, and on the edge of a Monday. */
const moments = [
  '2026-11-23T02:00:00Z',
  '2026-12-31T23:59:59Z',
  '2027-03-10T12:00:00Z',
  '2027-03-27T12:00:00Z',
  '2027-03-28T21:59:59Z',
  '2027-09-04T12:00:00Z',
  '2027-10-30T12:00:00Z',
  '2027-11-05T12:00:00Z',
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await closeWorkers();
});

describe('the weekly schedule of a time zone', () => {
  test.each(zones)('%s: next is Monday 00:00 on its own clocks', async (timeZone) => {
    for (const moment of moments) {
      const now = new Date(moment);
      vi.setSystemTime(now);
      await laneQueue('discover').removeJobScheduler(`discover/${timeZone}`);
      await ensureWeeklySchedule(timeZone);
      const schedule = await laneQueue('discover').getJobScheduler(`discover/${timeZone}`);
      const inAWeek = new Date(now.getTime() + 7 * 24 * 3_600_000);
      const monday = weekStart(isoWeekOf(inAWeek, timeZone), timeZone);
      expect(new Date(schedule!.next!).toISOString(), moment).toBe(monday.toISOString());
    }
  });

  test('stands once, however often it is asked for', async () => {
    vi.setSystemTime('2026-11-23T02:00:00Z');
    for (let k = 0; k < 3; k++) await ensureWeeklySchedule('Europe/Berlin');
    await ensureWeeklySchedule('Asia/Tokyo');
    const schedules = await laneQueue('discover').getJobSchedulers();
    expect(schedules.map(({ key }) => key).sort()).toEqual(['discover/Asia/Tokyo', 'discover/Europe/Berlin']);
    const waiting = await laneQueue('discover').getJobs(['delayed']);
    expect(waiting).toHaveLength(2);
    expect(waiting.map(({ name, data }) => ({ name, ...data }))).toContainEqual({
      name: 'build-weekly-discover',
      timeZone: 'Europe/Berlin',
    });
  });
});

describe('the standing schedules', () => {
  test('are there after a start, and a second start changes nothing', async () => {
    vi.useRealTimers();
    for (let k = 0; k < 2; k++) await ensureStandingSchedules();
    const keys = await Promise.all(
      (['library', 'press', 'training', 'discover'] as const).map(async (lane) =>
        (await laneQueue(lane).getJobSchedulers()).map(({ key }) => key).sort(),
      ),
    );
    expect(keys).toEqual([
      ['closed-accounts', 'scan'],
      ['press'],
      ['blend', 'collaborative', 'collaborative-settings'],
      ['catch-up'],
    ]);
  });

  test('look for due lists at once when a worker comes up, then by the hour', async () => {
    vi.useRealTimers();
    await ensureStandingSchedules();
    const names: string[] = [];
    startWorker('discover', async (job) => {
      names.push(job.name);
    });
    await until(() => names[0], 'the first look');
    expect(names).toEqual(['catch-up-discover']);
    const next = await until(
      async () => (await laneQueue('discover').getJobs(['delayed']))[0],
      'the next look to stand in line',
    );
    expect(next.delay).toBeLessThanOrEqual(60 * 60 * 1000);
  });
});
