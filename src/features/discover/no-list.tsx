'use client';

import { Disc3, Sparkles } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import type { NoListReason } from '@/domain/contracts/discover';
import { errorMessage } from '@/features/api/error-message';
import { useJobs } from '@/features/api/use-jobs';
import { EmptyLibrary } from '@/features/library/empty-library';
import { JobProgress } from '@/features/library/job-progress';
import { WaveOfWork } from '@/features/library/wave-of-work';
import { useRebuildDiscover } from './use-discover';

/** Why there is no list, what is happening about it, and what to do. */
export function NoList({
  reason,
  error,
  onRetry,
}: {
  /** null: it is not known, because of `error`. */
  reason: NoListReason | null;
  error: unknown;
  onRetry: () => void;
}) {
  switch (reason) {
    case 'no_taste':
      return (
        <EmptyState
          icon={<Sparkles aria-hidden />}
          title="Which artists do you love?"
          action={
            <Button variant="primary" size="lg" nativeButton={false} render={<Link href="/welcome" />}>
              Pick a few
            </Button>
          }
        >
          <p>Three are enough for a first list. It is built at once, and every Monday there is a new one.</p>
        </EmptyState>
      );
    case 'no_library':
      return <EmptyLibrary />;
    case 'building':
      return <Building />;
    case 'no_such_week':
      return (
        <EmptyState
          icon={<Disc3 aria-hidden />}
          title="There was no list in that week"
          action={
            <Button nativeButton={false} render={<Link href="/discover" />}>
              To this week’s
            </Button>
          }
        />
      );
    case null:
      return (
        <ErrorState title="Your list did not load" message={errorMessage(error)} onRetry={onRetry}>
          <p>Your likes and skips are kept and count when it is back.</p>
        </ErrorState>
      );
  }
}

function Building() {
  const jobs = useJobs().data?.items ?? [];
  const running = jobs.filter((job) => job.state === 'active');
  const failed = jobs.find((job) => job.state === 'failed' && job.name.includes('discover'));
  const rebuild = useRebuildDiscover();
  return (
    <div className="pt-[6vh]">
      <WaveOfWork jobs={running} />
      <EmptyState
        title="Your list is being made"
        className="max-w-xl py-6"
        action={
          failed && running.length === 0 ? (
            <Button pending={rebuild.isPending} onClick={() => rebuild.mutate()}>
              Try again
            </Button>
          ) : undefined
        }
      >
        <p>
          Segue listens to the tracks, reads what is written about them and compares what people play. The
          list appears here by itself; you can leave this page meanwhile.
        </p>
        <ul aria-label="What is going on" className="mt-6 flex flex-col gap-5">
          {running.map((job) => (
            <li key={job.id}>
              <JobProgress job={job} />
            </li>
          ))}
        </ul>
        {failed?.error && running.length === 0 ? (
          <p className="mt-4 text-negative">The last attempt failed: {failed.error}</p>
        ) : null}
      </EmptyState>
    </div>
  );
}
