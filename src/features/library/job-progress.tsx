import { amountLeft } from '@words/amount-left';
import { runningJobs } from '@words/library';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { Job } from '@/domain/contracts/admin';

/** How far a running job is: amount and time left in words, and as a bar. */
export function JobProgress({ job }: { job: Job }) {
  const value = job.total ? Math.min(1, job.done / job.total) : null;
  const words = amountLeft(job);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium text-ink text-sm">{job.label}</span>
        <span className="text-muted text-xs">{words || runningJobs.starting}</span>
      </div>
      <ProgressBar value={value} label={job.label} valueText={words || undefined} />
      {job.detail ? <span className="truncate text-faint text-xs">{job.detail}</span> : null}
    </div>
  );
}
