'use client';

import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';
import type { Job } from '@/domain/contracts/admin';
import { ComposeDemoButton } from '@/features/library/compose-demo-button';
import { amountLeft } from './amount-left';

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
        {isUnderWay
          ? 'A demo collection is being composed already'
          : demoTracks > 0
            ? 'A demo collection is there already'
            : 'Or listen to what Segue composes'}
      </h2>
      <p className="mt-1 text-muted">
        {isUnderWay || demoTracks > 0 ? 'You need not choose anything. ' : ''}It is music of artists that do
        not exist, rendered here, with listeners and reviews. Everything works with it, one click removes it,
        and it makes room when your own music comes.
      </p>
      <div className="mt-4">
        {isUnderWay ? (
          <>
            <ProgressBar
              label="Composing the demo collection"
              value={job.total ? job.done / job.total : null}
              valueText={amountLeft(job)}
            />
            <p className="mt-2 text-muted text-sm">
              {job.state === 'active' ? 'Composing now' : 'About to be composed'}
              {amountLeft(job) ? `: ${amountLeft(job)}` : ''}
            </p>
          </>
        ) : demoTracks > 0 ? (
          <p className="text-muted">{demoTracks} demo tracks are in the library.</p>
        ) : !isKnown ? (
          <Skeleton className="h-10 w-full" />
        ) : (
          <ComposeDemoButton />
        )}
      </div>
    </section>
  );
}
