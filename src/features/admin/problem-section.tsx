'use client';

import { problemSection } from '@words/admin';
import { common } from '@words/common';
import { FileWarning } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { errorMessage } from '@/features/api/error-message';
import { Section } from '@/features/library/section';
import { useProblems } from './use-admin';

/** Files the scan refused, each with its reason. They were left as they are. */
export function ProblemSection() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useProblems();
  const problems = data?.pages.flatMap((page) => page.items) ?? [];
  if (error && !data) {
    return (
      <Section title={problemSection.title}>
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      </Section>
    );
  }
  if (problems.length === 0) return null;
  return (
    <Section title={problemSection.title}>
      <p className="-mt-2 pb-3 text-muted">{problemSection.about}</p>
      <ul className="flex flex-col divide-y divide-line border-line border-y">
        {problems.map((problem) => (
          <li key={problem.id} className="flex gap-4 py-3">
            <FileWarning aria-hidden className="mt-0.5 size-5 shrink-0 text-negative" />
            <div className="min-w-0">
              <p className="break-words text-ink">{problem.reason}</p>
              <p className="break-all font-mono text-faint text-xs">{problem.path}</p>
            </div>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button className="mt-4" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common.showMore}
        </Button>
      ) : null}
    </Section>
  );
}
