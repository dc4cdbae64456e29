'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Job } from '@/domain/contracts/admin';
import { useJobs } from '@/features/api/use-jobs';
import { useMe } from '@/features/api/use-me';
import { JobProgress } from './job-progress';
import { WaveOfWork } from './wave-of-work';

/** No music yet: what is being done about it, or what to do. */
export function EmptyLibrary() {
  const isAdmin = useMe().data?.role === 'admin';
  const running = useJobs().data?.items.filter((job) => job.state === 'active') ?? [];
  if (running.length > 0) {
    return (
      <Scene jobs={running}>
        <EmptyState title="The shelves are being filled" className="py-6">
          <p>Tracks appear here as they are found. You can leave this page meanwhile.</p>
          <ul aria-label="Running jobs" className="mt-5 flex flex-col gap-4">
            {running.map((job) => (
              <li key={job.id}>
                <JobProgress job={job} />
              </li>
            ))}
          </ul>
        </EmptyState>
      </Scene>
    );
  }
  return (
    <Scene>
      <EmptyState
        title="No music yet"
        className="py-6"
        action={
          isAdmin ? (
            <Button variant="primary" nativeButton={false} render={<Link href="/admin/library" />}>
              Add a music folder
            </Button>
          ) : undefined
        }
      >
        <p>
          {isAdmin
            ? 'Point Segue at a folder of music on this machine. Files are only read, never changed.'
            : 'Whoever runs this server has not added a music folder yet.'}
        </p>
      </EmptyState>
    </Scene>
  );
}

function Scene({ jobs, children }: { jobs?: readonly Job[]; children: ReactNode }) {
  return (
    <div className="pt-[8vh]">
      <WaveOfWork jobs={jobs} />
      {children}
    </div>
  );
}
