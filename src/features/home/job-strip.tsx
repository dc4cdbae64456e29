'use client';

import { runningJobs } from '@words/library';
import { useJobs } from '@/features/api/use-jobs';
import { JobProgress } from '@/features/library/job-progress';

/** What the machine is at, quietly, while it is. */
export function JobStrip() {
  const running = useJobs().data?.items.filter((job) => job.state === 'active') ?? [];
  if (running.length === 0) return null;
  return (
    <ul
      aria-label={runningJobs.label}
      className="grid gap-x-8 gap-y-4 rounded-lg bg-sunken px-4 py-3 sm:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]"
    >
      {running.map((job) => (
        <li key={job.id} className="min-w-0">
          <JobProgress job={job} />
        </li>
      ))}
    </ul>
  );
}
