import { setTimeout as sleep } from 'node:timers/promises';
import { runJob } from '@workers/run-job';
import { type Job, UnrecoverableError } from 'bullmq';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { queueStore } from '@/infra/queue';
import { callOff } from '@/jobs/call-off';
import { enqueue } from '@/jobs/enqueue';
import { findJobs } from '@/jobs/find-jobs';
import { ensureLaneLimits, laneQueue } from '@/jobs/queues';
import { ensureStandingSchedules } from '@/jobs/schedules';
import { describeJobs } from './describe-jobs';
import { closeWorkers, createGate, startWorker, until, untilIdle } from './run-workers';

const buildFor = (userId: string) => ({ userId, week: '2026-W47', existing: 'keep' }) as const;
const never = new AbortController().signal;

/** What the app relies on, whichever store keeps the queues. */
export function describeQueue(store: 'redis' | 'postgres'): void {
  beforeEach(ensureLaneLimits);
  afterEach(closeWorkers);

  test(`is on ${store}`, () => {
    expect(queueStore()).toBe(store);
  });

  describe('dedup', () => {
    test('a job does not stand in line twice', async () => {
      const first = await enqueue('build-discover', buildFor('ada'));
      expect(await enqueue('build-discover', buildFor('ada'))).toEqual(first);
      const other = await enqueue('build-discover', buildFor('bob'));
      expect(other).not.toEqual(first);
      const replacing = await enqueue('build-discover', { ...buildFor('ada'), existing: 'replace' });
      expect(replacing).not.toEqual(first);
      expect(await laneQueue('discover').getJobCounts('waiting')).toEqual({ waiting: 3 });
    });

    test('a job stands in line once, of several put there at the same moment', async () => {
      await Promise.all(Array.from({ length: 20 }, () => enqueue('build-discover', buildFor('ada'))));
      expect(await laneQueue('discover').getJobCounts('waiting')).toEqual({ waiting: 1 });
    });

    test('asked for while it runs, it runs once more after, however often it was asked for', async () => {
      const gate = createGate();
      const ran: string[] = [];
      startWorker('discover', async (job) => {
        ran.push(job.data.userId);
        if (ran.length === 1) await gate.opened;
      });
      await enqueue('build-discover', buildFor('ada'));
      await until(() => ran.length || undefined, 'the first run');
      for (let k = 0; k < 5; k++) await enqueue('build-discover', buildFor('ada'));
      gate.open();
      await until(() => ran[1], 'the second run');
      await untilIdle('discover');
      expect(ran).toEqual(['ada', 'ada']);
    });

    test('done or failed, it can be asked for again', async () => {
      let ran = 0;
      startWorker('library', async () => {
        if (++ran === 1) throw new UnrecoverableError('no');
      });
      await enqueue('scan-library', {});
      await untilIdle('library');
      await enqueue('scan-library', {});
      await untilIdle('library');
      await enqueue('scan-library', {});
      await untilIdle('library');
      expect(ran).toBe(3);
    });
  });

  describe('calling off', () => {
    test('takes a job out of line, and it can be put there again', async () => {
      const first = await enqueue('remove-demo', {}, { delayMs: 60_000 });
      await enqueue('compose-demo', {});
      expect(await callOff('remove-demo')).toBe(true);
      expect(await callOff('remove-demo')).toBe(false);
      expect((await findJobs()).map(({ name }) => name)).toEqual(['compose-demo']);
      expect(await enqueue('remove-demo', {}, { delayMs: 60_000 })).not.toEqual(first);
    });

    test('comes too late for a job that has begun', async () => {
      const gate = createGate();
      startWorker('library', () => gate.opened);
      await enqueue('remove-demo', {});
      await until(async () => (await findJobs()).find((job) => job.state === 'active'), 'the job to run');
      expect(await callOff('remove-demo')).toBe(false);
      gate.open();
      await untilIdle('library');
    });
  });

  describe('retries', () => {
    test('a job that fails is tried again after a while, and says so until then', async () => {
      let ran = 0;
      startWorker('library', async () => {
        if (++ran === 1) throw new Error('The disk is asleep.');
        return 'done';
      });
      await enqueue('compose-demo', {});
      const waiting = await until(
        async () => (await findJobs()).find((job) => job.state === 'delayed'),
        'the retry to be waiting',
      );
      expect(waiting).toMatchObject({ name: 'compose-demo', error: 'The disk is asleep.' });
      // In line for its retry, it is not put there twice.
      expect((await enqueue('compose-demo', {})).jobId).toBe(waiting.id);
      await untilIdle('library');
      expect(ran).toBe(2);
      expect(await findJobs()).toMatchObject([{ state: 'completed', error: null }]);
    });

    test.each(['discover', 'library'] as const)(
      'a job of a worker that died is taken up by another: %s',
      async (lane) => {
        const options = { lockDuration: 1_000, stalledInterval: 500, maxStalledCount: 20 };
        const gate = createGate();
        const dead = startWorker(lane, () => gate.opened, { ...options, skipLockRenewal: true });
        if (lane === 'discover') await enqueue('build-discover', buildFor('ada'));
        else await enqueue('scan-library', {});
        await until(async () => (await findJobs()).find((job) => job.state === 'active'), 'the job to run');
        await dead.close(true);
        let taken = '';
        const take = async (job: Job) => {
          taken = job.name;
        };
        startWorker(lane, take, options);
        await until(() => taken || undefined, 'the job to be taken up');
        await untilIdle(lane);
        expect(taken).toBe(lane === 'discover' ? 'build-discover' : 'scan-library');
        gate.open();
      },
    );
  });

  describe('a lane of one job at a time', () => {
    test('keeps to it with several workers', async () => {
      let [running, most] = [0, 0];
      const ran: string[] = [];
      const work = async (job: Job) => {
        most = Math.max(most, ++running);
        await sleep(100);
        running--;
        ran.push(job.name);
      };
      for (let k = 0; k < 3; k++) startWorker('library', work, { concurrency: 2 });
      const names = ['compose-demo', 'remove-demo', 'scan-library'] as const;
      await Promise.all(names.map((name) => enqueue(name, {})));
      await until(() => (ran.length === names.length ? true : undefined), 'all jobs');
      expect(most).toBe(1);
    });

    test('goes on with another worker when the one that was busy ends', async () => {
      // A job far ahead lets an idle worker sleep long: it must be woken.
      await ensureStandingSchedules();
      const gate = createGate();
      const ran: { job: string; worker: number }[] = [];
      const workers = [0, 1].map((worker) =>
        startWorker('library', async (job) => {
          ran.push({ job: job.name, worker });
          if (ran.length === 1) await gate.opened;
        }),
      );
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
      await enqueue('compose-demo', {});
      const first = await until(() => ran[0], 'the first job');
      await enqueue('remove-demo', {});
      await sleep(500);
      expect(ran).toHaveLength(1);
      const ended = workers[first.worker]!.close();
      gate.open();
      await ended;
      const second = await until(() => ran[1], 'the second job');
      expect(second).toEqual({ job: 'remove-demo', worker: 1 - first.worker });
    });
  });

  describe('a schedule', () => {
    test('puts its job in line as anyone else does: not twice', async () => {
      const gate = createGate();
      let [bells, ran] = [0, 0];
      const handle = async () => {
        ran++;
        await gate.opened;
      };
      const work = async (job: Job, token?: string) => {
        const result = await runJob(job, token, never, async () => handle);
        if (job.repeatJobKey) bells++;
        return result;
      };
      startWorker('discover', work, { concurrency: 2 });
      const template = { name: 'catch-up-discover', data: {}, opts: { removeOnComplete: true } };
      await laneQueue('discover').upsertJobScheduler('often', { every: 100 }, template);
      await until(() => (bells >= 4 ? true : undefined), 'the fourth bell');
      await laneQueue('discover').removeJobScheduler('often');
      await until(
        async () => ((await laneQueue('discover').getActiveCount()) === 1 ? true : undefined),
        'the bells to be silent',
      );
      expect((await findJobs()).map(({ name, state }) => `${name} ${state}`)).toEqual([
        'catch-up-discover active',
      ]);
      gate.open();
      await untilIdle('discover');
      expect(ran).toBe(2);
    });
  });

  describeJobs();
}
