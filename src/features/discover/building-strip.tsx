'use client';

import { useJobs } from '@/features/api/use-jobs';
import { JobProgress } from '@/features/library/job-progress';

/** A Discover list in the making, while it is made. The list itself appears through the `discover` event. */
export function BuildingStrip() {
  const building = useJobs().data?.items.filter(
    (job) => job.name.includes('discover') && (job.state === 'active' || job.state === 'waiting'),
  );
  if (!building || building.length === 0) return null;
  return (
    <div className="max-w-md">
      <JobProgress job={building[0]!} />
    </div>
  );
}
