'use client';

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { Job } from '@/domain/contracts/admin';
import { errorMessage } from '@/features/api/error-message';
import { JobProgress } from '@/features/library/job-progress';
import { Section } from '@/features/library/section';

/** A part of a page about what one job makes: a button that starts it, and how far it is. */
export function JobSection({
  title,
  running,
  start,
  children,
}: {
  title: string;
  /** The job, while it is at work or in line. */
  running: Job | undefined;
  start: {
    label: string;
    Icon: LucideIcon;
    isPending: boolean;
    mutate: (variables: undefined, on: { onError: (failure: unknown) => void }) => void;
    /** What to say when it does not start. */
    failure: string;
  };
  children: ReactNode;
}) {
  const { label, Icon, isPending, mutate, failure } = start;
  return (
    <Section
      title={title}
      aside={
        <Button
          pending={isPending}
          disabled={Boolean(running)}
          onClick={() =>
            mutate(undefined, {
              onError: (error) => toast(failure, { tone: 'error', description: errorMessage(error) }),
            })
          }
        >
          <Icon aria-hidden className="size-4" />
          {label}
        </Button>
      }
    >
      {running ? (
        <div className="mb-4 rounded-lg bg-sunken p-4">
          <JobProgress job={running} />
        </div>
      ) : null}
      {children}
    </Section>
  );
}
