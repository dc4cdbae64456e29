'use client';

import { adminFrame, jobsPage } from '@words/admin';
import { timeAgo } from '@words/amounts';
import { CircleCheck, CircleX, Clock } from 'lucide-react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { Job } from '@/domain/contracts/admin';
import { errorMessage } from '@/features/api/error-message';
import { useJobs } from '@/features/api/use-jobs';
import { JobProgress } from '@/features/library/job-progress';
import { Section } from '@/features/library/section';
import { AdminFrame } from './admin-frame';

/** What the machine is at, what waits, and what became of the rest. */
export function JobsAdminPage() {
  const { data, error, isPending, refetch } = useJobs();
  const of = (...states: Job['state'][]) => data?.items.filter((job) => states.includes(job.state)) ?? [];
  const running = of('active');
  const waiting = of('waiting', 'delayed');
  const ended = of('completed', 'failed');
  return (
    <AdminFrame title={adminFrame.views.jobs}>
      {isPending ? (
        <Skeleton className="h-40" />
      ) : error && !data ? (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      ) : (
        <>
          <Section title={jobsPage.running}>
            {running.length === 0 ? (
              <p className="text-base text-muted">{jobsPage.atRest}</p>
            ) : (
              <ul className="grid gap-4 lg:grid-cols-2">
                {running.map((job) => (
                  <li key={job.id} className="rounded-lg border border-line bg-raised p-5">
                    <JobProgress job={job} />
                    {job.notes.length > 0 ? (
                      <p className="mt-2 text-muted text-xs">{job.notes.join(' · ')}</p>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
          </Section>
          {waiting.length > 0 ? (
            <Section title={jobsPage.waiting}>
              <JobList jobs={waiting} />
            </Section>
          ) : null}
          {ended.length > 0 ? (
            <Section title={jobsPage.ended}>
              <JobList jobs={ended} />
            </Section>
          ) : null}
        </>
      )}
    </AdminFrame>
  );
}

function JobList({ jobs }: { jobs: readonly Job[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line border-line border-y">
      {jobs.map((job) => (
        <li key={job.id} className="flex gap-4 py-3">
          <StateMark state={job.state} />
          <div className="min-w-0 flex-1">
            <p className="text-ink">{job.label}</p>
            {job.error ? <p className="break-words text-negative text-sm">{job.error}</p> : null}
            {job.notes.length > 0 ? <p className="text-muted text-sm">{job.notes.join(' · ')}</p> : null}
          </div>
          <p className="shrink-0 text-right text-faint text-sm">{ending(job)}</p>
        </li>
      ))}
    </ul>
  );
}

const marks = {
  completed: { icon: CircleCheck, ink: 'text-positive' },
  failed: { icon: CircleX, ink: 'text-negative' },
  waiting: { icon: Clock, ink: 'text-faint' },
  delayed: { icon: Clock, ink: 'text-faint' },
  active: { icon: Clock, ink: 'text-accent' },
};

function StateMark({ state }: { state: Job['state'] }) {
  const { icon: Icon, ink } = marks[state];
  return (
    <>
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${ink}`} />
      <span className="sr-only">{jobsPage.state(jobsPage.states[state])}</span>
    </>
  );
}

function ending({ startedAt, finishedAt, state }: Job): string {
  if (!finishedAt) return state === 'delayed' ? jobsPage.triedAgainSoon : jobsPage.inLine;
  const ago = timeAgo(finishedAt, new Date());
  if (!startedAt) return ago;
  return jobsPage.endedAfter(ago, new Date(finishedAt).getTime() - new Date(startedAt).getTime());
}
