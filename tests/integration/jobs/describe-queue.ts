import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Handler } from '@workers/handler';
import { runJob } from '@workers/run-job';
import { type Job, UnrecoverableError } from 'bullmq';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { queueStore } from '@/infra/queue';
import { callOff } from '@/jobs/call-off';
import type { JobName } from '@/jobs/catalogue';
import { enqueue } from '@/jobs/enqueue';
import { findJobs } from '@/jobs/find-jobs';
import { ensureLaneLimits, laneQueue } from '@/jobs/queues';
import { ensureStandingSchedules } from '@/jobs/schedules';
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

  describe('findJobs', () => {
    test('shows how far a job is, and what came of it', async () => {
      const gate = createGate();
      const said = createGate();
      const handle: Handler<JobName> = async (_payload, { progress }) => {
        progress({ done: 3, total: 10, detail: 'track 3', notes: ['2 covers'] });
        said.open();
        await gate.opened;
        progress({ done: 10, total: 10, notes: ['9 covers'] });
      };
      startWorker('library', (job, token) => runJob(job, token, never, async () => handle));
      const { jobId } = await enqueue('scan-library', {});
      await said.opened;
      const running = await until(
        async () => (await findJobs()).find((job) => job.state === 'active' && job.done > 0),
        'progress',
      );
      expect(running).toMatchObject({
        id: jobId,
        name: 'scan-library',
        label: 'Reading the music folders',
        done: 3,
        total: 10,
        detail: 'track 3',
        notes: ['2 covers'],
        error: null,
        finishedAt: null,
      });
      expect(running.startedAt).not.toBeNull();
      gate.open();
      await untilIdle('library');
      const [finished] = await findJobs();
      expect(finished).toMatchObject({ id: jobId, state: 'completed', done: 10, notes: ['9 covers'] });
      expect(finished?.finishedAt).not.toBeNull();
    });

    test('shows what runs before what waits, and the newest end first', async () => {
      const gate = createGate();
      let ran = 0;
      startWorker('library', async () => {
        if (++ran > 1) await gate.opened;
      });
      await enqueue('scan-library', {});
      await untilIdle('library');
      await enqueue('remove-demo', {});
      await until(() => (ran === 2 ? true : undefined), 'the second job');
      await enqueue('compose-demo', {});
      const shown = (await findJobs()).map(({ name, state }) => `${name} ${state}`);
      expect(shown).toEqual(['remove-demo active', 'compose-demo waiting', 'scan-library completed']);
      gate.open();
      await untilIdle('library');
    });
  });

  describe('runJob', () => {
    const run = (job: Job, token?: string) => runJob(job, token, never);

    test('fails a job that the catalogue does not have, at once', async () => {
      startWorker('discover', run);
      await laneQueue('discover').add('no-such-job', {}, { attempts: 5 });
      await untilIdle('discover');
      expect(await findJobs()).toMatchObject([
        {
          name: 'no-such-job',
          label: 'no-such-job',
          state: 'failed',
          error: 'No job is called no-such-job.',
        },
      ]);
    });

    test('fails a job whose payload is not what the catalogue says, at once', async () => {
      startWorker('discover', run);
      await laneQueue('discover').add('build-discover', { userId: 42 }, { attempts: 5 });
      await untilIdle('discover');
      const [failed] = await findJobs();
      expect(failed).toMatchObject({ state: 'failed' });
      expect(failed?.error).toContain('The payload of build-discover');
    });

    test('runs the registered handler', async () => {
      startWorker('discover', run);
      await enqueue('build-discover', buildFor(randomUUID()));
      await untilIdle('discover');
      const [job] = await laneQueue('discover').getJobs(['completed']);
      expect(job?.returnvalue).toEqual({ built: false, reason: 'no_listener' });
    });

    test('puts a job back in line when the process must end, at no cost to it', async () => {
      const stop = new AbortController();
      const started = createGate();
      const interrupted: Handler<JobName> = (_payload, { signal }) => {
        started.open();
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
      };
      const ending = startWorker('library', (job, token) =>
        runJob(job, token, stop.signal, async () => interrupted),
      );
      const { jobId } = await enqueue('compose-demo', {});
      await started.opened;
      stop.abort(new Error('The worker is stopping.'));
      await ending.close();
      const [waiting] = await laneQueue('library').getJobs(['waiting']);
      expect(`library:${waiting?.id}`).toBe(jobId);
      expect(waiting?.attemptsMade).toBe(0);
      expect((await enqueue('compose-demo', {})).jobId).toBe(jobId);

      let ran = 0;
      startWorker('library', (job, token) => runJob(job, token, never, async () => async () => ++ran));
      await untilIdle('library');
      expect(ran).toBe(1);
      expect(await findJobs()).toMatchObject([{ id: jobId, state: 'completed' }]);
    });
  });
}
