// A worker of its own that visits hosts, those of this machine too, so that a test can kill it: `tsx run-crawl.ts`.
import { visitorWith } from '@workers/handlers/visit-press-host';
import { findHandler } from '@workers/registry';
import { runJob } from '@workers/run-job';
import { createPoliteFetcher } from '@/infra/press/polite-fetcher';
import { openWorker } from '@/infra/queue';
import { enqueue } from '@/jobs/enqueue';

const fetchPage = createPoliteFetcher({ allowLoopback: true, delayMs: 5, timeoutMs: 1_000 });
const visit = visitorWith(fetchPage);
const options = { concurrency: 6, lockDuration: 2_000, stalledInterval: 1_000, maxStalledCount: 20 };
for (const lane of ['press', 'crawl'] as const) {
  openWorker(
    `segue-${lane}`,
    (job, token) =>
      runJob(job, token, new AbortController().signal, async (name) =>
        name === 'visit-press-host' ? (visit as never) : findHandler(name),
      ),
    options,
  ).on('error', () => {});
}
await enqueue('read-press', {});
process.stdout.write('ready\n');
