'use client';

import { emptyLibrary, runningJobs } from '@words/library';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { Job } from '@/domain/contracts/admin';
import { useFillingJobs } from '@/features/api/use-filling-jobs';
import { useMe } from '@/features/api/use-me';
import { ComposeDemoButton } from './compose-demo-button';
import { JobProgress } from './job-progress';
import { WaveOfWork } from './wave-of-work';

/** No music yet: what is being done about it, or what to do. */
export function EmptyLibrary() {
  const isAdmin = useMe().data?.role === 'admin';
  const running = useFillingJobs() ?? [];
  if (running.length > 0) {
    return (
      <Scene jobs={running}>
        <EmptyState title={emptyLibrary.filling} className="py-6">
          <p>{emptyLibrary.aboutFilling}</p>
          <ul aria-label={runningJobs.label} className="mt-5 flex flex-col gap-4">
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
        title={emptyLibrary.title}
        className="py-6"
        action={
          isAdmin ? (
            <div className="flex flex-wrap gap-3">
              <Button variant="primary" nativeButton={false} render={<Link href="/admin/library" />}>
                {emptyLibrary.addFolder}
              </Button>
              <ComposeDemoButton />
            </div>
          ) : undefined
        }
      >
        <p>{isAdmin ? emptyLibrary.howToAdd : emptyLibrary.whoAdds}</p>
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
