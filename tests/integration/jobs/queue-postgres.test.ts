import { describe, expect, test } from 'vitest';
import { migrate } from '@/infra/postgres/migrate';
import { enqueue } from '@/jobs/enqueue';
import { findJobs } from '@/jobs/find-jobs';
import { closeQueues } from '@/jobs/queues';
import { describeQueue } from './describe-queue';

describe('the queue in Postgres', () => {
  test('makes its tables when several lanes open at once, and leaves migrations alone', async () => {
    await findJobs();
    await enqueue('scan-library', {});
    expect(await migrate(process.env.DATABASE_URL!, 'prisma/migrations')).toEqual([]);
    expect(await findJobs()).toMatchObject([{ name: 'scan-library', state: 'waiting' }]);
    await closeQueues();
  });

  describeQueue('postgres');
});
