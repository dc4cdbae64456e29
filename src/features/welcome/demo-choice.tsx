'use client';

import { amountLeft } from '@words/amount-left';
import { demoChoice } from '@words/welcome';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';
import type { Job } from '@/domain/contracts/admin';
import { ComposeDemoButton } from '@/features/library/compose-demo-button';

/** The demo collection: offered, being composed, or there. */
export function DemoChoice({
  demoTracks,
  job,
  isKnown,
}: {
  demoTracks: number;
  job: Job | undefined;
  /** The jobs have been asked for: without one nothing is being composed. */
  isKnown: boolean;
}) {
  const isUnderWay = job !== undefined && job.state !== 'completed';
  return (
    <section className="mt-8 border-line border-t pt-6">
      <h2 className="font-medium text-base">
        {isUnderWay ? demoChoice.isComposed : demoTracks > 0 ? demoChoice.isThere : demoChoice.offer}
      </h2>
      <p className="mt-1 text-muted">
        {isUnderWay || demoTracks > 0 ? demoChoice.aboutOneThatIsThere(demoChoice.about) : demoChoice.about}
      </p>
      <div className="mt-4">
        {isUnderWay ? (
          <>
            <ProgressBar
              label={demoChoice.progress}
              value={job.total ? job.done / job.total : null}
              valueText={amountLeft(job)}
            />
            <p className="mt-2 text-muted text-sm">
              {job.state === 'active'
                ? demoChoice.composing(amountLeft(job))
                : demoChoice.aboutToCompose(amountLeft(job))}
            </p>
          </>
        ) : demoTracks > 0 ? (
          <p className="text-muted">{demoChoice.tracks(demoTracks)}</p>
        ) : !isKnown ? (
          <Skeleton className="h-10 w-full" />
        ) : (
          <ComposeDemoButton />
        )}
      </div>
    </section>
  );
}
