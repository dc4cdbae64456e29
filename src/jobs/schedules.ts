import type { Job } from 'bullmq';
import { catalogue, type JobName, type JobPayload } from './catalogue';
import { laneQueue } from './queues';

/** Monday 00:00 on the clocks of each listener: one schedule a time zone. */
export async function ensureWeeklySchedule(timeZone: string): Promise<void> {
  await schedule(`discover/${timeZone}`, mondaysIn(timeZone), 'build-weekly-discover', { timeZone });
}

/** When a week begins, as a schedule; where clocks skip midnight, at the moment they skip to. */
export const mondaysIn = (timeZone: string) => ({ pattern: '0 0 * * 1', tz: timeZone });

/** What runs by the clock whoever the listeners are. */
export async function ensureStandingSchedules(): Promise<void> {
  await schedule('scan', { pattern: '15 3 * * *' }, 'scan-library', {});
  await schedule('closed-accounts', { pattern: '45 3 * * *' }, 'remove-closed-accounts', {});
  await schedule('press', { pattern: '*/10 * * * *' }, 'read-press', {});
  // Before anybody's Monday begins, and daily, so that new plays count.
  await schedule('collaborative', { pattern: '30 4 * * *' }, 'train-collaborative', {});
  // What all listeners' answers say; a listener's own count at once.
  await schedule('blend', { pattern: '40 4 * * *' }, 'train-blend', {});
  await schedule('collaborative-settings', { pattern: '10 5 * * 0' }, 'search-collaborative-settings', {
    ifGrown: true,
  });
  await schedule('catch-up', { every: 60 * 60 * 1000 }, 'catch-up-discover', {});
}

/**
 * A schedule's job is a bell: the worker that hears it puts the real one in line, under its catalogue's policy
 * (BullMQ's schedulers know no dedup).
 */
async function schedule<Name extends JobName>(
  id: string,
  when: { pattern: string; tz?: string } | { every: number },
  name: Name,
  payload: JobPayload<Name>,
): Promise<void> {
  const { lane, attempts, backoffMs } = catalogue[name];
  await laneQueue(lane).upsertJobScheduler(id, when, {
    name,
    data: payload,
    opts: {
      attempts,
      backoff: { type: 'exponential', delay: backoffMs },
      removeOnComplete: true,
      removeOnFail: { count: 50 },
    },
  });
}

/** Whether a job is a schedule's bell. */
export const isBell = (job: Job): boolean => Boolean(job.repeatJobKey);
