'use client';

import { common } from '@words/common';
import { noList } from '@words/discover-list';
import { Disc3, Sparkles } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
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
          title={noList.whichArtists}
          action={
            <Button variant="primary" size="lg" nativeButton={false} render={<Link href="/welcome" />}>
              {noList.pickSome}
            </Button>
          }
        >
          <p>{noList.threeAreEnough}</p>
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
          title={noList.noneThatWeek}
          action={
            <Button nativeButton={false} render={<Link href="/discover" />}>
              {noList.toThisWeek}
            </Button>
          }
        />
      );
    case null:
      return (
        <ErrorState title={noList.notLoaded} message={errorMessage(error)} onRetry={onRetry}>
          <p>{noList.feedbackIsKept}</p>
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
        title={noList.isMade}
        className="max-w-xl py-6"
        action={
          failed && running.length === 0 ? (
            <Button pending={rebuild.isPending} onClick={() => rebuild.mutate()}>
              {common.tryAgain}
            </Button>
          ) : undefined
        }
      >
        <p>{noList.howItIsMade}</p>
        <ul aria-label={noList.goingOn} className="mt-6 flex flex-col gap-5">
          {running.map((job) => (
            <li key={job.id}>
              <JobProgress job={job} />
            </li>
          ))}
        </ul>
        {failed?.error && running.length === 0 ? (
          <p className="mt-4 text-negative">{noList.lastFailure(failed.error)}</p>
        ) : null}
      </EmptyState>
    </div>
  );
}
