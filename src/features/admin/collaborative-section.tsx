'use client';

import { collaborativeSection } from '@words/admin-models';
import { countOf } from '@words/amounts';
import { RefreshCw } from 'lucide-react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { Training } from '@/domain/contracts/models';
import { errorMessage } from '@/features/api/error-message';
import { JobSection } from './job-section';
import { QualityChart } from './quality-chart';
import { useCollaborativeState, useTrain } from './use-models';
import { useRunningJob } from './use-running-job';

/** The model of who listens to what: what serves, and how good its trainings were. */
export function CollaborativeSection() {
  const running = useRunningJob('train-collaborative');
  const { data, error, isPending, refetch } = useCollaborativeState(Boolean(running));
  const train = useTrain();
  return (
    <JobSection
      title={collaborativeSection.title}
      running={running}
      start={{
        label: collaborativeSection.compareNow,
        Icon: RefreshCw,
        failure: collaborativeSection.didNotStart,
        isPending: train.isPending,
        mutate: train.mutate,
      }}
    >
      {isPending ? (
        <Skeleton className="h-40" />
      ) : error ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <Trainings trainings={data.trainings} />
      )}
    </JobSection>
  );
}

function Trainings({ trainings }: { trainings: Training[] }) {
  const serving = trainings.find(({ refusal }) => refusal === null);
  const [last] = trainings;
  if (!last) {
    return <p className="max-w-prose text-muted">{collaborativeSection.nothingYet}</p>;
  }
  return (
    <div className="flex flex-col gap-4">
      {last.refusal ? (
        <p role="status" className="max-w-prose rounded-lg border border-line bg-raised p-4 text-ink">
          {collaborativeSection.notTaken(last.trainedAt, new Date(), last.refusal)}
        </p>
      ) : null}
      {serving ? <p className="text-muted">{factsOf(serving).join(' · ')}</p> : null}
      <QualityChart trainings={trainings} />
    </div>
  );
}

function factsOf(training: Training): string[] {
  const { users, items, observations, factors, linearShare } = training;
  return [
    collaborativeSection.compared(training, new Date()),
    countOf(users, 'listener'),
    countOf(items, 'track or artist'),
    countOf(observations, 'thing known of them'),
    factors ? countOf(factors, 'factor') : '',
    linearShare > 0 ? collaborativeSection.linearShare(linearShare) : '',
  ].filter(Boolean);
}
