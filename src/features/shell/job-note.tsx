'use client';

import { amountLeft, shortAmountLeft } from '@words/amount-left';
import { jobNote } from '@words/shell';
import { Spinner } from '@/components/ui/spinner';
import { useJobs } from '@/features/api/use-jobs';

/** One line at the foot of the rail while the machine is at work. */
export function JobNote() {
  const { data: jobs } = useJobs();
  const active = jobs?.items.filter((job) => job.state === 'active') ?? [];
  const [job] = active;
  if (!job) return null;
  const work = active.length > 1 ? jobNote.withOthers(job.label, active.length - 1) : job.label;
  const words = [work, amountLeft(job)].filter(Boolean).join(': ');
  return (
    <p
      title={words}
      className="flex items-center gap-3 px-3 py-1 text-muted text-xs max-lg:justify-center max-lg:px-0"
    >
      <Spinner className="text-accent" />
      <span className="min-w-0 flex-1 max-lg:sr-only">
        <span className="block truncate">{job.label}</span>
        <span className="block truncate text-faint">{shortAmountLeft(job)}</span>
      </span>
    </p>
  );
}
