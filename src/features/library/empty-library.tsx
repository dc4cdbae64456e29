'use client';

import { Disc3 } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useJobs } from '@/features/api/use-jobs';
import { useMe } from '@/features/api/use-me';
import { JobProgress } from './job-progress';

/** No music yet: what is being done about it, or what to do. */
export function EmptyLibrary() {
  const isAdmin = useMe().data?.role === 'admin';
  const running = useJobs().data?.items.filter((job) => job.state === 'active') ?? [];
  if (running.length > 0) {
    return (
      <EmptyState icon={<Disc3 aria-hidden />} title="The shelves are being filled">
        <p>Tracks appear here as they are found. You can leave this page meanwhile.</p>
        <ul aria-label="Running jobs" className="mt-5 flex flex-col gap-4">
          {running.map((job) => (
            <li key={job.id}>
              <JobProgress job={job} />
            </li>
          ))}
        </ul>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Disc3 aria-hidden />}
      title="No music yet"
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
  );
}
