import { randomUUID } from 'node:crypto';
import type { Handler } from '@workers/handler';
import { runJob } from '@workers/run-job';
import type { Job } from 'bullmq';
import { describe, expect, test } from 'vitest';
import type { JobName } from '@/jobs/catalogue';
import { enqueue } from '@/jobs/enqueue';
import { findJobs } from '@/jobs/find-jobs';
import { laneQueue } from '@/jobs/queues';
import { createGate, startWorker, until, untilIdle } from './run-workers';

const never = new AbortController().signal;

/** How jobs are shown and run, whichever store keeps the queues; within `describeQueue`, which ends the workers. */
export function describeJobs(): void {
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
      await enqueue('build-discover', { userId: randomUUID(), week: '2026-W47', existing: 'keep' });
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
